// What Ringkasan asks of D1, in one statement: counts that triggers keep, and the heads of a few indexes; never all rows.

import * as z from "zod";
import type { ConfirmationFact, NamedRow, RowCount, WaitingRow } from "../../shared/summary/facts.ts";
import { STATE } from "../../shared/vocabularies/state.ts";
import type { Ask } from "./ask.ts";
import { codeOf, firstOf, jsonOf, settings, yesNo } from "./fields.ts";

/** So many of the rows that wait longest are named. */
const MOST_WAITING = 12;
/** So many candidates with a stage are looked at. */
const MOST_STAGED = 500;

const named = { id: z.string(), agency: z.string(), title: z.string().nullable() };
const COUNT = z.object({ agency: z.string(), state: codeOf(STATE), sent: yesNo, waits: yesNo, n: z.number() });
const WAITING = z.object({ ...named, since: z.string().nullable() });
const STAGED = z.object({ ...named, settings });
const CONFIRMATION = z.object({ agency: z.string(), rows: z.number(), since: z.string() });

const desk = firstOf(
  z.object({
    counts: jsonOf(z.array(COUNT)),
    oldest: jsonOf(z.array(WAITING)),
    staged: jsonOf(z.array(STAGED)),
    confirmations: jsonOf(z.array(CONFIRMATION)),
  }),
);

/** How many rows stand in each state, which wait longest, which have a stage, and what is to be confirmed, by agency. */
export interface Desk {
  readonly counts: readonly RowCount[];
  readonly oldest: readonly WaitingRow[];
  readonly staged: readonly (NamedRow & { readonly settings: z.output<typeof settings> })[];
  readonly confirmations: readonly ConfirmationFact[];
}

const COUNTS = `
  SELECT json_group_array(json_object('agency', agency_code, 'state', state, 'sent', sent, 'waits', waits, 'n', n))
  FROM desk_count WHERE n > 0`;

/** The condition is that of the index, word for word. */
const OLDEST = `
  SELECT json_group_array(json_object('id', id, 'agency', agency, 'title', title, 'since', since)) FROM (
    SELECT c.id, c.agency_code AS agency, v.content ->> '$.title_id' AS title, c.submitted_at AS since
    FROM capability AS c INDEXED BY capability_waiting
    LEFT JOIN version AS v ON v.id = c.id AND v.version = c.submitted_version
    WHERE c.state = 'submitted' OR (c.state = 'approved_changed' AND c.submitted_version IS c.version)
    ORDER BY c.submitted_at, c.id LIMIT ${MOST_WAITING})`;

const STAGES = `
  SELECT json_group_array(json_object('id', id, 'agency', agency, 'title', title, 'settings', json(settings))) FROM (
    SELECT c.id, c.agency_code AS agency, v.content ->> '$.title_id' AS title, c.settings
    FROM capability AS c INDEXED BY capability_staged
    LEFT JOIN version AS v ON v.id = c.id AND v.version = c.public_version
    WHERE c.public_version IS NOT NULL AND c.settings ->> '$.stage' IS NOT NULL LIMIT ${MOST_STAGED})`;

const SAID = "COALESCE(content ->> '$.confirmed_on', published_at)";

const CONFIRMATIONS = `
  SELECT json_group_array(json_object('agency', agency, 'rows', n, 'since', since)) FROM (
    SELECT agency_code AS agency, COUNT(*) AS n, MIN(${SAID}) AS since
    FROM capability INDEXED BY capability_confirmed
    WHERE public_version IS NOT NULL AND ${SAID} <= ?1 GROUP BY agency_code ORDER BY agency_code)`;

/** `until`: rows that were confirmed, or published where they never were, on that ISO day or before are due. */
export function askDesk(db: D1Database, until: string): Ask<Desk> {
  const sql = `
    SELECT (${COUNTS}) AS counts, (${OLDEST}) AS oldest, (${STAGES}) AS staged, (${CONFIRMATIONS}) AS confirmations`;
  return { statement: db.prepare(sql).bind(until), read: deskIn };
}

function deskIn(rows: readonly unknown[]): Desk {
  const { counts = [], oldest = [], staged = [], confirmations = [] } = desk(rows) ?? {};
  const titled = <T extends { readonly id: string; readonly title: string | null }>(row: T) => {
    return { ...row, title: row.title ?? row.id };
  };
  return {
    counts,
    oldest: oldest.map((row) => ({ ...titled(row), since: row.since ?? "" })),
    staged: staged.map(titled),
    confirmations,
  };
}
