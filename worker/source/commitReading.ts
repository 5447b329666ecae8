// Commits a reading of a workbook in one atomic batch that fails as a whole unless the reader's fence is still its own.

import type { Judgement } from "../../shared/accept/judgeSheet.ts";
import type { Hold } from "../../shared/accept/suspect.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import type { SourceState } from "../../shared/vocabularies/sourceState.ts";
import type { SyncContext } from "../context.ts";
import { writeAndAsk } from "../store/ask.ts";
import { askTold, moveProblems, type ToldCapability, writeCapabilities, writeVersions } from "../store/capabilities.ts";
import { countCommit } from "../store/publication.ts";
import { fenceGuard, recordReading, type SourceOutcome, tabStatements } from "../store/readings.ts";
import type { RegisterLists } from "../store/registerLists.ts";
import { askLeft, type Left } from "../store/runs.ts";
import type { Source } from "../store/sources.ts";
import type { WorkbookAnswer } from "../workbooks/sourceRanges.ts";
import { findAlike } from "./findAlike.ts";
import type { LoadedSource } from "./loadFacts.ts";

/** What a commit leaves: the source as it then is, what its agency is to be told, and what waits to be done. */
export interface Committed {
  readonly source: Source;
  readonly lists: RegisterLists;
  readonly rows: readonly ToldCapability[];
  readonly left: Left;
}

/** Commits a believed reading. */
export async function commitJudgement(
  context: SyncContext,
  loaded: LoadedSource,
  judged: Judgement,
  answer: WorkbookAnswer,
  now: string,
): Promise<Committed> {
  const { DB: db } = context.env;
  const { source, agency } = loaded;
  const state = stateOf(judged.dataRows, loaded);
  const sheetProblems = JSON.stringify(judged.problems) !== JSON.stringify(source.problems);
  const changed = judged.accepted.length + judged.missed.length + judged.moved.length > 0 || sheetProblems;
  const damaged = isDamaged(answer, source);
  const outcome: SourceOutcome = {
    ...kept(source),
    state,
    dataRows: judged.dataRows,
    bound: judged.bound,
    problems: judged.problems,
    accepted: judged.acceptedCount,
    problemCount: judged.problemCount,
    missing: judged.missingCount,
    newVersions: judged.accepted.filter((one) => one.newVersion !== undefined).length,
    calls: context.google.calls,
    // Who is missing is gone once the grace period ended, whatever the sheet says.
    readDigest: judged.missingCount === 0 ? answer.digest : null,
    changedAnything: changed || state !== source.state,
    feedbackChanged: changed || damaged || leaves(source, state),
    damaged,
  };
  const alike = await findAlike(db, judged.accepted);
  const rows = [
    ...writeCapabilities(db, agency.code, [...judged.accepted.map((one) => one.stored), ...judged.missed]),
    ...writeVersions(db, judged.accepted, now),
    ...moveProblems(db, judged.moved),
    ...alike,
  ];
  return commit(context, loaded, outcome, now, rows, judged.newIds);
}

/**
 * Commits a reading that is word for word the one believed before: only what stands in the register may have changed, or the
 * tabs themselves. `looked`: what is wrong with those.
 */
export function commitSame(
  context: SyncContext,
  loaded: LoadedSource,
  answer: WorkbookAnswer,
  looked: readonly Problem[],
  now: string,
): Promise<Committed> {
  const { source } = loaded;
  const state = stateOf(source.data_rows, loaded);
  const damaged = isDamaged(answer, source);
  const ofTabs = tabStatements(context.env.DB, source, looked, now);
  const outcome: SourceOutcome = {
    ...kept(source),
    state,
    newVersions: 0,
    calls: context.google.calls,
    readDigest: answer.digest,
    changedAnything: state !== source.state || ofTabs.length > 0,
    feedbackChanged: damaged || leaves(source, state) || ofTabs.length > 0,
    damaged,
  };
  return commit(context, loaded, outcome, now, ofTabs);
}

/** A held reading counts as read: its last good rows stay, the reason is shown, nothing is withdrawn. */
export function commitHold(
  context: SyncContext,
  loaded: LoadedSource,
  hold: Hold,
  answer: WorkbookAnswer | undefined,
  now: string,
): Promise<Committed> {
  const { source } = loaded;
  const isNews = source.hold !== hold.code || source.state !== "held";
  const damaged = answer !== undefined && isDamaged(answer, source);
  const outcome: SourceOutcome = {
    ...kept(source),
    state: "held",
    reason: { ...hold.problem, since: isNews ? now : (source.reason?.since ?? now) },
    hold: hold.code,
    newVersions: 0,
    calls: context.google.calls,
    readDigest: null,
    changedAnything: isNews,
    feedbackChanged: isNews || damaged,
    damaged,
  };
  return commit(context, loaded, outcome, now, []);
}

async function commit(
  context: SyncContext,
  { source, lists, fence }: LoadedSource,
  outcome: SourceOutcome,
  now: string,
  rows: readonly D1PreparedStatement[],
  newIds: readonly string[] = [],
): Promise<Committed> {
  const { DB: db } = context.env;
  const isNews = outcome.changedAnything || outcome.feedbackChanged;
  const [recorded = source, left, told] = await writeAndAsk(
    db,
    [fenceGuard(db, source.agency_code, fence, newIds), ...rows, ...(isNews ? [countCommit(db, now)] : [])],
    recordReading(db, source, outcome, context.sync, now),
    askLeft(db),
    askTold(db, source.agency_code),
  );
  return { source: recorded, lists, rows: told, left };
}

/** What a source keeps of its last good reading. */
function kept(source: Source) {
  const { data_rows: dataRows, bound, problems, accepted, problem_count: problemCount, missing } = source;
  return { reason: null, hold: null, dataRows, bound, problems, accepted, problemCount, missing };
}

/** A workbook that never held a row is empty, or nil where the register says so. */
function stateOf(dataRows: number, { source, agency }: LoadedSource): SourceState {
  if (dataRows > 0 || source.data_rows > 0) return "ok";
  return agency.nil_ref === "" ? "empty" : "nil";
}

/**
 * Every way out of a state is news: the rows of a held sheet say so, also where nobody could read it in between, and once
 * it is believed again they no longer may.
 */
function leaves(source: Source, state: SourceState): boolean {
  return source.state !== state || source.hold !== null;
}

function isDamaged(answer: WorkbookAnswer, source: Source): boolean {
  return answer.feedback !== source.written_digest || answer.choices !== source.written_choices;
}
