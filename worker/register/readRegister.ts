// Reads the register: its lists and the decisions in one call, the tabs themselves in another; all of it is one atomic batch.

import { type Problem, problem, sameProblem } from "../../shared/messages/problem.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { checkLists } from "../../shared/register/checkLists.ts";
import { agenciesIn, type JudgedList, judgeLists, membersIn, type TabState } from "../../shared/register/judgeLists.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { releaseProblem } from "../../shared/register/releaseProblem.ts";
import {
  AGENCY_TAB,
  AGREEMENT_TAB,
  PARTNER_TAB,
  PROFILE_TAB,
  PROGRAMME_TAB,
  REGISTER_LISTS,
  REVIEW_TAB,
  USER_TAB,
} from "../../shared/registerTabs.ts";
import type { SyncContext } from "../context.ts";
import { GoogleError } from "../google/failure.ts";
import { evaluateReview, type ReviewEvaluation } from "../review/evaluateReview.ts";
import { askAgreements, type KnownAgreements, newsOfAgreements, writeAgreements } from "../store/agreements.ts";
import { writeAndAsk } from "../store/ask.ts";
import { wasGuarded } from "../store/bulk.ts";
import { askInterests, type ConfirmedInterest } from "../store/interests.ts";
import { countCommit } from "../store/publication.ts";
import {
  type FailedReading,
  fenceGuard,
  recordFailure,
  recordReading,
  type SourceOutcome,
  tabStatements,
  takeFence,
} from "../store/readings.ts";
import { askLists, cityDay, parserLists, type RegisterLists, recordsOf, zoneOf } from "../store/registerLists.ts";
import {
  askTabStates,
  touchCapabilities,
  writeLists,
  writeMembers,
  writeSources,
  writeTabStates,
} from "../store/registerTables.ts";
import { REGISTER, type Source } from "../store/sources.ts";
import { tellAgencies } from "../store/tellings.ts";
import { afterFailure } from "../workbooks/afterFailure.ts";
import { readLinkedCells } from "../workbooks/linkedCells.ts";
import { lookAtTabs } from "../workbooks/lookAtTabs.ts";
import { type PeoplesTabs, REGISTER_TABS, readPeoplesTabs } from "../workbooks/registerRanges.ts";
import { judgeMinat } from "./judgeMinat.ts";

/** What was known of the register before Google was asked. */
interface Known {
  readonly source: Source;
  readonly fence: string;
  readonly states: ReadonlyMap<string, TabState>;
  readonly lists: RegisterLists;
  readonly interests: readonly ConfirmedInterest[];
  readonly agreements: KnownAgreements;
}

/** Reads and commits the register; a failed call leaves what was last read and sets the next try. */
export async function readRegister(context: SyncContext, before: readonly D1PreparedStatement[] = []): Promise<void> {
  const { DB: db } = context.env;
  const fence = `${context.sync}/${crypto.randomUUID()}`;
  const [source, states, lists, interests, agreements] = await writeAndAsk(
    db,
    before,
    takeFence(db, REGISTER, fence),
    askTabStates(db),
    askLists(db),
    askInterests(db),
    askAgreements(db),
  );
  if (source === undefined) return;
  try {
    const tabs = await readPeoplesTabs(context.google, source.spreadsheet);
    const looked = await lookAtTabs(context.google, source.spreadsheet, REGISTER_TABS);
    await judgeAndCommit(
      context,
      { source, fence, states, lists, interests, agreements },
      tabs,
      looked ?? source.tab_problems,
    );
  } catch (thrown) {
    if (wasGuarded(thrown)) return;
    if (!(thrown instanceof GoogleError)) throw thrown;
    const now = context.now();
    const after = afterFailure(thrown.failure, source, context.google.address, now, zoneOf(lists));
    const failed = failureOf(after, thrown);
    await db.batch([
      fenceGuard(db, REGISTER, fence),
      recordFailure(db, source, failed, context.sync, context.google.calls),
      countCommit(db, now),
    ]);
  }
}

/** `looked`: what is wrong with the tabs themselves. */
async function judgeAndCommit(
  context: SyncContext,
  known: Known,
  tabs: PeoplesTabs,
  looked: readonly Problem[],
): Promise<void> {
  const { DB: db } = context.env;
  const now = context.now();
  const grids = await withAgencyLinks(context, known.source.spreadsheet, tabs.lists);
  const { lists: judged, release } = judgeLists(grids, known.states, known.lists);
  const lists: RegisterLists = new Map(judged.map((one) => [one.tab.title, one.records]));
  const { agencies, problems } = agenciesIn(recordsOf(lists, AGENCY_TAB), cityDay(lists, now));
  const parsing = parserLists(lists, now);
  const review = await evaluateReview(db, tabs, release, parsing, now);
  const listStatements = writeLists(db, known.lists, lists);
  const minat = judgeMinat(db, tabs.interests, known.interests, now);
  const checked = checkLists(judged, parsing, problems);
  const newStates = statesOf(checked, [minat.state], review, release, now, known.states);
  const agreed = newsOfAgreements(known.agreements, lists, now);
  const hasChanged = (tab: { readonly title: string }) => differs(recordsOf(known.lists, tab), recordsOf(lists, tab));
  const programmesChanged = hasChanged(PROGRAMME_TAB);
  const renamed = renamedAgencies(recordsOf(known.lists, AGENCY_TAB), recordsOf(lists, AGENCY_TAB));
  const isPublicNews = programmesChanged || [PROFILE_TAB, PARTNER_TAB, AGREEMENT_TAB].some(hasChanged);
  // The cells of every row hold times by the clock of the city.
  const hasMoved = zoneOf(known.lists).code !== zoneOf(lists).code;
  const ofTabs = tabStatements(db, known.source, looked, now);
  const decided = review.statements.length + minat.statements.length;
  const news = listStatements.length + newStates.length + decided + ofTabs.length + agreed.changes.length;
  const changed = news > 0 || known.source.reason !== null;
  const writes = [
    fenceGuard(db, REGISTER, known.fence),
    ...listStatements,
    ...writeSources(db, agencies),
    ...writeMembers(db, membersIn(agencies, recordsOf(lists, USER_TAB))),
    ...writeTabStates(db, newStates),
    ...ofTabs,
    ...writeAgreements(db, known.agreements, agreed, now),
    ...touchCapabilities(db, renamed, hasMoved ? "all" : isPublicNews ? "public" : "none"),
    ...review.statements,
    ...minat.statements,
    ...review.memory,
    ...tellAgencies(db, programmesChanged ? agencies.map((one) => one.code) : review.agencies),
    ...(changed ? [countCommit(db, now)] : []),
  ];
  const outcome = outcomeOf(review.hold, changed, context.google.calls);
  await writeAndAsk(db, writes, recordReading(db, known.source, outcome, context.sync, now));
}

/** A tab that is gone is named: nobody has to share anything. */
function failureOf(failed: FailedReading, { failure }: GoogleError): FailedReading {
  if (failure.kind !== "range") return failed;
  return { ...failed, reason: problem("register_tab_gone", { tab: failure.detail }) };
}

/** The lists with the links behind cells of Perangkat Daerah whose text is no link and no address. */
function withAgencyLinks({ google }: SyncContext, register: string, grids: readonly Grid[]): Promise<readonly Grid[]> {
  return Promise.all(
    REGISTER_LISTS.map(async (tab, at) => {
      const grid = grids[at] ?? [];
      return tab === AGENCY_TAB ? await readLinkedCells(google, register, tab, grid) : grid;
    }),
  );
}

function outcomeOf(hold: string | null, changedAnything: boolean, calls: number): SourceOutcome {
  return {
    state: hold === null ? "ok" : "held",
    hold,
    reason: null,
    dataRows: 0,
    bound: [],
    problems: [],
    accepted: 0,
    problemCount: 0,
    missing: 0,
    newVersions: 0,
    calls,
    readDigest: null,
    changedAnything,
    feedbackChanged: false,
    damaged: false,
  };
}

/** The states of tabs that changed; problems keep the time since they stand. */
function statesOf(
  judged: readonly JudgedList[],
  others: readonly TabState[],
  review: ReviewEvaluation,
  release: string,
  now: string,
  before: ReadonlyMap<string, TabState>,
): TabState[] {
  const isAccepted = review.isReleased || judged.some(({ tab, state }) => wasReleased(state, before.get(tab.title)));
  const holds = [...judged.flatMap(({ state }) => state.hold ?? []), ...review.holds];
  const unknown = releaseProblem(release, holds, isAccepted);
  const lists = judged.map(({ tab, state }) => {
    if (tab === PROFILE_TAB && unknown !== undefined) return { ...state, problems: [...state.problems, unknown] };
    return state;
  });
  const reviewState = { tab: REVIEW_TAB.title, dataRows: 0, bound: [], hold: review.hold, problems: review.problems };
  return [...lists, ...others, reviewState]
    .map((state) => ({ ...state, problems: state.problems.map((one) => withSince(one, before.get(state.tab), now)) }))
    .filter((state) => !isSame(state, before.get(state.tab)));
}

/** Whether a tab that was held is believed now. */
function wasReleased({ hold }: TabState, before: TabState | undefined): boolean {
  return hold === null && typeof before?.hold === "string";
}

function isSame(state: TabState, before: TabState | undefined): boolean {
  const told = ({ tab, dataRows, bound, hold, problems }: TabState) =>
    JSON.stringify([tab, dataRows, bound, hold, problems]);
  return before !== undefined && told(state) === told(before);
}

function withSince(one: Problem, before: TabState | undefined, now: string): Problem {
  const isSamePlace = (other: Problem) => (one.id === undefined ? other.row === one.row : other.id === one.id);
  const known = before?.problems.find((other) => isSamePlace(other) && sameProblem(other, one));
  return { ...one, since: known?.since ?? now };
}

/** Agencies whose public face changed: what is public of them is made anew. */
function renamedAgencies(before: ReadonlyMap<string, ListRecord>, now: ReadonlyMap<string, ListRecord>): string[] {
  const shown = (record: ListRecord | undefined) => [record?.name_id, record?.name_en, record?.contact_unit].join("|");
  return [...now]
    .filter(([code, record]) => before.has(code) && shown(before.get(code)) !== shown(record))
    .map(([code]) => code);
}

function differs(before: ReadonlyMap<string, ListRecord>, now: ReadonlyMap<string, ListRecord>): boolean {
  return JSON.stringify([...before].sort()) !== JSON.stringify([...now].sort());
}
