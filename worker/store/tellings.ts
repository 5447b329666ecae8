// What an agency is to be told in its workbook, in D1: whom there is news for, who was told, when it is tried again.

import * as z from "zod";
import type { Ask } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { rowsOf } from "./fields.ts";
import type { Source } from "./sources.ts";

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
