// The sources in D1 that are due to be read, and those that wait for it.

import * as z from "zod";
import type { Ask } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { firstOf } from "./fields.ts";
import { COLUMNS, type Source, sourcesIn } from "./sources.ts";

/** The active sources among listed spreadsheets. */
export function askListed(db: D1Database, spreadsheets: readonly string[]): Ask<Source[]> {
  const sql = `SELECT ${COLUMNS} FROM source WHERE active = 1 AND spreadsheet IN (SELECT value FROM json_each(?))`;
  return { statement: db.prepare(sql).bind(JSON.stringify(spreadsheets)), read: sourcesIn };
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
  return { statement: db.prepare(sql).bind(until, graceEnd), read: sourcesIn };
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

/** The active sources whose workbook is not among the listed. */
export function askUnlisted(db: D1Database, spreadsheets: readonly string[]): Ask<Source[]> {
  const sql = `
    SELECT ${COLUMNS} FROM source WHERE active = 1 AND spreadsheet NOT IN (SELECT value FROM json_each(?))
    ORDER BY agency_code`;
  return { statement: db.prepare(sql).bind(JSON.stringify(spreadsheets)), read: sourcesIn };
}
