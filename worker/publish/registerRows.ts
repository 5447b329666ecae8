// The rows of Data Gabungan as values: the latest version that was submitted without problems.

import type { Zone } from "../../shared/city/zones.ts";
import { CONTENT_COLUMNS, type Content } from "../../shared/columns.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import type { Programme } from "../../shared/parse/lists.ts";
import type { Agency } from "../../shared/register/agency.ts";
import { agreementProblems } from "../../shared/register/agreementProblems.ts";
import { type Partner, partnerOf } from "../../shared/register/partner.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { AGREEMENT_TAB, PARTNER_TAB } from "../../shared/registerTabs.ts";
import { adviceWords } from "../../shared/review/advise.ts";
import { fitWords } from "../../shared/review/fits.ts";
import { recordedWords, stateWords, themeWords, wordsFor } from "../../shared/review/words.ts";
import { readStage } from "../../shared/stages/readStage.ts";
import { stageWords } from "../../shared/stages/stageAdvice.ts";
import type { TabValues } from "../../shared/system/tabRow.ts";
import {
  agenciesAmong,
  cityDay,
  profileIn,
  programmesIn,
  type RegisterLists,
  recordsOf,
  zoneOf,
} from "../store/registerLists.ts";
import type { RegisterRow } from "../store/registerRows.ts";
import { alikeHints } from "./alikeHints.ts";

/** What the words in the rows are made with. */
export interface RowFacts {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly programmes: ReadonlyMap<string, Programme>;
  readonly marks: ReadonlyMap<string, string>;
  readonly partners: readonly Partner[];
  readonly agreements: ReadonlyMap<string, ListRecord>;
  readonly holidays: readonly string[];
  readonly zone: Zone;
  /** The ISO day it is in the city. */
  readonly today: string;
}

/** Gathers what rows are made with from the lists of the register. */
export function rowFacts(lists: RegisterLists, marks: ReadonlyMap<string, string>, now: string): RowFacts {
  return {
    agencies: agenciesAmong(lists, now),
    programmes: new Map(programmesIn(lists).map((one) => [one.code, one])),
    marks,
    partners: [...recordsOf(lists, PARTNER_TAB).values()].map(partnerOf),
    agreements: new Map([...recordsOf(lists, AGREEMENT_TAB)].map(([code, one]) => [code.toUpperCase(), one])),
    holidays: profileIn(lists).holidays,
    zone: zoneOf(lists),
    today: cityDay(lists, now),
  };
}

/** The values of one row of Data Gabungan. */
export function registerValues(row: RegisterRow, facts: RowFacts): TabValues {
  const content: Content = { ...row.content, ...cleared(row.content), ...row.submitted };
  const waits =
    row.state === "submitted" || (row.state === "approved_changed" && row.submitted_version === row.version);
  const nameOf = (code: string): string => facts.agencies.get(code)?.name_id ?? code;
  const isCandidate = row.public_version !== null && content.scope === "LUAR_NEGERI";
  const fits = isCandidate ? fitWords(content, facts.partners) : "";
  const stage = isCandidate
    ? stageWords(readStage(row.settings).record, { ...facts, agreement: agreementOf(row.id, facts) })
    : "";
  return {
    id: row.id,
    version: row.submitted_version ?? "",
    agency_code: row.agency_code,
    agency: nameOf(row.agency_code),
    state: stateWords(row.state, row.log, row.missing_since),
    waiting_since: waits ? (row.submitted_at ?? undefined) : undefined,
    themes: themeWords(content),
    advice: `${adviceWords(content)} ${fits}`.trim(),
    problems: [...row.problems, ...(row.review_problems ?? []), ...alikeHints(row.alike, nameOf)]
      .map((it) => sentenceOf(it, "id"))
      .join("\n"),
    recorded: `${recordedWords(row.log, facts.zone)}\n${stage}`.trim(),
    modified: row.modified_at,
    public_version: row.public_version ?? "",
    asked_on: row.public_version === null ? "" : row.asked_on.join("; "),
    ...contentValues(content, facts),
    reply_at: content.reply === undefined ? undefined : (row.reply_at ?? undefined),
    row_mark: facts.marks.get(row.id),
  };
}

/** What is missing before the agreement of a row counts for coverage; undefined where Kerja Sama has none. */
function agreementOf(id: string, { agreements, programmes, today }: RowFacts): string | undefined {
  const record = agreements.get(id);
  if (record === undefined) return undefined;
  const missing = agreementProblems(record, { programmes: [...programmes.values()], today });
  return missing.map((one) => sentenceOf(one, "id")).join(" ");
}

/** The public fields of the latest content, emptied: what was not in the submitted version must not show through. */
function cleared(content: Content): Content {
  const open = CONTENT_COLUMNS.filter((one) => one.visibility === "public" && one.role === "content");
  return Object.fromEntries(open.filter((one) => content[one.key] !== undefined).map((one) => [one.key, undefined]));
}

function contentValues(content: Content, facts: RowFacts): TabValues {
  return Object.fromEntries(CONTENT_COLUMNS.map((one) => [one.key, wordsFor(one.key, content, facts.programmes)]));
}
