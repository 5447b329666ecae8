// Reads from D1 what a paper may say: the version it is about, its decision and stage, the city's profile.

import { dayIn, type Zone } from "../../shared/city/zones.ts";
import type { Content } from "../../shared/columns.ts";
import { type LogEntry, standing } from "../../shared/decisions/log.ts";
import type { DecisionFacts, PaperFacts, RowFacts } from "../../shared/papers/facts.ts";
import { PAPERS, type PaperKind } from "../../shared/papers/paperList.ts";
import type { Agency } from "../../shared/register/agency.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { PROFILE_TAB, PROGRAMME_TAB, USER_TAB } from "../../shared/registerTabs.ts";
import { stateWords } from "../../shared/review/words.ts";
import { readStage } from "../../shared/stages/readStage.ts";
import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import { codeIn } from "../../shared/vocabularies/vocabulary.ts";
import { YES_NO } from "../../shared/vocabularies/yesNo.ts";
import { Refusal } from "../http/refusal.ts";
import { askOne } from "../store/ask.ts";
import { type KeptCapability, logsOf, ownersOf, storedCapabilities, versionsOf } from "../store/capabilities.ts";
import { agenciesAmong, askAgencies, askLists, listRecords, parserLists, zoneOf } from "../store/registerLists.ts";
import { coverageFacts } from "./coverageFacts.ts";

/** The paper that is meant, and its rows. */
export interface OnePaper {
  readonly kind: PaperKind;
  readonly ids: readonly string[];
}

/** The facts for a paper; refuses unknown rows, and rows that the paper cannot be about. */
export async function readFacts(db: D1Database, { kind, ids }: OnePaper, now: string): Promise<PaperFacts> {
  const known = ids.length === 0 ? undefined : await readKnown(db, ids, now);
  return {
    ...(await readCity(db, now)),
    rows: known === undefined ? [] : ids.map((id) => rowFacts(id, known, kind)),
    ...(kind === "laporan-cakupan" ? { coverage: await coverageFacts(db, now) } : {}),
  };
}

/** What all papers may say, without a row. */
export async function readCity(db: D1Database, now: string): Promise<PaperFacts> {
  const { programmes, today } = parserLists(await askOne(askLists(db, [PROGRAMME_TAB.title])), now);
  return { rows: [], profile: await readProfile(db), programmes, day: today };
}

async function readProfile(db: D1Database): Promise<Record<string, Bilingual>> {
  const records = await listRecords(db, PROFILE_TAB.title);
  return Object.fromEntries(
    [...records].flatMap(([key, record]) => {
      const id = record.value_id ?? record.value_en;
      return id === undefined ? [] : [[key, { id, en: record.value_en ?? id }]];
    }),
  );
}

/** All that is kept about rows; refuses those that were never submitted. */
export async function readKnown(db: D1Database, ids: readonly string[], now: string): Promise<Known> {
  const stored = await storedCapabilities(db, ids);
  const unknown = ids.filter((id) => (stored.get(id)?.submitted_version ?? null) === null);
  if (unknown.length > 0) throw unknownRows(unknown);
  const lists = await askOne(askAgencies(db));
  return {
    stored,
    versions: await versionsOf(db, ids),
    logs: await logsOf(db, ids),
    owners: await ownersOf(db, ids),
    agencies: agenciesAmong(lists, now),
    zone: zoneOf(lists),
    people: await listRecords(db, USER_TAB.title),
  };
}

/** Rows with their versions, decisions, agencies, and the people that decided. */
export interface Known {
  readonly stored: ReadonlyMap<string, KeptCapability>;
  readonly versions: ReadonlyMap<string, ReadonlyMap<string, Content>>;
  readonly logs: ReadonlyMap<string, readonly LogEntry[]>;
  readonly owners: ReadonlyMap<string, string>;
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly people: ReadonlyMap<string, ListRecord>;
  readonly zone: Zone;
}

/** Papers about one row show its approved version, the team's matrix the one submitted last. */
export function rowFacts(id: string, known: Known, kind: PaperKind): RowFacts {
  const isApproved = PAPERS[kind].rows === "one";
  const stored = known.stored.get(id);
  const version = (isApproved ? stored?.public_version : stored?.submitted_version) ?? undefined;
  const content = version === undefined ? undefined : known.versions.get(id)?.get(version);
  if (stored === undefined || version === undefined || content === undefined) throw notApproved(id);
  if (isApproved && content.scope !== "LUAR_NEGERI") throw notForeign(id);
  const log = known.logs.get(id) ?? [];
  const code = known.owners.get(id) ?? "";
  const agency = known.agencies.get(code);
  const decided = decisionOn(log, version, isApproved, known);
  const stage = readStage(stored.settings).record;
  const partnerName = kind === "partner-profile" ? undefined : stored.content.partner_name;
  return {
    id,
    version,
    content,
    agency: { id: agency?.name_id ?? code, en: agency?.name_en ?? code },
    state: stateWords(stored.state, log, stored.missing_since),
    englishChecked: codeIn(YES_NO, stored.settings.en_checked) === "yes",
    ...(partnerName === undefined ? {} : { partnerName }),
    ...(decided === undefined ? {} : { decided }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/** The decision that stands latest on a version; of an approved version the approval. */
function decisionOn(
  log: readonly LogEntry[],
  version: string,
  isApproved: boolean,
  { people, zone }: Known,
): DecisionFacts | undefined {
  const own = standing(log).filter((one) => one.version === version && (!isApproved || one.decision === "approve"));
  const entry = own.at(-1);
  if (entry === undefined) return undefined;
  const { decision, cells, reviewer, taken_at } = entry;
  return { decision, cells, day: dayIn(zone, taken_at), reviewer: nameOf(people.get(reviewer.toLowerCase())) };
}

/** Name and rank as Pengguna has them; "" where it has none: an address has no place on paper. */
function nameOf(person: ListRecord | undefined): string {
  const { name, rank } = person ?? {};
  return name === undefined ? "" : [name, rank].filter((one) => one !== undefined).join(", ");
}

function unknownRows(ids: readonly string[]): Refusal {
  const list = ids.join(", ");
  return new Refusal("not_found", {
    id: `Tidak ada usulan yang pernah diajukan dengan kode ${list}. Salin kodenya dari tab Tinjauan.`,
    en: `No proposal was ever submitted with the id ${list}. Copy it from the tab Tinjauan.`,
  });
}

function notApproved(id: string): Refusal {
  return new Refusal("not_approved", {
    id: `${id} belum disetujui sebagai calon prakarsa. Catat keputusannya di tab Tinjauan, tunggu sinkron, lalu coba lagi.`,
    en: `${id} is not approved as a candidate initiative. Decide in the tab Tinjauan, wait for the sync and try again.`,
  });
}

function notForeign(id: string): Refusal {
  return new Refusal("not_foreign", {
    id: `${id} bukan kerja sama luar negeri; naskah ini hanya untuk lingkup Luar negeri (PP 28/2018 Pasal 30 dan 38).`,
    en: `${id} is no foreign cooperation; this paper is only for the scope Abroad (PP 28/2018 Art. 30 and 38).`,
  });
}
