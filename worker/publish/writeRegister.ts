// Writes the register: whole rows of the system tabs by id, and new or lost ids appended to Tinjauan, in one batch.

import type { SheetRequest } from "../../shared/google/requests.ts";
import { INTEREST_TAB, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { SECTIONS } from "../../shared/summary/sections.ts";
import { summaryOf } from "../../shared/summary/summaryOf.ts";
import type { RowPlan } from "../../shared/system/planRows.ts";
import { partsOf } from "../../shared/system/planRows.ts";
import { ROWS_PER_REQUEST, requestsForPlan, sortRows, type TabValues } from "../../shared/system/tabRow.ts";
import {
  COVERAGE_TAB,
  HISTORY_TAB,
  INTEREST_ROWS_TAB,
  PROBLEM_TAB,
  REGISTER_ROWS_TAB,
  REGISTER_SYSTEM_TABS,
  SUMMARY_TAB,
  SYNC_STATUS_TAB,
} from "../../shared/systemTabs.ts";
import type { Tab } from "../../shared/tab.ts";
import { registerSystemPlan } from "../../shared/workbooks/registerPlans.ts";
import type { SyncContext } from "../context.ts";
import { publicRoot } from "../http/publicRoot.ts";
import { askOne, writeAndAsk } from "../store/ask.ts";
import { askCounts } from "../store/coverage.ts";
import { askInterestNews } from "../store/interests.ts";
import { askProblems, type PlacedProblem } from "../store/problems.ts";
import { holdLease, type Publication, type Standing } from "../store/publication.ts";
import { cityDay, type RegisterLists, zoneOf } from "../store/registerLists.ts";
import { askEntries, askEntryMarks, askRegisterRows, askRowMarks } from "../store/registerRows.ts";
import { askRenewalProblems } from "../store/renewals.ts";
import { addShown } from "../store/reviews.ts";
import { askAgencySources } from "../store/sources.ts";
import type { StandingTabs } from "../workbooks/registerRanges.ts";
import { writeTabs } from "../workbooks/writeTabs.ts";
import { historyValues } from "./answerRows.ts";
import { answersOf } from "./answersOf.ts";
import { interestAppends } from "./interestAppends.ts";
import {
  atMost,
  entryOf,
  historyFrom,
  isWholeRegister,
  NO_ROWS,
  planHistory,
  planRegisterRows,
  planTab,
  versionsAfter,
  writtenKeys,
} from "./planRegister.ts";
import { registerValues, rowFacts } from "./registerRows.ts";
import { reviewAppends, rowlessIds } from "./reviewAppends.ts";
import { askDeskNow, summaryFacts } from "./summaryFacts.ts";
import { summaryDigest } from "./summaryNow.ts";
import { summaryRequests } from "./summaryRequests.ts";
import { type TabDresser, tabDresser } from "./tabDresser.ts";

/** What a publication works on: the register as it stands, and the ids that changed since it was last written. */
export interface RegisterNews {
  readonly state: Publication;
  readonly lists: RegisterLists;
  readonly register: StandingTabs;
  readonly changed: readonly string[];
  readonly holder: string;
}

/** So many rows with all their texts are in memory at once. */
const ROWS_AT_ONCE = 1000;

/** So many rows of each growing tab are written in one invocation; the next one finds what is left. */
const MOST_ROWS = 4000;

/** Writes what differs; what stands there then, undefined where rows are left for another invocation. */
export async function writeRegister(context: SyncContext, news: RegisterNews): Promise<Standing | undefined> {
  const plan = await planWrite(context, news);
  await writeTabs(context.google, context.env.REGISTER, requestsOf(context, news, plan), SYSTEM_WRITTEN);
  if (!plan.isAll) return undefined;
  const { standing, versions } = news.register;
  return {
    rows: plan.rows.digest,
    versions: versionsAfter(standing, plan.rows.plan, versions, plan.shown),
    history: plan.history.digest,
    entry: plan.history.entry,
    summary: summaryDigest(plan.summary),
  };
}

const SYSTEM_WRITTEN = [REVIEW_TAB, INTEREST_TAB, SUMMARY_TAB, ...REGISTER_SYSTEM_TABS];

/** What is to be written, from one question to D1; `shown` is filled as rows are written. */
async function planWrite({ env, google, now }: SyncContext, news: RegisterNews) {
  const { DB: db } = env;
  const { state, register, lists, changed, holder } = news;
  const { standing } = register;
  const isWhole = isWholeRegister(standing, state);
  const from = historyFrom(standing, state);
  const [marks, entries, sources, problems, renewals, { candidates, proposals }, { interests, failedLetters }, desk] =
    await writeAndAsk(
      db,
      [holdLease(db, holder, now())],
      askRowMarks(db, state.epoch, isWhole ? undefined : changed),
      askEntryMarks(db, from),
      askAgencySources(db),
      askProblems(db),
      askRenewalProblems(db, cityDay(lists, now())),
      askCounts(db),
      askInterestNews(db, now()),
      askDeskNow(db, lists, now()),
    );
  const rows = planRegisterRows(standing, marks, isWhole);
  const history = planHistory(standing, entries, from, state.epoch);
  const rowParts = atMost(rows.plan, ROWS_AT_ONCE, MOST_ROWS);
  const historyParts = atMost(history.plan, ROWS_AT_ONCE, MOST_ROWS);
  const rowKeys = (standing.get(REGISTER_ROWS_TAB.title)?.rows ?? []).map((row) => row.key);
  const rowless = rowParts.isAll ? rowlessIds(register.review, rows, rowKeys) : [];
  return {
    rows,
    rowParts: rowParts.parts,
    history,
    historyParts: historyParts.parts,
    answers: answersOf(
      {
        sources,
        problems: [...problems, ...renewals],
        candidates,
        proposals,
        lists,
        interests,
        failedLetters,
        service: google.address,
        root: publicRoot(env),
      },
      now(),
    ),
    interests,
    summary: summaryOf(summaryFacts({ desk, sources, candidates, proposals, lists, interests }, now()), SECTIONS),
    lostCharts: lostAmong(problems),
    rowless: rowless.slice(0, MOST_ROWS),
    isAll: rowParts.isAll && historyParts.isAll && rowless.length <= MOST_ROWS,
    shown: [] as [id: string, version: string][],
  };
}

type WritePlan = Awaited<ReturnType<typeof planWrite>>;

async function* requestsOf(context: SyncContext, news: RegisterNews, plan: WritePlan): AsyncGenerator<SheetRequest> {
  const { DB: db } = context.env;
  const { hours } = zoneOf(news.lists);
  const dress = tabDresser(context.google, context.env.REGISTER);
  yield* rowRequests(context, news, plan, dress);
  for (const tab of [PROBLEM_TAB, SYNC_STATUS_TAB, COVERAGE_TAB, INTEREST_ROWS_TAB]) {
    const rows = plan.answers.get(tab.title) ?? new Map<string, TabValues>();
    const { plan: own, intact } = planTab(news.register.standing.get(tab.title), marksOf(rows));
    if (!intact) yield* await dress(registerSystemPlan(tab));
    yield* carryOut(tab, own, (key) => rows.get(key) ?? {}, hours);
    if (tab === PROBLEM_TAB && writtenKeys(own).length > 0) yield sortRows(tab, "severity");
  }
  yield* summaryRequests(
    news.register.standing.get(SUMMARY_TAB.title) ?? NO_ROWS,
    plan.summary,
    plan.lostCharts,
    hours,
  );
  yield* historyRequests(db, plan, { epoch: news.state.epoch, hours }, dress);
  yield* reviewAppends(db, news.register.review, plan.rowless, news.state.epoch);
  yield* interestAppends(news.register.interests, plan.interests);
}

/** The charts that were not there when the register was read last. */
function lostAmong(problems: readonly PlacedProblem[]): number[] {
  return problems.flatMap(({ problem: { code, values } }) => (code === "chart_gone" ? [Number(values?.number)] : []));
}

/** The requests for Data Gabungan, part by part; what a part shows is noted in D1 before it is written. */
async function* rowRequests(
  context: SyncContext,
  { holder, lists }: RegisterNews,
  { rows, rowParts, shown }: WritePlan,
  dress: TabDresser,
): AsyncGenerator<SheetRequest> {
  const { DB: db } = context.env;
  if (!rows.intact) yield* await dress(registerSystemPlan(REGISTER_ROWS_TAB));
  const facts = rowFacts(lists, rows.marks, context.now());
  for (const [at, part] of rowParts.entries()) {
    const ids = writtenKeys(part);
    const rowsNow = await askOne(askRegisterRows(db, ids));
    const values = new Map(rowsNow.map((row) => [row.id, registerValues(row, facts)]));
    const own = [...values].map(([id, row]): [string, string] => [id, String(row.version ?? "")]);
    shown.push(...own);
    // The plan has just prolonged the lease; what is noted as shown and is not does no harm.
    const statements = [...(at === 0 ? [] : [holdLease(db, holder, context.now())]), ...addShown(db, own)];
    if (statements.length > 0) await db.batch(statements);
    yield* carryOut(REGISTER_ROWS_TAB, part, (id) => values.get(id) ?? {}, zoneOf(lists).hours);
  }
}

async function* historyRequests(
  db: D1Database,
  { history, historyParts }: WritePlan,
  { epoch, hours }: { readonly epoch: string; readonly hours: number },
  dress: TabDresser,
): AsyncGenerator<SheetRequest> {
  if (!history.intact) yield* await dress(registerSystemPlan(HISTORY_TAB));
  for (const part of historyParts) {
    const entries = await askOne(askEntries(db, writtenKeys(part).map(entryOf)));
    const byKey = new Map(entries.map((one) => [`${epoch}.${one.entry}`, one]));
    const valuesOf = (key: string): TabValues => {
      const entry = byKey.get(key);
      return entry === undefined ? {} : historyValues(entry, key);
    };
    yield* carryOut(HISTORY_TAB, part, valuesOf, hours);
  }
}

/** `hours`: by which the times in the cells are ahead of UTC. */
function* carryOut(
  tab: Tab,
  plan: RowPlan,
  valuesOf: (key: string) => TabValues,
  hours: number,
): Generator<SheetRequest> {
  for (const part of partsOf(plan, ROWS_PER_REQUEST)) yield* requestsForPlan(tab, part, valuesOf, hours);
}

function marksOf(rows: ReadonlyMap<string, TabValues>): Map<string, string> {
  return new Map([...rows].map(([key, values]) => [key, String(values.row_mark ?? "")]));
}
