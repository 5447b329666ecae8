// Sources in D1: the workbooks that are read, what is due, who reads them now.

import type { Problem } from "../../shared/messages/problem.ts";
import { bulk } from "./bulk.ts";

/** The source that stands for the register itself. */
export const REGISTER = "@register";

/** One row of the table `source`; JSON columns are still text. */
export interface SourceRow {
  readonly agency_code: string;
  readonly spreadsheet: string;
  readonly active: number;
  readonly state: string;
  readonly reason: string | null;
  readonly hold: string | null;
  readonly listed: string | null;
  readonly read_modified: string | null;
  readonly configured: string | null;
  readonly read_configured: string | null;
  readonly pending: string | null;
  readonly fence: string | null;
  readonly retry_at: string | null;
  readonly attempts: number;
  readonly last_read_at: string | null;
  readonly last_change_at: string | null;
  readonly data_rows: number;
  readonly bound: string;
  readonly problems: string;
  readonly accepted: number;
  readonly problem_count: number;
  readonly missing: number;
  readonly feedback: number;
  readonly written_feedback: number;
  readonly written_digest: string | null;
  readonly written_choices: string | null;
}

/** The source of an agency; undefined for an unknown one. */
export async function sourceOf(db: D1Database, agency: string): Promise<SourceRow | undefined> {
  const row = await db.prepare("SELECT * FROM source WHERE agency_code = ?").bind(agency).first<SourceRow>();
  return row ?? undefined;
}

/** The source that reads a spreadsheet; undefined for an unknown one. */
export async function sourceBySpreadsheet(db: D1Database, spreadsheet: string): Promise<SourceRow | undefined> {
  const sql = "SELECT * FROM source WHERE spreadsheet = ? ORDER BY active DESC LIMIT 1";
  const row = await db.prepare(sql).bind(spreadsheet).first<SourceRow>();
  return row ?? undefined;
}

/** The sources of all agencies, paused ones too. */
export async function agencySources(db: D1Database): Promise<SourceRow[]> {
  const sql = "SELECT * FROM source WHERE agency_code NOT LIKE '@%' ORDER BY agency_code";
  return (await db.prepare(sql).all<SourceRow>()).results;
}

/** The active sources among listed spreadsheets. */
export async function sourcesListed(db: D1Database, spreadsheets: readonly string[]): Promise<SourceRow[]> {
  const sql = "SELECT * FROM source WHERE active = 1 AND spreadsheet IN (SELECT value FROM json_each(?))";
  return (await db.prepare(sql).bind(JSON.stringify(spreadsheets)).all<SourceRow>()).results;
}

/**
 * The active sources that are due without asking Drive: reconfigured, never tried, left pending by a lost message,
 * with a retry that has come, or with an id whose grace period ended. `until`: which retries count as come.
 */
export async function sourcesDueAlone(db: D1Database, until: string, graceEnd: string): Promise<SourceRow[]> {
  const open = "active = 1 AND (retry_at IS NULL OR retry_at <= ?1)";
  const sql = `
    SELECT * FROM source INDEXED BY source_reconfigured WHERE ${open} AND configured IS NOT read_configured
    UNION SELECT * FROM source INDEXED BY source_pending WHERE ${open} AND pending IS NOT NULL
    UNION SELECT * FROM source INDEXED BY source_retry WHERE active = 1 AND retry_at <= ?1
    UNION SELECT source.* FROM source JOIN capability USING (agency_code)
      WHERE ${open} AND missing_since IS NOT NULL AND missing_since <= ?2 AND gone IS NULL AND source.state <> 'held'`;
  return (await db.prepare(sql).bind(until, graceEnd).all<SourceRow>()).results;
}

/** One source that is to be read: the modifiedTime it was listed with, and when its paced turn comes. */
export interface DueSource {
  readonly agency: string;
  readonly listed: string | null;
  readonly notBefore: string | null;
}

/** Marks sources as due for a sync. A paced one is not sent again before its turn. */
export function markPending(db: D1Database, sync: string, due: readonly DueSource[]): D1PreparedStatement[] {
  const sql = `
    UPDATE source SET pending = ?2, listed = COALESCE(j.value ->> 'listed', listed), retry_at = j.value ->> 'notBefore'
    FROM json_each(?1) AS j WHERE source.agency_code = j.value ->> 'agency'`;
  return bulk(db, sql, due, sync);
}

/** In SQL: whether a workbook waits for its first try. */
export const JOB_LEFT = "EXISTS (SELECT 1 FROM source WHERE pending IS NOT NULL AND attempts = 0 AND active = 1)";

/** Whether a job that was not tried yet is left. */
export async function isJobLeft(db: D1Database): Promise<boolean> {
  return (await db.prepare(`SELECT ${JOB_LEFT} AS waits`).first<{ waits: number }>())?.waits === 1;
}

/** Makes sure that the register itself is a source. */
export function ensureRegister(db: D1Database, spreadsheet: string): D1PreparedStatement {
  const sql = `
    INSERT INTO source (agency_code, spreadsheet, configured) VALUES (?1, ?2, ?2)
    ON CONFLICT (agency_code) DO UPDATE SET spreadsheet = excluded.spreadsheet, configured = excluded.configured,
      read_modified = NULL WHERE spreadsheet <> excluded.spreadsheet`;
  return db.prepare(sql).bind(REGISTER, spreadsheet);
}

/** The active agencies whose workbook is not among all that the service account sees. */
export async function sourcesUnlisted(db: D1Database, spreadsheets: readonly string[]): Promise<SourceRow[]> {
  const sql = `
    SELECT * FROM source WHERE active = 1 AND state <> 'unreachable' AND agency_code NOT LIKE '@%'
      AND spreadsheet NOT IN (SELECT value FROM json_each(?))`;
  return (await db.prepare(sql).bind(JSON.stringify(spreadsheets)).all<SourceRow>()).results;
}

/** Records that workbooks are not to be seen any more (a bin can still be read): each is due once it is listed again. */
export function recordUnlisted(
  db: D1Database,
  lost: readonly { readonly agency: string; readonly reason: Problem }[],
): D1PreparedStatement[] {
  const sql = `
    UPDATE source SET state = 'unreachable', reason = j.value -> 'reason', read_modified = NULL, pending = NULL,
      retry_at = NULL
    FROM json_each(?1) AS j WHERE source.agency_code = j.value ->> 'agency'`;
  return bulk(db, sql, lost);
}

/** Takes the fence of a source: only the latest taker's batch will be believed. Returns the row as it then is. */
export async function takeFence(db: D1Database, agency: string, fence: string): Promise<SourceRow | undefined> {
  const sql = "UPDATE source SET fence = ? WHERE agency_code = ? RETURNING *";
  const row = await db.prepare(sql).bind(fence, agency).first<SourceRow>();
  return row ?? undefined;
}

/** What a reading leaves behind on its source. */
export interface SourceOutcome {
  readonly state: string;
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
  readonly changedAnything: boolean;
  readonly feedbackChanged: boolean;
  /** What the Worker wrote there is no longer there: it is written again. */
  readonly damaged: boolean;
}

/** Records an answered reading (accepted or held): what was listed before it is now read. */
export function recordReading(
  db: D1Database,
  source: SourceRow,
  outcome: SourceOutcome,
  sync: string,
  now: string,
): D1PreparedStatement {
  const sql = `
    UPDATE source SET state = ?2, reason = ?3, hold = ?4, data_rows = ?5, bound = ?6, problems = ?7, accepted = ?8,
      problem_count = ?9, missing = ?10, last_sync = ?11, last_changed = ?12, last_calls = ?13, last_read_at = ?14,
      last_change_at = CASE WHEN ?15 THEN ?14 ELSE last_change_at END, feedback = feedback + ?16,
      read_modified = ?17, read_configured = ?18, pending = NULL, retry_at = NULL, attempts = 0,
      written_digest = CASE WHEN ?19 THEN NULL ELSE written_digest END,
      written_choices = CASE WHEN ?19 THEN NULL ELSE written_choices END
    WHERE agency_code = ?1`;
  return db
    .prepare(sql)
    .bind(
      source.agency_code,
      outcome.state,
      outcome.reason === null ? null : JSON.stringify(outcome.reason),
      outcome.hold,
      outcome.dataRows,
      JSON.stringify(outcome.bound),
      JSON.stringify(outcome.problems),
      outcome.accepted,
      outcome.problemCount,
      outcome.missing,
      sync,
      outcome.newVersions,
      outcome.calls,
      now,
      outcome.changedAnything ? 1 : 0,
      outcome.feedbackChanged ? 1 : 0,
      source.listed,
      source.configured,
      outcome.damaged ? 1 : 0,
    );
}

/** Records a reading that Google did not answer: last good rows stay, another try is set. */
export function recordFailure(
  db: D1Database,
  source: SourceRow,
  failed: { readonly state: string; readonly reason: Problem; readonly retryAt: string; readonly passing: boolean },
  sync: string,
  calls: number,
): D1PreparedStatement {
  const sql = `
    UPDATE source SET state = ?2, reason = ?3, retry_at = ?4, attempts = attempts + 1, last_sync = ?5, last_calls = ?6,
      last_changed = 0, pending = CASE WHEN ?7 THEN pending ELSE NULL END,
      read_configured = CASE WHEN ?7 THEN read_configured ELSE configured END
    WHERE agency_code = ?1`;
  const { state, reason, retryAt, passing } = failed;
  return db.prepare(sql).bind(source.agency_code, state, JSON.stringify(reason), retryAt, sync, calls, passing ? 1 : 0);
}
