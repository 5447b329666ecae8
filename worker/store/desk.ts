// What Ringkasan asks of D1: counts that triggers keep, and the heads of a few indexes; never a look at all rows.

import * as z from "zod";
import type { ConfirmationFact, NamedRow, RowCount, WaitingRow } from "../../shared/summary/facts.ts";
import { STATE } from "../../shared/vocabularies/state.ts";
import type { Ask } from "./ask.ts";
import { codeOf, jsonOf, rowsOf, settings, yesNo } from "./fields.ts";

/** So many of the rows that wait longest are named. */
const MOST_WAITING = 12;
/** So many candidates with a stage are looked at. */
const MOST_STAGED = 500;

const countRows = rowsOf(
  z.object({ agency: z.string(), state: codeOf(STATE), sent: yesNo, waits: yesNo, n: z.number() }),
);

/** How many rows of each agency stand in each state. */
export function askRowCounts(db: D1Database): Ask<RowCount[]> {
  const sql = "SELECT agency_code AS agency, state, sent, waits, n FROM desk_count WHERE n > 0";
  return { statement: db.prepare(sql), read: countRows };
}

const named = { id: z.string(), agency: z.string(), title: z.string().nullable() };
const waitingRows = rowsOf(z.object({ ...named, since: z.string().nullable() }));

/** The rows that wait longest, oldest first. */
export function askOldestWaiting(db: D1Database): Ask<WaitingRow[]> {
  const sql = `
    SELECT c.id, c.agency_code AS agency, v.content ->> '$.title_id' AS title, c.submitted_at AS since
    FROM capability AS c LEFT JOIN version AS v ON v.id = c.id AND v.version = c.submitted_version
    WHERE c.state = 'submitted' OR (c.state = 'approved_changed' AND c.submitted_version IS c.version)
    ORDER BY c.submitted_at, c.id LIMIT ${MOST_WAITING}`;
  const read = (rows: readonly unknown[]) =>
    waitingRows(rows).map((row) => ({ ...row, title: row.title ?? row.id, since: row.since ?? "" }));
  return { statement: db.prepare(sql), read };
}

const stagedRows = rowsOf(z.object({ ...named, settings: jsonOf(settings) }));

/** The public rows of which a stage is recorded, with what belongs to their ids. */
export function askStaged(
  db: D1Database,
): Ask<readonly (NamedRow & { readonly settings: z.output<typeof settings> })[]> {
  const sql = `
    SELECT c.id, c.agency_code AS agency, v.content ->> '$.title_id' AS title, c.settings
    FROM capability AS c LEFT JOIN version AS v ON v.id = c.id AND v.version = c.public_version
    WHERE c.public_version IS NOT NULL AND c.settings ->> '$.stage' IS NOT NULL LIMIT ${MOST_STAGED}`;
  const read = (rows: readonly unknown[]) => stagedRows(rows).map((row) => ({ ...row, title: row.title ?? row.id }));
  return { statement: db.prepare(sql), read };
}

const confirmationRows = rowsOf(z.object({ agency: z.string(), rows: z.number(), since: z.string() }));

/** By agency: how many public rows were confirmed, or published where they never were, on an ISO day or before. */
export function askConfirmations(db: D1Database, until: string): Ask<ConfirmationFact[]> {
  const said = "COALESCE(content ->> '$.confirmed_on', published_at)";
  const sql = `
    SELECT agency_code AS agency, COUNT(*) AS rows, MIN(${said}) AS since FROM capability INDEXED BY capability_confirmed
    WHERE public_version IS NOT NULL AND ${said} <= ?1 GROUP BY agency_code ORDER BY agency_code`;
  return { statement: db.prepare(sql).bind(until), read: confirmationRows };
}
