// Every problem that stands, gathered from wherever D1 keeps it.

import * as z from "zod";
import type { Problem } from "../../shared/messages/problem.ts";
import type { Ask } from "./ask.ts";
import { jsonOf, problems, rowsOf } from "./fields.ts";
import type { Source } from "./sources.ts";

/** A problem with the agency it belongs to; "" for the register's own. */
export interface PlacedProblem {
  readonly agency: string;
  readonly problem: Problem;
}

const placedRows = rowsOf(z.object({ agency_code: z.string(), problems: jsonOf(problems) }));

/** The problems of rows, of decisions and of the register's tabs, in this order, each in the order of its key. */
export function askProblems(db: D1Database): Ask<PlacedProblem[]> {
  const sql = `
    SELECT 1 AS kind, id AS place, agency_code, problems FROM capability WHERE problems <> '[]'
    UNION ALL SELECT 2, r.id, c.agency_code, r.problems FROM review AS r JOIN capability AS c USING (id)
      WHERE r.problems <> '[]'
    UNION ALL SELECT 3, tab, '', problems FROM register_tab WHERE problems <> '[]'
    ORDER BY kind, place`;
  const read = (rows: readonly unknown[]) =>
    placedRows(rows).flatMap(({ agency_code: agency, problems }) => problems.map((problem) => ({ agency, problem })));
  return { statement: db.prepare(sql), read };
}

/** The problems of sheets as a whole, and why sources are held or cannot be read. */
export function problemsOfSources(sources: readonly Source[]): PlacedProblem[] {
  return sources.flatMap(({ agency_code: agency, problems, reason }) =>
    (reason === null ? problems : [reason, ...problems]).map((problem) => ({ agency, problem })),
  );
}
