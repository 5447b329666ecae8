// Sources in D1: the workbooks that are read, what is due, who reads them now.

import * as z from "zod";
import { type Problem, sameProblem } from "../../shared/messages/problem.ts";
import { SOURCE_STATE, type SourceState } from "../../shared/vocabularies/sourceState.ts";
import { type Ask, askOne } from "./ask.ts";
import { bulk, guard } from "./bulk.ts";
import { codeOf, firstOf, jsonOf, problem, problems, rowsOf, texts, yesNo } from "./fields.ts";

/** The source that stands for the register itself. */
export const REGISTER = "@register";

const SOURCE = z.object({
  agency_code: z.string(),
  spreadsheet: z.string(),
  active: yesNo,
  state: codeOf(SOURCE_STATE),
  reason: jsonOf(problem).nullable(),
  hold: z.string().nullable(),
  listed: z.string().nullable(),
  read_modified: z.string().nullable(),
  configured: z.string().nullable(),
  read_configured: z.string().nullable(),
  retry_at: z.string().nullable(),
  attempts: z.number(),
  last_read_at: z.string().nullable(),
  last_change_at: z.string().nullable(),
  data_rows: z.number(),
  bound: jsonOf(texts),
  problems: jsonOf(problems),
  tab_problems: jsonOf(problems),
  accepted: z.number(),
  problem_count: z.number(),
  missing: z.number(),
  feedback: z.number(),
  written_feedback: z.number(),
  written_digest: z.string().nullable(),
  written_choices: z.string().nullable(),
  read_digest: z.string().nullable(),
  tell_attempts: z.number(),
});

/** One row of the table `source`. */
export type Source = z.output<typeof SOURCE>;

const COLUMNS = Object.keys(SOURCE.shape)
  .map((key) => `source.${key}`)
  .join(", ");
const BARE_COLUMNS = Object.keys(SOURCE.shape).join(", ");
const sources = rowsOf(SOURCE);
const sourceIn = firstOf(SOURCE);

/** The source of an agency; undefined for an unknown one. */
export function askSource(db: D1Database, agency: string): Ask<Source | undefined> {
  return { statement: db.prepare(`SELECT ${COLUMNS} FROM source WHERE agency_code = ?`).bind(agency), read: sourceIn };
}

/** The source that reads a spreadsheet; undefined for an unknown one. */
export function askSourceBySpreadsheet(db: D1Database, spreadsheet: string): Ask<Source | undefined> {
  const sql = `SELECT ${COLUMNS} FROM source WHERE spreadsheet = ? ORDER BY active DESC LIMIT 1`;
  return { statement: db.prepare(sql).bind(spreadsheet), read: sourceIn };
}

/** The sources of all agencies, paused ones too. */
export function askAgencySources(db: D1Database): Ask<Source[]> {
  const sql = `SELECT ${COLUMNS} FROM source WHERE agency_code NOT LIKE '@%' ORDER BY agency_code`;
  return { statement: db.prepare(sql), read: sources };
}

/** All active sources. */
export function askActive(db: D1Database): Ask<Source[]> {
  const sql = `SELECT ${COLUMNS} FROM source WHERE active = 1 ORDER BY agency_code`;
  return { statement: db.prepare(sql), read: sources };
}

/** The active sources among listed spreadsheets. */
export function askListed(db: D1Database, spreadsheets: readonly string[]): Ask<Source[]> {
  const sql = `SELECT ${COLUMNS} FROM source WHERE active = 1 AND spreadsheet IN (SELECT value FROM json_each(?))`;
  return { statement: db.prepare(sql).bind(JSON.stringify(spreadsheets)), read: sources };
}

/**
 * The active sources that are due without asking Drive: reconfigured, never tried, left pending by a lost message,
 * with a retry that has come, or with an id whose grace period ended. `until`: which retries count as come.
 */
export function askDueAlone(db: D1Database, until: string, graceEnd: string): Ask<Source[]> {
  const open = "active = 1 AND (retry_at IS NULL OR retry_at <= ?1)";
  const sql = `
    SELECT ${COLUMNS} FROM source INDEXED BY source_reconfigured WHERE ${open} AND configured IS NOT read_configured
    UNION SELECT ${COLUMNS} FROM source INDEXED BY source_pending WHERE ${open} AND pending IS NOT NULL
    UNION SELECT ${COLUMNS} FROM source INDEXED BY source_retry WHERE active = 1 AND retry_at <= ?1
    UNION SELECT ${COLUMNS} FROM source JOIN capability USING (agency_code)
      WHERE ${open} AND missing_since IS NOT NULL AND missing_since <= ?2 AND gone IS NULL AND source.state <> 'held'`;
  return { statement: db.prepare(sql).bind(until, graceEnd), read: sources };
}

/** One source that is to be read: the modifiedTime it was listed with, and when its paced turn comes. */
export interface DueSource {
  readonly agency: string;
  readonly listed: string | null;
  readonly notBefore: string | null;
}

const pendingCount = firstOf(z.object({ n: z.number() }));

/** How many workbooks wait to be read. */
export function askPending(db: D1Database): Ask<number> {
  const sql = "SELECT COUNT(*) AS n FROM source WHERE pending IS NOT NULL AND active = 1";
  return { statement: db.prepare(sql), read: (rows) => pendingCount(rows)?.n ?? 0 };
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

/** Makes sure that the register itself is a source. */
export function ensureRegister(db: D1Database, spreadsheet: string): D1PreparedStatement {
  const sql = `
    INSERT INTO source (agency_code, spreadsheet, configured) VALUES (?1, ?2, ?2)
    ON CONFLICT (agency_code) DO UPDATE SET spreadsheet = excluded.spreadsheet, configured = excluded.configured,
      read_modified = NULL WHERE spreadsheet <> excluded.spreadsheet`;
  return db.prepare(sql).bind(REGISTER, spreadsheet);
}

/** The active sources whose workbook is not among the listed. */
export function askUnlisted(db: D1Database, spreadsheets: readonly string[]): Ask<Source[]> {
  const sql = `
    SELECT ${COLUMNS} FROM source WHERE active = 1 AND spreadsheet NOT IN (SELECT value FROM json_each(?))
    ORDER BY agency_code`;
  return { statement: db.prepare(sql).bind(JSON.stringify(spreadsheets)), read: sources };
}

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

/** Makes a batch fail as a whole unless the fence is still the one that was taken. */
export function fenceGuard(db: D1Database, agency: string, fence: string): D1PreparedStatement {
  return guard(db, "NOT EXISTS (SELECT 1 FROM source WHERE agency_code = ? AND fence = ?)", agency, fence);
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

/** In SQL: an agency for which there is news in its workbook, and whose workbook can be read; one that is paused is told so. */
const UNTOLD = `feedback <> written_feedback AND spreadsheet <> '' AND agency_code NOT LIKE '@%'
  AND state NOT IN ('never_read', 'unreachable')`;

/** So often a sync waits for a workbook that Google does not give or take; afterwards it is tried without being waited for. */
export const TRIES = 4;

/** In SQL: whether an agency is still to be told, and is waited for. */
export const TELLING = `EXISTS (SELECT 1 FROM source WHERE ${UNTOLD} AND tell_attempts < ${TRIES})`;

/** In SQL, over a time ?1: whether the time has come to try once more to tell an agency that nobody waits for any more. */
export const TELL_AGAIN = `EXISTS (SELECT 1 FROM source WHERE ${UNTOLD} AND tell_retry_at <= ?1)`;

const codes = rowsOf(z.object({ agency_code: z.string() }));

/** Takes the agencies that are to be told now, as many as can be sent at once; nobody else takes them until a time. */
export function takeUntold(db: D1Database, now: string, until: string, most: number): Ask<string[]> {
  const sql = `
    UPDATE source SET tell_retry_at = ?2 WHERE agency_code IN (
      SELECT agency_code FROM source WHERE ${UNTOLD} AND (tell_retry_at IS NULL OR tell_retry_at <= ?1)
      ORDER BY agency_code LIMIT ?3) RETURNING agency_code`;
  return {
    statement: db.prepare(sql).bind(now, until, most),
    read: (rows) => codes(rows).map((row) => row.agency_code),
  };
}

/** Marks agencies that there is news for. */
export function tellAgencies(db: D1Database, agencies: readonly string[]): D1PreparedStatement[] {
  const sql = `
    UPDATE source SET feedback = feedback + 1, tell_attempts = 0, tell_retry_at = NULL
    WHERE agency_code IN (SELECT value FROM json_each(?1))`;
  return bulk(db, sql, agencies);
}

/** Records what an agency's workbook says now; where somebody else told it meanwhile, it is to be told once more. */
export function recordTold(
  db: D1Database,
  source: Source,
  digest: string,
  choices: string | null,
): D1PreparedStatement {
  const sql = `
    UPDATE source SET feedback = feedback + (written_feedback <> ?2), written_feedback = ?3, written_digest = ?4,
      written_choices = ?5, tell_attempts = 0, tell_retry_at = NULL WHERE agency_code = ?1`;
  const { agency_code, written_feedback, feedback } = source;
  return db.prepare(sql).bind(agency_code, written_feedback, feedback, digest, choices);
}

/** Records that an agency could not be told; `waits`: whether a sync still waits for it. */
export function recordUntold(db: D1Database, agency: string, retryAt: string, waits: boolean): D1PreparedStatement {
  const sql = `
    UPDATE source SET tell_retry_at = ?2, tell_attempts = tell_attempts + ?3 WHERE agency_code = ?1`;
  return db.prepare(sql).bind(agency, retryAt, waits ? 1 : TRIES);
}

/** The source of an agency, asked alone. */
export function sourceOf(db: D1Database, agency: string): Promise<Source | undefined> {
  return askOne(askSource(db, agency));
}
