// Reads the register: its lists, then the decisions, in one call and one atomic batch.

import type { Problem } from "../../shared/messages/problem.ts";
import { profileOf } from "../../shared/register/profile.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import {
  AGENCY_TAB,
  PARTNER_TAB,
  PROFILE_TAB,
  PROGRAMME_TAB,
  REGISTER_LISTS,
  REVIEW_TAB,
  USER_TAB,
} from "../../shared/registerTabs.ts";
import type { Tab } from "../../shared/tab.ts";
import { GoogleError } from "../google/failure.ts";
import { evaluateReview, type ReviewEvaluation } from "../review/evaluateReview.ts";
import { guard, wasGuarded } from "../store/bulk.ts";
import { countCommit } from "../store/publication.ts";
import { cityDay, listRecords, programmeOf } from "../store/registerLists.ts";
import {
  type TabState,
  tabStates,
  touchCapabilities,
  writeMembers,
  writeRecords,
  writeSources,
  writeTabStates,
} from "../store/registerTables.ts";
import { REGISTER, recordFailure, recordReading, type SourceRow, takeFence } from "../store/sources.ts";
import type { SyncContext } from "./context.ts";
import { agenciesIn, type JudgedList, judgeLists, membersIn } from "./judgeLists.ts";
import { readPeoplesTabs } from "./registerRanges.ts";
import { afterFailure } from "./retry.ts";

/** Reads and commits the register; a failed call leaves what was last read and sets the next try. */
export async function readRegister(context: SyncContext): Promise<void> {
  const { DB: db } = context.env;
  const fence = `${context.sync}/${crypto.randomUUID()}`;
  const source = await takeFence(db, REGISTER, fence);
  if (source === undefined) return;
  const started = context.google.calls;
  try {
    const register = await readPeoplesTabs(context.google, source.spreadsheet);
    await commit(context, source, fence, register, context.google.calls - started);
  } catch (thrown) {
    if (wasGuarded(thrown)) return;
    if (!(thrown instanceof GoogleError)) throw thrown;
    const failed = afterFailure(thrown.failure, source, context.google.address, context.now());
    await db.batch([
      fenceGuard(db, fence),
      recordFailure(db, source, failed, context.sync, context.google.calls - started),
      countCommit(db, context.now()),
    ]);
  }
}

async function commit(
  context: SyncContext,
  source: SourceRow,
  fence: string,
  register: Awaited<ReturnType<typeof readPeoplesTabs>>,
  calls: number,
): Promise<void> {
  const { DB: db } = context.env;
  const now = context.now();
  const states = await tabStates(db);
  const before = new Map<string, Map<string, ListRecord>>();
  for (const tab of REGISTER_LISTS) before.set(tab.title, await listRecords(db, tab.title));
  const release = releaseIn(register.lists, states, before);
  const judged = judgeLists(register.lists, states, before, release);
  const { agencies, problems } = agenciesIn(recordsIn(judged, AGENCY_TAB.title), cityDay(now));
  const members = membersIn(agencies, recordsIn(judged, USER_TAB.title));
  const programmes = [...recordsIn(judged, PROGRAMME_TAB.title).values()].map(programmeOf);
  const lists = { programmes, today: cityDay(now) };
  const review = await evaluateReview(db, register, release, lists, now);
  const listStatements = judged.flatMap((one) =>
    writeRecords(db, one.tab.title, before.get(one.tab.title) ?? new Map(), one.records),
  );
  const newStates = statesOf(judged, problems, review, now, states);
  const renamed = renamedAgencies(before.get(AGENCY_TAB.title), recordsIn(judged, AGENCY_TAB.title));
  const hasChanged = (tab: Tab): boolean => differs(before.get(tab.title), recordsIn(judged, tab.title));
  const programmesChanged = hasChanged(PROGRAMME_TAB);
  const changed = listStatements.length + newStates.length + review.statements.length > 0;
  await db.batch([
    fenceGuard(db, fence),
    ...listStatements,
    ...writeSources(db, agencies),
    ...writeMembers(db, members),
    ...writeTabStates(db, newStates),
    ...touchCapabilities(db, renamed, programmesChanged || hasChanged(PROFILE_TAB) || hasChanged(PARTNER_TAB)),
    ...review.statements,
    ...review.memory,
    ...tellAgencies(db, programmesChanged ? agencies.map((one) => one.code) : review.agencies),
    recordReading(
      db,
      source,
      { ...QUIET, state: review.hold === null ? "ok" : "held", hold: review.hold, calls, changedAnything: changed },
      context.sync,
      now,
    ),
    ...(changed ? [countCommit(db, now)] : []),
  ]);
}

const QUIET = {
  reason: null,
  dataRows: 0,
  bound: [],
  problems: [],
  accepted: 0,
  problemCount: 0,
  missing: 0,
  newVersions: 0,
  feedbackChanged: false,
  damaged: false,
} as const;

/** The release code of Profil Kota as it stands in this very answer; the last good one while that tab is held. */
function releaseIn(
  grids: readonly Parameters<typeof judgeLists>[0][number][],
  states: ReadonlyMap<string, TabState>,
  before: ReadonlyMap<string, ReadonlyMap<string, ListRecord>>,
): string {
  return profileOf(recordsIn(judgeLists(grids, states, before, ""), PROFILE_TAB.title)).release;
}

function recordsIn(judged: readonly JudgedList[], title: string): ReadonlyMap<string, ListRecord> {
  return judged.find((one) => one.tab.title === title)?.records ?? new Map();
}

/** The states of tabs that changed; problems keep the time since they stand. */
function statesOf(
  judged: readonly JudgedList[],
  agencyProblems: readonly Problem[],
  review: ReviewEvaluation,
  now: string,
  before: ReadonlyMap<string, TabState>,
): TabState[] {
  const lists = judged.map(({ tab, state }) =>
    tab.title === AGENCY_TAB.title ? { ...state, problems: [...state.problems, ...agencyProblems] } : state,
  );
  const reviewState = { tab: REVIEW_TAB.title, dataRows: 0, bound: [], hold: review.hold, problems: review.problems };
  return [...lists, reviewState]
    .map((state) => ({ ...state, problems: state.problems.map((one) => withSince(one, before.get(state.tab), now)) }))
    .filter((state) => JSON.stringify(state) !== JSON.stringify(before.get(state.tab)));
}

function withSince(one: Problem, before: TabState | undefined, now: string): Problem {
  const { since: _since, ...plain } = one;
  const known = before?.problems.find(({ since: _, ...other }) => JSON.stringify(other) === JSON.stringify(plain));
  return { ...plain, since: known?.since ?? now };
}

function renamedAgencies(
  before: ReadonlyMap<string, ListRecord> | undefined,
  now: ReadonlyMap<string, ListRecord>,
): string[] {
  const shown = (record: ListRecord | undefined) => [record?.name_id, record?.name_en, record?.contact_unit].join("|");
  return [...now]
    .filter(([code, record]) => before?.has(code) && shown(before.get(code)) !== shown(record))
    .map(([code]) => code);
}

function differs(before: ReadonlyMap<string, ListRecord> | undefined, now: ReadonlyMap<string, ListRecord>): boolean {
  return JSON.stringify([...(before ?? [])].sort()) !== JSON.stringify([...now].sort());
}

/** Marks the feedback of agencies whose rows were decided, or of all when the programmes they choose from changed. */
function tellAgencies(db: D1Database, agencies: readonly string[]): D1PreparedStatement[] {
  if (agencies.length === 0) return [];
  const sql = "UPDATE source SET feedback = feedback + 1 WHERE agency_code IN (SELECT value FROM json_each(?))";
  return [db.prepare(sql).bind(JSON.stringify(agencies))];
}

function fenceGuard(db: D1Database, fence: string): D1PreparedStatement {
  return guard(db, "NOT EXISTS (SELECT 1 FROM source WHERE agency_code = ? AND fence = ?)", REGISTER, fence);
}
