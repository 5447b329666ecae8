// The OAuth clients in D1: those that wait for an administrator, in bounded number, and those that one admitted.

import * as z from "zod";
import { type Ask, askOne } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { firstOf, rowsOf, yesNo } from "./fields.ts";
import { REGISTER } from "./sources.ts";

/** So many wait at once: for one person (an administrator clicks in every workbook of the city), and in all. */
const MOST_OF_ONE = 100;
const MOST_PENDING = 500;

/** A client that waits is noted again at most so often, however often it knocks. */
const NOTED_EVERY_MS = 3_600_000;

const standing = firstOf(z.object({ is_admitted: yesNo, is_member: yesNo }));

/** Whether a client was admitted, and whether an e-mail stands in any list of the register. */
export function askStanding(
  db: D1Database,
  client: string,
  email: string,
): Ask<{ readonly isAdmitted: boolean; readonly isMember: boolean }> {
  const sql = `
    SELECT EXISTS (SELECT 1 FROM client WHERE client = ?1 AND admitted_at IS NOT NULL) AS is_admitted,
      EXISTS (SELECT 1 FROM member WHERE email = ?2) AS is_member`;
  const read = (rows: readonly unknown[]) => {
    const found = standing(rows);
    return { isAdmitted: found?.is_admitted === true, isMember: found?.is_member === true };
  };
  return { statement: db.prepare(sql).bind(client, email), read };
}

/** Who knocked: the client, the person, and the workbook that the script says it stands in, "" for none. */
export interface Knock {
  readonly client: string;
  readonly email: string;
  readonly spreadsheet: string;
}

const noted = firstOf(z.object({ is_new: yesNo }));

/** Notes a client that waits, where there is room. True where it was not known before. */
export async function noteClient(db: D1Database, { client, email, spreadsheet }: Knock, now: string): Promise<boolean> {
  const sql = `
    INSERT INTO client (client, email, spreadsheet, first_at, last_at)
    SELECT ?1, ?2, ?3, ?4, ?4 WHERE EXISTS (SELECT 1 FROM client WHERE client = ?1) OR (
      (SELECT COUNT(*) FROM client WHERE admitted_at IS NULL AND email = ?2) < ${MOST_OF_ONE}
      AND (SELECT COUNT(*) FROM client WHERE admitted_at IS NULL) < ${MOST_PENDING})
    ON CONFLICT (client) DO UPDATE SET email = excluded.email, last_at = excluded.last_at,
      spreadsheet = CASE excluded.spreadsheet WHEN '' THEN spreadsheet ELSE excluded.spreadsheet END
      WHERE admitted_at IS NULL AND (last_at <= ?5 OR (client.spreadsheet = '' AND excluded.spreadsheet <> ''))
    RETURNING first_at = ?4 AS is_new`;
  const before = new Date(Date.parse(now) - NOTED_EVERY_MS).toISOString();
  const statement = db.prepare(sql).bind(client, email, spreadsheet, now, before);
  return (await askOne({ statement, read: noted }))?.is_new === true;
}

/**
 * In SQL: every client with the agency whose workbook it says it stands in ("@register": the register, null: none of the
 * city's), and whether that may be believed: no other client says the same, and who used it works there or decides.
 */
const PLACED = `
  SELECT placed.*, agency IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM client AS o WHERE o.spreadsheet = placed.spreadsheet AND o.client <> placed.client)
    AND EXISTS (SELECT 1 FROM member AS m WHERE m.email = placed.email
      AND (m.role IN ('reviewer', 'admin') OR m.agency_code = agency)) AS is_expected
  FROM (SELECT c.*, (SELECT agency_code FROM source AS s
    WHERE s.spreadsheet = c.spreadsheet AND c.spreadsheet <> '' LIMIT 1) AS agency FROM client AS c) AS placed`;

const ROW = z.object({
  client: z.string(),
  email: z.string(),
  spreadsheet: z.string(),
  agency: z.string().nullable(),
  is_expected: yesNo,
  first_at: z.string(),
  last_at: z.string(),
  admitted_at: z.string().nullable(),
  admitted_by: z.string().nullable(),
});

/** A client, with where it says it stands. */
export type Client = z.output<typeof ROW>;

/** Every client: those that wait first, each in the order in which they came. */
export function askClients(db: D1Database): Ask<Client[]> {
  const sql = `SELECT * FROM (${PLACED}) ORDER BY admitted_at IS NOT NULL, first_at, client`;
  return { statement: db.prepare(sql), read: rowsOf(ROW) };
}

/** In SQL: the clients that wait as problems of the register, with the agency whose workbook each says it stands in. */
export const PENDING_PROBLEMS = `
  SELECT 6 AS kind, client AS place, '' AS tab,
    CASE WHEN agency = '${REGISTER}' OR NOT is_expected THEN '' ELSE agency END AS agency_code,
    json_array(json_object('code', CASE WHEN is_expected THEN 'client_pending' ELSE 'client_unplaced' END,
      'values', json_object('name', CASE agency WHEN '${REGISTER}' THEN 'Register' ELSE COALESCE(agency, '') END,
        'email', email, 'client', client), 'since', first_at)) AS problems
  FROM (${PLACED}) WHERE admitted_at IS NULL`;

/** Admits clients that wait; the rows are those that were admitted by this. */
export function admitClients(
  db: D1Database,
  clients: readonly string[],
  by: string,
  now: string,
): D1PreparedStatement[] {
  const sql = `
    UPDATE client SET admitted_at = ?2, admitted_by = ?3
    WHERE admitted_at IS NULL AND client IN (SELECT value FROM json_each(?1)) RETURNING client`;
  return bulk(db, sql, clients, now, by);
}

/** Forgets clients: one that waits is no longer asked about, one that was admitted is let in no more. */
export function removeClients(db: D1Database, clients: readonly string[]): D1PreparedStatement[] {
  return bulk(db, "DELETE FROM client WHERE client IN (SELECT value FROM json_each(?1)) RETURNING client", clients);
}
