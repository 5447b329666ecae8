// Who may write which workbook, in D1, as Drive said last.

import * as z from "zod";
import type { Ask } from "./ask.ts";
import { bulk } from "./bulk.ts";
import { jsonOf, rowsOf } from "./fields.ts";

/** A sharing with the file that it is of: an agency that got another workbook has none that is known. */
export const KEPT_SHARING = z.object({
  file: z.string(),
  people: z.array(z.tuple([z.string(), z.string()])),
  isOpen: z.boolean(),
});
export type KeptSharing = z.output<typeof KEPT_SHARING>;

const SHARED = z.object({
  agency_code: z.string(),
  spreadsheet: z.string(),
  sharing: jsonOf(KEPT_SHARING).nullable(),
});

/** An agency's workbook, and what is known of its sharing. */
export type SharedSource = z.output<typeof SHARED>;
const sharedIn = rowsOf(SHARED);

/** The first workbooks of active agencies whose code comes after another. */
export function askShared(db: D1Database, after: string, most: number): Ask<SharedSource[]> {
  const sql = `
    SELECT agency_code, spreadsheet, CASE WHEN sharing ->> 'file' = spreadsheet THEN sharing END AS sharing FROM source
    WHERE agency_code > ?1 AND agency_code NOT LIKE '@%' AND active = 1 AND spreadsheet <> ''
    ORDER BY agency_code LIMIT ?2`;
  return { statement: db.prepare(sql).bind(after, most), read: sharedIn };
}

/** Keeps what was seen. */
export function recordSharing(
  db: D1Database,
  seen: readonly { readonly agency: string; readonly sharing: KeptSharing }[],
): D1PreparedStatement[] {
  const sql = `
    UPDATE source SET sharing = one.value ->> 'sharing' FROM json_each(?1) AS one
    WHERE agency_code = one.value ->> 'agency'`;
  const rows = seen.map(({ agency, sharing }) => ({ agency, sharing: JSON.stringify(sharing) }));
  return bulk(db, sql, rows);
}
