// One queue job: reads one agency's workbook and commits what changed in one atomic batch.

import type { Hold } from "../../shared/accept/suspect.ts";
import { type Problem, problem } from "../../shared/messages/problem.ts";
import type { Agency } from "../../shared/register/agency.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { digest } from "../../shared/version/digest.ts";
import { holdCode } from "../../shared/version/ids.ts";
import { GoogleError, type GoogleFailure } from "../google/failure.ts";
import { describeThrown, log } from "../log/log.ts";
import { guard, wasGuarded } from "../store/bulk.ts";
import { moveProblems, writeCapabilities, writeVersions } from "../store/capabilities.ts";
import { countCommit } from "../store/publication.ts";
import { agencyByCode, listsOf, profile } from "../store/registerLists.ts";
import { recordFailure, recordReading, type SourceOutcome, type SourceRow, takeFence } from "../store/sources.ts";
import { later, type SyncContext } from "./context.ts";
import { type Judgement, judgeSource } from "./judgeSource.ts";
import { afterFailure } from "./retry.ts";
import { readMarks, SOURCE_RANGES } from "./sourceRanges.ts";

/** `later`: seconds after which the job should be tried again; `done`: nothing more to do for now. */
export type ReadResult = { readonly kind: "done" } | { readonly kind: "later"; readonly seconds: number };

/** A bug of ours with one workbook must not keep the others waiting: it is logged, and tried again like an outage. */
const OUR_FAULT: GoogleFailure = { kind: "away", detail: "internal" };

const DAY_MS = 86_400_000;

/** Reads a source. A newer reader's fence makes this one's batch fail as a whole, so an older read never wins. */
export async function readSource(context: SyncContext, agencyCode: string): Promise<ReadResult> {
  const { env } = context;
  const fence = `${context.sync}/${crypto.randomUUID()}`;
  const source = await takeFence(env.DB, agencyCode, fence);
  const agency = await agencyByCode(env.DB, agencyCode, context.now());
  if (source === undefined || source.active !== 1 || agency === undefined) return { kind: "done" };
  const started = context.google.calls;
  try {
    const [grid = [], ids = [], marks = [], choices = []] = await context.google.read(
      source.spreadsheet,
      SOURCE_RANGES,
    );
    const written = readMarks(ids, marks, choices);
    const damaged = written.feedback !== source.written_digest || written.choices !== source.written_choices;
    await commitReading(context, { source, agency, fence, damaged, calls: context.google.calls - started }, grid);
    return { kind: "done" };
  } catch (thrown) {
    if (wasGuarded(thrown)) return { kind: "done" };
    const calls = context.google.calls - started;
    if (thrown instanceof GoogleError) return commitFailure(context, source, fence, thrown.failure, calls);
    log("error", "read_failed", { sync: context.sync, agency: agencyCode, error: describeThrown(thrown) });
    return commitFailure(context, source, fence, OUR_FAULT, calls);
  }
}

interface Read {
  readonly source: SourceRow;
  readonly agency: Agency;
  readonly fence: string;
  readonly damaged: boolean;
  readonly calls: number;
}

async function commitReading(context: SyncContext, read: Read, grid: Parameters<typeof judgeSource>[0]): Promise<void> {
  const { DB: db } = context.env;
  const { source, agency } = read;
  const now = context.now();
  const { unit, graceDays } = await profile(db);
  const graceEnd = later(now, -graceDays * DAY_MS);
  const judged = await judgeSource(grid, { db, source, agency, lists: await listsOf(db, now), unit, graceEnd, now });
  if ("hold" in judged) return commitHold(context, read, judged.hold, now);
  const outcome = outcomeOf(judged, read);
  await db.batch([
    fenceGuard(db, source, read.fence),
    ownerGuard(db, agency.code, judged.newIds),
    ...writeCapabilities(db, agency.code, [...judged.accepted.map((one) => one.stored), ...judged.missed]),
    ...writeVersions(db, judged.accepted, now),
    ...moveProblems(db, judged.moved),
    recordReading(db, source, outcome, context.sync, now),
    ...(outcome.changedAnything || outcome.feedbackChanged ? [countCommit(db, now)] : []),
  ]);
}

function outcomeOf(judged: Judgement, { source, agency, damaged, calls }: Read): SourceOutcome {
  const rows = judged.reading.rows.length;
  const never = rows === 0 && source.data_rows === 0;
  const state = never ? (agency.nil_ref === "" ? "empty" : "nil") : "ok";
  const sheetProblems = JSON.stringify(judged.problems) !== source.problems;
  const changed = judged.accepted.length + judged.missed.length + judged.moved.length > 0 || sheetProblems;
  return {
    state,
    reason: null,
    hold: null,
    dataRows: rows,
    bound: judged.reading.bound,
    problems: judged.problems,
    accepted: judged.acceptedCount,
    problemCount: judged.problemCount,
    missing: judged.missingCount,
    newVersions: judged.accepted.filter((one) => one.newVersion !== undefined).length,
    calls,
    changedAnything: changed || state !== source.state,
    feedbackChanged: changed || damaged,
    damaged,
  };
}

/** A held reading counts as read: its last good rows stay, the reason is shown, nothing is withdrawn. */
async function commitHold(context: SyncContext, read: Read, hold: Hold, now: string): Promise<void> {
  const { source } = read;
  const isNews = source.hold !== hold.code || source.state !== "held";
  const outcome: SourceOutcome = {
    state: "held",
    reason: { ...hold.problem, since: isNews ? now : (sinceOf(source.reason) ?? now) },
    hold: hold.code,
    dataRows: source.data_rows,
    bound: JSON.parse(source.bound) as string[],
    problems: JSON.parse(source.problems) as Problem[],
    accepted: source.accepted,
    problemCount: source.problem_count,
    missing: source.missing,
    newVersions: 0,
    calls: read.calls,
    changedAnything: isNews,
    feedbackChanged: isNews || read.damaged,
    damaged: read.damaged,
  };
  const { DB: db } = context.env;
  const commits = outcome.changedAnything || outcome.feedbackChanged ? [countCommit(db, now)] : [];
  await db.batch([
    fenceGuard(db, source, read.fence),
    recordReading(db, source, outcome, context.sync, now),
    ...commits,
  ]);
}

function sinceOf(reason: string | null): string | undefined {
  return reason === null ? undefined : (JSON.parse(reason) as Problem).since;
}

/** A tab that is gone holds the sheet; a failure of Google's or of the sharing sets the next try. */
async function commitFailure(
  context: SyncContext,
  source: SourceRow,
  fence: string,
  failure: GoogleFailure,
  calls: number,
): Promise<ReadResult> {
  const { DB: db } = context.env;
  const now = context.now();
  const agency = await agencyByCode(db, source.agency_code, now);
  if (failure.kind === "range" && agency !== undefined) {
    const tab = failure.detail === "" ? STRENGTH_TAB.title : failure.detail;
    const code = holdCode(digest(`tab_gone|${tab}|${source.agency_code}`, 4));
    await commitHold(
      context,
      { source, agency, fence, damaged: false, calls },
      { problem: problem("tab_gone", { tab }), code },
      now,
    );
    return { kind: "done" };
  }
  const failed = afterFailure(failure, source, context.google.address, now);
  const isNews = failed.state !== source.state || (source.attempts === 0 && failed.passing);
  await db.batch([
    fenceGuard(db, source, fence),
    recordFailure(db, source, failed, context.sync, calls),
    ...(isNews ? [countCommit(db, now)] : []),
  ]);
  const seconds = Math.ceil((Date.parse(failed.retryAt) - Date.parse(now)) / 1000);
  return failed.passing ? { kind: "later", seconds } : { kind: "done" };
}

function fenceGuard(db: D1Database, source: SourceRow, fence: string): D1PreparedStatement {
  return guard(db, "NOT EXISTS (SELECT 1 FROM source WHERE agency_code = ? AND fence = ?)", source.agency_code, fence);
}

/** Refuses the batch when another agency registered one of the new ids in the meantime; the job is then read again. */
function ownerGuard(db: D1Database, agency: string, newIds: readonly string[]): D1PreparedStatement {
  const condition = `EXISTS (
    SELECT 1 FROM capability WHERE agency_code <> ? AND id IN (SELECT value FROM json_each(?)))`;
  return guard(db, condition, agency, JSON.stringify(newIds));
}
