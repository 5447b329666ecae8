// Reads one agency's workbook and commits what changed in one atomic batch.

import { compareSheet, judgeSheet } from "../../shared/accept/judgeSheet.ts";
import type { Hold } from "../../shared/accept/suspect.ts";
import { problem } from "../../shared/messages/problem.ts";
import { STRENGTHS } from "../../shared/parse/readSheet.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { digest } from "../../shared/version/digest.ts";
import { holdCode } from "../../shared/version/ids.ts";
import type { SyncContext } from "../context.ts";
import { GoogleError, type GoogleFailure } from "../google/failure.ts";
import { describeThrown, log } from "../log/log.ts";
import { writeAndAsk } from "../store/ask.ts";
import { wasGuarded } from "../store/bulk.ts";
import { countCommit } from "../store/publication.ts";
import { fenceGuard, recordFailure } from "../store/readings.ts";
import { profileIn, zoneOf } from "../store/registerLists.ts";
import { askLeft, type Left } from "../store/runs.ts";
import { afterFailure } from "../workbooks/afterFailure.ts";
import { readLinkedCells } from "../workbooks/linkedCells.ts";
import { lookAtTabs } from "../workbooks/lookAtTabs.ts";
import { AGENCY_TABS, readWorkbook, type WorkbookAnswer } from "../workbooks/sourceRanges.ts";
import { type Committed, commitHold, commitJudgement, commitSame } from "./commitReading.ts";
import { type LoadedSource, loadFacts, loadSource } from "./loadFacts.ts";

/**
 * How a reading ended. `left`: what waits to be done now, undefined where nothing was committed; `told`: what the agency
 * is to be told, where its workbook was read; `again`: seconds after which the job should be tried again.
 */
export interface ReadResult {
  readonly left?: Left;
  readonly told?: Omit<Committed, "left">;
  readonly again?: number;
}

/** A bug of ours with one workbook must not keep the others waiting: it is logged, and tried again like an outage. */
const OUR_FAULT: GoogleFailure = { kind: "away", detail: "internal" };

/**
 * Reads a source. A newer reader's fence makes this one's batch fail as a whole, so an older read never wins.
 * `before`: what is to be written in the same trip that takes the fence.
 */
export async function readSource(
  context: SyncContext,
  agencyCode: string,
  before: readonly D1PreparedStatement[] = [],
): Promise<ReadResult> {
  const fence = `${context.sync}/${crypto.randomUUID()}`;
  const loaded = await loadSource(context.env.DB, agencyCode, fence, context.now(), before);
  if (loaded === undefined) return {};
  try {
    const answer = await readWorkbook(context.google, loaded.source.spreadsheet);
    return resultOf(await judgeAndCommit(context, loaded, answer));
  } catch (thrown) {
    if (wasGuarded(thrown)) return {};
    if (thrown instanceof GoogleError) return commitFailure(context, loaded, thrown.failure);
    log("error", "read_failed", { sync: context.sync, agency: agencyCode, error: describeThrown(thrown) });
    return commitFailure(context, loaded, OUR_FAULT);
  }
}

/** Load, judge, commit. What Google answers word for word as it did before says nothing new. */
async function judgeAndCommit(context: SyncContext, loaded: LoadedSource, answer: WorkbookAnswer): Promise<Committed> {
  const { DB: db } = context.env;
  const { source, lists } = loaded;
  const now = context.now();
  if (answer.digest !== null && answer.digest === source.read_digest) {
    // Somebody changed the workbook, and not what was read: perhaps the tabs themselves.
    const looked = await lookAtTabs(context.google, source.spreadsheet, AGENCY_TABS);
    return commitSame(context, loaded, answer, looked ?? source.tab_problems, now);
  }
  const grid = await readLinkedCells(context.google, source.spreadsheet, STRENGTHS, answer.grid);
  // What stands behind a cell may change while its text, and so the answer, stays.
  const read = grid === answer.grid ? answer : { ...answer, digest: null };
  const compared = compareSheet(grid, loaded.known(), profileIn(lists).unit);
  if ("hold" in compared) return commitHold(context, loaded, compared.hold, read, now);
  const judged = judgeSheet(compared, await loadFacts(db, loaded, compared, now));
  return "hold" in judged
    ? commitHold(context, loaded, judged.hold, read, now)
    : commitJudgement(context, loaded, judged, read, now);
}

/** A tab that is gone holds the sheet; a failure of Google's or of the sharing sets the next try. */
async function commitFailure(context: SyncContext, loaded: LoadedSource, failure: GoogleFailure): Promise<ReadResult> {
  const { DB: db } = context.env;
  const { source, fence } = loaded;
  const now = context.now();
  if (failure.kind === "range") {
    const tab = failure.detail === "" ? STRENGTH_TAB.title : failure.detail;
    return resultOf(await commitHold(context, loaded, tabGone(tab, source.agency_code), undefined, now));
  }
  const failed = afterFailure(failure, source, context.google.address, now, zoneOf(loaded.lists));
  const isNews = failed.state !== source.state || (source.attempts === 0 && failed.passing);
  const [left] = await writeAndAsk(
    db,
    [
      fenceGuard(db, source.agency_code, fence),
      recordFailure(db, source, failed, context.sync, context.google.calls),
      ...(isNews ? [countCommit(db, now)] : []),
    ],
    askLeft(db),
  );
  const again = Math.ceil((Date.parse(failed.retryAt) - Date.parse(now)) / 1000);
  return failed.passing ? { left, again } : { left };
}

function resultOf({ left, ...told }: Committed): ReadResult {
  return { left, told };
}

function tabGone(tab: string, agency: string): Hold {
  const code = holdCode(digest(`tab_gone|${tab}|${agency}`, 4));
  return { problem: problem("tab_gone", { tab }), code };
}
