// Writes the register: whole rows of the system tabs by id, and new or lost ids appended to Tinjauan, in one batch.

import type { SheetRequest } from "../../shared/google/requests.ts";
import { partnerOf } from "../../shared/register/partner.ts";
import { PARTNER_TAB, PROGRAMME_TAB, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { partsOf } from "../../shared/system/planRows.ts";
import { ROWS_PER_REQUEST, requestsForPlan, restoreHeadings, type TabValues } from "../../shared/system/tabRow.ts";
import {
  COVERAGE_TAB,
  HISTORY_TAB,
  PROBLEM_TAB,
  REGISTER_ROWS_TAB,
  REGISTER_SYSTEM_TABS,
  SYNC_STATUS_TAB,
} from "../../shared/systemTabs.ts";
import type { Tab } from "../../shared/tab.ts";
import { CITY_OFFSET_HOURS } from "../env.ts";
import { holdLease, type PublicationRow, type Standing } from "../store/publication.ts";
import { agenciesOf, listRecords, profile, programmeOf } from "../store/registerLists.ts";
import { addShown } from "../store/reviews.ts";
import type { SyncContext } from "../sync/context.ts";
import type { readStandingTabs } from "../sync/registerRanges.ts";
import { historyValues } from "./answerRows.ts";
import { answersOf } from "./answersOf.ts";
import {
  type GrowingPlan,
  planHistory,
  planRegisterRows,
  planTab,
  type TabPlan,
  versionsAfter,
  writtenKeys,
} from "./planRegister.ts";
import { historyEntries, type RowFacts, registerValues } from "./registerRows.ts";
import { reviewAppends } from "./reviewAppends.ts";
import { writeTabs } from "./writeTabs.ts";

/** What a publication works on: the register as read just before, and the ids that changed since it was last written. */
export interface RegisterNews {
  readonly state: PublicationRow;
  readonly register: Awaited<ReturnType<typeof readStandingTabs>>;
  readonly changed: readonly string[];
  readonly holder: string;
}

/** So many rows with all their texts are in memory at once. */
const ROWS_AT_ONCE = 500;

/** Writes what differs, and says what stands there then; nothing to write is no call. */
export async function writeRegister(context: SyncContext, news: RegisterNews): Promise<Standing> {
  const { DB: db } = context.env;
  const { state, register } = news;
  const { standing } = register;
  const rowsPlan = await planRegisterRows(db, standing, state, news.changed);
  const historyPlan = await planHistory(db, standing, state);
  const answers = await answersOf(db, context.now());
  const shown: [id: string, version: string][] = [];
  async function* requests(): AsyncGenerator<SheetRequest> {
    yield* rowRequests(context, news, rowsPlan, shown);
    for (const tab of [PROBLEM_TAB, SYNC_STATUS_TAB, COVERAGE_TAB]) {
      const rows = answers.get(tab.title) ?? new Map<string, TabValues>();
      yield* carryOut(tab, planTab(standing.get(tab.title), marksOf(rows)), (key) => rows.get(key) ?? {});
    }
    yield* historyRequests(db, historyPlan);
    const rowKeys = (standing.get(REGISTER_ROWS_TAB.title)?.rows ?? []).map((row) => row.key);
    yield* reviewAppends(db, register.review, rowsPlan, rowKeys, state.epoch);
  }
  await writeTabs(context.google, context.env.REGISTER, requests(), [REVIEW_TAB, ...REGISTER_SYSTEM_TABS]);
  const versions = versionsAfter(standing, rowsPlan.plan, register.versions, shown);
  return { rows: rowsPlan.digest, versions, history: historyPlan.digest, entry: historyPlan.entry };
}

/** The requests for Data Gabungan, part by part; what a part shows is noted in D1 before it is written. */
async function* rowRequests(
  context: SyncContext,
  { holder }: RegisterNews,
  { plan, intact, marks }: GrowingPlan,
  shown: [id: string, version: string][],
): AsyncGenerator<SheetRequest> {
  const { DB: db } = context.env;
  if (!intact) yield restoreHeadings(REGISTER_ROWS_TAB);
  const parts = partsOf(plan, ROWS_AT_ONCE);
  const facts = parts.length === 0 ? undefined : await rowFacts(context, marks);
  for (const [at, part] of parts.entries()) {
    const values = facts === undefined ? new Map() : await registerValues(db, writtenKeys(part), facts);
    const own = [...values].map(([id, row]): [string, string] => [id, String(row.version ?? "")]);
    shown.push(...own);
    const lease = at === 0 ? [] : holdLease(db, holder, context.now());
    if (lease.length + own.length > 0) await db.batch([...lease, ...addShown(db, own)]);
    yield* carryOut(REGISTER_ROWS_TAB, { plan: part, intact: true }, (id) => values.get(id) ?? {});
  }
}

async function* historyRequests(db: D1Database, { plan, intact }: GrowingPlan): AsyncGenerator<SheetRequest> {
  if (!intact) yield restoreHeadings(HISTORY_TAB);
  for (const part of partsOf(plan, ROWS_AT_ONCE)) {
    const entries = await historyEntries(db, writtenKeys(part));
    const valuesOf = (key: string): TabValues => {
      const entry = entries.get(key);
      return entry === undefined ? {} : historyValues(entry, key);
    };
    yield* carryOut(HISTORY_TAB, { plan: part, intact: true }, valuesOf);
  }
}

async function rowFacts(context: SyncContext, marks: ReadonlyMap<string, string>): Promise<RowFacts> {
  const { DB: db } = context.env;
  const programmes = [...(await listRecords(db, PROGRAMME_TAB.title)).values()].map(programmeOf);
  return {
    agencies: await agenciesOf(db, context.now()),
    programmes: new Map(programmes.map((one) => [one.code, one])),
    marks,
    partners: [...(await listRecords(db, PARTNER_TAB.title)).values()].map(partnerOf),
    holidays: (await profile(db)).holidays,
  };
}

function* carryOut(tab: Tab, { plan, intact }: TabPlan, valuesOf: (key: string) => TabValues): Generator<SheetRequest> {
  if (!intact) yield restoreHeadings(tab);
  for (const part of partsOf(plan, ROWS_PER_REQUEST)) yield* requestsForPlan(tab, part, valuesOf, CITY_OFFSET_HOURS);
}

function marksOf(rows: ReadonlyMap<string, TabValues>): Map<string, string> {
  return new Map([...rows].map(([key, values]) => [key, String(values.row_mark ?? "")]));
}
