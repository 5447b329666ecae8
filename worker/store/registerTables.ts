// The register's lists in D1: how each tab was last read, its rows, the sources and members they make.

import * as z from "zod";
import type { Agency } from "../../shared/register/agency.ts";
import type { Member, TabState } from "../../shared/register/judgeLists.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { digest } from "../../shared/version/digest.ts";
import type { Ask } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { jsonOf, problems, rowsOf, texts } from "./fields.ts";
import type { RegisterLists } from "./registerLists.ts";

const tabRows = rowsOf(
  z.object({
    tab: z.string(),
    data_rows: z.number(),
    bound: jsonOf(texts),
    hold: z.string().nullable(),
    problems: jsonOf(problems),
  }),
);

/** The states of all tabs of the register, by title. */
export function askTabStates(db: D1Database): Ask<Map<string, TabState>> {
  const read = (rows: readonly unknown[]) =>
    new Map(tabRows(rows).map(({ data_rows: dataRows, ...row }) => [row.tab, { ...row, dataRows }]));
  return { statement: db.prepare("SELECT tab, data_rows, bound, hold, problems FROM register_tab"), read };
}

/** Writes the states of tabs that changed. */
export function writeTabStates(db: D1Database, states: readonly TabState[]): D1PreparedStatement[] {
  const sql = `
    INSERT OR REPLACE INTO register_tab (tab, data_rows, bound, hold, problems)
    SELECT value ->> 'tab', value ->> 'dataRows', value -> 'bound', value ->> 'hold', value -> 'problems' FROM json_each(?1)`;
  return bulk(db, sql, states);
}

/** Writes the records that changed in any list, and removes those that are no more: two statements at the most. */
export function writeLists(db: D1Database, before: RegisterLists, now: RegisterLists): D1PreparedStatement[] {
  const changed: { tab: string; key: string; content: ListRecord }[] = [];
  const removed: { tab: string; key: string }[] = [];
  for (const [tab, records] of now) {
    const known = before.get(tab);
    for (const [key, content] of records) {
      if (JSON.stringify(known?.get(key)) !== JSON.stringify(content)) changed.push({ tab, key, content });
    }
    for (const key of known?.keys() ?? []) if (!records.has(key)) removed.push({ tab, key });
  }
  const upsert = `
    INSERT OR REPLACE INTO register_row (tab, key, content)
    SELECT value ->> 'tab', value ->> 'key', value -> 'content' FROM json_each(?1)`;
  const remove = `
    DELETE FROM register_row WHERE (tab, key) IN (SELECT value ->> 'tab', value ->> 'key' FROM json_each(?1))`;
  return [...bulk(db, upsert, changed), ...bulk(db, remove, removed)];
}

/** Brings the sources in line with the agencies: a missing or inactive agency pauses its source and removes nothing. */
export function writeSources(db: D1Database, agencies: readonly Agency[]): D1PreparedStatement[] {
  const rows = agencies.map((one) => ({
    agency: one.code,
    spreadsheet: one.spreadsheet ?? "",
    active: one.active && one.spreadsheet !== undefined ? 1 : 0,
    configured: digest(JSON.stringify(one), 12),
  }));
  const upsert = `
    INSERT INTO source (agency_code, spreadsheet, active, configured)
    SELECT value ->> 'agency', value ->> 'spreadsheet', value ->> 'active', value ->> 'configured' FROM json_each(?1)
    WHERE true
    ON CONFLICT (agency_code) DO UPDATE SET spreadsheet = excluded.spreadsheet, active = excluded.active,
      configured = excluded.configured, retry_at = NULL,
      listed = CASE WHEN spreadsheet = excluded.spreadsheet THEN listed ELSE NULL END,
      read_modified = CASE WHEN spreadsheet = excluded.spreadsheet THEN read_modified ELSE NULL END,
      written_digest = CASE WHEN spreadsheet = excluded.spreadsheet THEN written_digest ELSE NULL END,
      written_choices = CASE WHEN spreadsheet = excluded.spreadsheet THEN written_choices ELSE NULL END,
      feedback = feedback + (active <> excluded.active),
      tell_attempts = CASE WHEN active = excluded.active THEN tell_attempts ELSE 0 END,
      tell_retry_at = CASE WHEN active = excluded.active THEN tell_retry_at ELSE NULL END
    WHERE configured IS NOT excluded.configured OR active <> excluded.active`;
  const pause = `
    UPDATE source SET active = 0, feedback = feedback + 1, tell_attempts = 0, tell_retry_at = NULL
    WHERE active = 1 AND agency_code NOT LIKE '@%' AND agency_code NOT IN (SELECT value ->> 'agency' FROM json_each(?1))`;
  return [...bulk(db, upsert, rows), db.prepare(pause).bind(JSON.stringify(rows))];
}

/** Replaces who may do what; writes only what changed. */
export function writeMembers(db: D1Database, members: readonly Member[]): D1PreparedStatement[] {
  const json = JSON.stringify(members);
  const remove = `
    DELETE FROM member WHERE NOT EXISTS (SELECT 1 FROM json_each(?1) WHERE value ->> 'email' = member.email
      AND value ->> 'role' = member.role AND value ->> 'agency' = member.agency_code)`;
  const add = `
    INSERT OR IGNORE INTO member (email, role, agency_code)
    SELECT value ->> 'email', value ->> 'role', value ->> 'agency' FROM json_each(?1)`;
  return [db.prepare(remove).bind(json), db.prepare(add).bind(json)];
}

/** Marks capabilities to be shown anew: those of agencies whose name or unit changed, and of the others as many as are named. */
export function touchCapabilities(
  db: D1Database,
  agencies: readonly string[],
  others: "none" | "public" | "all",
): D1PreparedStatement[] {
  const named = "UPDATE capability SET revision = revision + 1 WHERE agency_code IN (SELECT value FROM json_each(?1))";
  const every = `UPDATE capability SET revision = revision + 1${others === "all" ? "" : " WHERE public_version IS NOT NULL"}`;
  return [...(agencies.length > 0 ? bulk(db, named, agencies) : []), ...(others === "none" ? [] : [db.prepare(every)])];
}
