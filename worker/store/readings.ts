// A reading of a source in D1: who reads it now, and what it left behind.

import { type Problem, sameProblem } from "../../shared/messages/problem.ts";
import type { SourceState } from "../../shared/vocabularies/sourceState.ts";
import type { Ask } from "./ask.ts";
import { bulk, guard } from "./bulk.ts";
import { BARE_COLUMNS, type Source, sourceIn } from "./sources.ts";

/** A workbook that Google does not give: why, and when it is tried again without having been seen again. */
export interface LostSource {
  readonly agency: string;
  readonly reason: Problem;
  readonly retryAt: string | null;
}

/** Records that workbooks are not to be had any more (a bin can still be read): each is due once it is seen again. */
export function recordLost(db: D1Database, lost: readonly LostSource[]): D1PreparedStatement[] {
  const sql = `
    UPDATE source SET state = 'unreachable', reason = j.value -> 'reason', read_modified = NULL, pending = NULL,
      retry_at = j.value ->> 'retryAt'
    FROM json_each(?1) AS j WHERE source.agency_code = j.value ->> 'agency'`;
  return bulk(db, sql, lost);
}

/** Records what is wrong with the tabs of a workbook themselves; no statement where nothing changed. */
export function tabStatements(
  db: D1Database,
  { agency_code, tab_problems: before }: Source,
  found: readonly Problem[],
  now: string,
): D1PreparedStatement[] {
  const told = found.map((one) => ({ ...one, since: before.find((other) => sameProblem(other, one))?.since ?? now }));
  const text = JSON.stringify(told);
  if (text === JSON.stringify(before)) return [];
  return [db.prepare("UPDATE source SET tab_problems = ?2 WHERE agency_code = ?1").bind(agency_code, text)];
}

/** Takes the fence of a source: only the latest taker's batch will be believed. Answers the row as it then is. */
export function takeFence(db: D1Database, agency: string, fence: string): Ask<Source | undefined> {
  const sql = `UPDATE source SET fence = ? WHERE agency_code = ? RETURNING ${BARE_COLUMNS}`;
  return { statement: db.prepare(sql).bind(fence, agency), read: sourceIn };
}

/**
 * Makes a batch fail as a whole unless the fence is still the one that was taken, and no other agency has registered one of the
 * new ids in the meantime.
 */
export function fenceGuard(
  db: D1Database,
  agency: string,
  fence: string,
  newIds: readonly string[] = [],
): D1PreparedStatement {
  const condition = `NOT EXISTS (SELECT 1 FROM source WHERE agency_code = ?1 AND fence = ?2)
    OR EXISTS (SELECT 1 FROM capability WHERE agency_code <> ?1 AND id IN (SELECT value FROM json_each(?3)))`;
  return guard(db, condition, agency, fence, JSON.stringify(newIds));
}

/** What a reading leaves behind on its source. */
export interface SourceOutcome {
  readonly state: SourceState;
  readonly reason: Problem | null;
  readonly hold: string | null;
  readonly dataRows: number;
  readonly bound: readonly string[];
  readonly problems: readonly Problem[];
  readonly accepted: number;
  readonly problemCount: number;
  readonly missing: number;
  readonly newVersions: number;
  readonly calls: number;
  /** Of the answer that was believed; null: what comes next is looked at whatever it is. */
  readonly readDigest: string | null;
  readonly changedAnything: boolean;
  readonly feedbackChanged: boolean;
  /** What the Worker wrote there is no longer there: it is written again. */
  readonly damaged: boolean;
}

/** Records an answered reading (accepted or held): what was listed before it is now read. Answers the row as it then is. */
export function recordReading(
  db: D1Database,
  source: Source,
  outcome: SourceOutcome,
  sync: string,
  now: string,
): Ask<Source | undefined> {
  const sql = `
    UPDATE source SET state = ?1 ->> 'state', reason = ?1 -> 'reason', hold = ?1 ->> 'hold',
      data_rows = ?1 ->> 'dataRows', bound = ?1 -> 'bound', problems = ?1 -> 'problems', accepted = ?1 ->> 'accepted',
      problem_count = ?1 ->> 'problemCount', missing = ?1 ->> 'missing', last_sync = ?1 ->> 'sync',
      last_changed = ?1 ->> 'newVersions', last_calls = ?1 ->> 'calls', last_read_at = ?1 ->> 'now',
      last_change_at = CASE WHEN ?1 ->> 'changedAnything' THEN ?1 ->> 'now' ELSE last_change_at END,
      feedback = feedback + (?1 ->> 'feedbackChanged'),
      tell_attempts = CASE WHEN ?1 ->> 'feedbackChanged' THEN 0 ELSE tell_attempts END,
      tell_retry_at = CASE WHEN ?1 ->> 'feedbackChanged' THEN NULL ELSE tell_retry_at END,
      read_digest = ?1 ->> 'readDigest', read_modified = ?1 ->> 'listed', read_configured = ?1 ->> 'configured',
      pending = NULL, retry_at = NULL, attempts = 0,
      written_digest = CASE WHEN ?1 ->> 'damaged' THEN NULL ELSE written_digest END,
      written_choices = CASE WHEN ?1 ->> 'damaged' THEN NULL ELSE written_choices END
    WHERE agency_code = ?1 ->> 'agency' RETURNING ${BARE_COLUMNS}`;
  const { agency_code: agency, listed, configured } = source;
  const reason = outcome.reason ?? undefined;
  const said = JSON.stringify({ ...outcome, reason, agency, listed, configured, sync, now });
  return { statement: db.prepare(sql).bind(said), read: sourceIn };
}

/** A reading that Google did not answer. */
export interface FailedReading {
  readonly state: SourceState;
  readonly reason: Problem;
  readonly retryAt: string;
  readonly passing: boolean;
}

/** Records a reading that Google did not answer: last good rows stay, another try is set. */
export function recordFailure(
  db: D1Database,
  source: Source,
  failed: FailedReading,
  sync: string,
  calls: number,
): D1PreparedStatement {
  const sql = `
    UPDATE source SET state = ?1 ->> 'state', reason = ?1 -> 'reason', retry_at = ?1 ->> 'retryAt',
      attempts = attempts + 1, last_sync = ?1 ->> 'sync', last_calls = ?1 ->> 'calls', last_changed = 0,
      pending = CASE WHEN ?1 ->> 'passing' THEN pending ELSE NULL END,
      read_configured = CASE WHEN ?1 ->> 'passing' THEN read_configured ELSE configured END
    WHERE agency_code = ?1 ->> 'agency'`;
  return db.prepare(sql).bind(JSON.stringify({ ...failed, agency: source.agency_code, sync, calls }));
}
