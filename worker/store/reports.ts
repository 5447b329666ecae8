// What the Mayor's report is made from besides coverage: the candidates for cooperation abroad, and what the last report said.

import * as z from "zod";
import type { ReportSnapshot } from "../../shared/papers/reportChanges.ts";
import type { NamedRow } from "../../shared/summary/facts.ts";
import type { Ask } from "./ask.ts";
import { jsonOf, rowsOf, settings } from "./fields.ts";

/** So many candidates are read; the report counts the others. */
const MOST_CANDIDATES = 200;
/** So many earlier reports are kept. */
const KEPT = 30;

const candidateRows = rowsOf(
  z.object({ id: z.string(), agency: z.string(), title: z.string().nullable(), settings: jsonOf(settings) }),
);

/** The public rows that look abroad, with what belongs to their ids. */
export function askForeignCandidates(
  db: D1Database,
): Ask<readonly (NamedRow & { readonly settings: z.output<typeof settings> })[]> {
  const sql = `
    SELECT c.id, c.agency_code AS agency, v.content ->> '$.title_id' AS title, c.settings
    FROM capability AS c JOIN version AS v ON v.id = c.id AND v.version = c.public_version
    WHERE c.public_version IS NOT NULL AND v.content ->> '$.scope' = 'LUAR_NEGERI'
    ORDER BY c.id LIMIT ${MOST_CANDIDATES}`;
  const read = (rows: readonly unknown[]) => candidateRows(rows).map((row) => ({ ...row, title: row.title ?? row.id }));
  return { statement: db.prepare(sql), read };
}

const snapshot = z.object({
  met: z.number(),
  agreements: z.array(z.object({ code: z.string(), title: z.string() })),
  candidates: z.array(z.object({ id: z.string(), title: z.string(), stage: z.number() })),
});
const reportRows = rowsOf(z.object({ day: z.string(), snapshot: jsonOf(snapshot) }));

/** The last report before an ISO day. */
export function askReportBefore(
  db: D1Database,
  day: string,
): Ask<{ readonly day: string; readonly snapshot: ReportSnapshot } | undefined> {
  const sql = "SELECT day, snapshot FROM coverage_report WHERE day < ? ORDER BY day DESC LIMIT 1";
  return { statement: db.prepare(sql).bind(day), read: (rows) => reportRows(rows)[0] };
}

/** Keeps what the report of a day says; the oldest are forgotten. */
export async function keepReport(db: D1Database, day: string, said: ReportSnapshot): Promise<void> {
  await db.batch([
    db.prepare("INSERT OR REPLACE INTO coverage_report (day, snapshot) VALUES (?, ?)").bind(day, JSON.stringify(said)),
    db
      .prepare(
        "DELETE FROM coverage_report WHERE day NOT IN (SELECT day FROM coverage_report ORDER BY day DESC LIMIT ?)",
      )
      .bind(KEPT),
  ]);
}
