// Sources in D1: the workbooks that are read.

import * as z from "zod";
import { SOURCE_STATE } from "../../shared/vocabularies/sourceState.ts";
import type { Ask } from "./ask.ts";
import { codeOf, firstOf, jsonOf, problem, problems, rowsOf, texts, yesNo } from "./fields.ts";
import { KEPT_SHARING } from "./sharings.ts";

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
  sharing: jsonOf(KEPT_SHARING).nullable(),
});

/** One row of the table `source`. */
export type Source = z.output<typeof SOURCE>;

/** In SQL: all columns of a source. */
export const COLUMNS = Object.keys(SOURCE.shape)
  .map((key) => `source.${key}`)
  .join(", ");
/** The same where no other table is named. */
export const BARE_COLUMNS = Object.keys(SOURCE.shape).join(", ");
/** The sources of rows. */
export const sourcesIn = rowsOf(SOURCE);
/** The first of them. */
export const sourceIn = firstOf(SOURCE);

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
  return { statement: db.prepare(sql), read: sourcesIn };
}

/** All active sources. */
export function askActive(db: D1Database): Ask<Source[]> {
  const sql = `SELECT ${COLUMNS} FROM source WHERE active = 1 ORDER BY agency_code`;
  return { statement: db.prepare(sql), read: sourcesIn };
}

/** Makes sure that the register itself is a source. */
export function ensureRegister(db: D1Database, spreadsheet: string): D1PreparedStatement {
  const sql = `
    INSERT INTO source (agency_code, spreadsheet, configured) VALUES (?1, ?2, ?2)
    ON CONFLICT (agency_code) DO UPDATE SET spreadsheet = excluded.spreadsheet, configured = excluded.configured,
      read_modified = NULL WHERE spreadsheet <> excluded.spreadsheet`;
  return db.prepare(sql).bind(REGISTER, spreadsheet);
}
