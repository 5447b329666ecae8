// Every problem that stands, gathered from wherever D1 keeps it.

import type { Problem } from "../../shared/messages/problem.ts";
import type { SourceRow } from "./sources.ts";

/** A problem with the agency it belongs to; "" for the register's own. */
export interface PlacedProblem {
  readonly agency: string;
  readonly problem: Problem;
}

/** Every problem that stands: of rows, of decisions, of sheets as a whole, of held sources, of the register's tabs. */
export async function standingProblems(db: D1Database, sources: readonly SourceRow[]): Promise<PlacedProblem[]> {
  const rows = await db
    .prepare("SELECT agency_code, problems FROM capability WHERE problems <> '[]' ORDER BY id")
    .all<{ agency_code: string; problems: string }>();
  const reviews = await db
    .prepare(
      `SELECT c.agency_code, r.problems FROM review AS r JOIN capability AS c USING (id)
       WHERE r.problems <> '[]' ORDER BY r.id`,
    )
    .all<{ agency_code: string; problems: string }>();
  const tabs = await db.prepare("SELECT '' AS agency_code, problems FROM register_tab ORDER BY tab").all<{
    agency_code: string;
    problems: string;
  }>();
  const sheets = sources.map(({ agency_code, problems, reason }) => {
    const own = JSON.parse(problems) as Problem[];
    return { agency_code, problems: JSON.stringify(reason === null ? own : [JSON.parse(reason), ...own]) };
  });
  return [...rows.results, ...reviews.results, ...tabs.results, ...sheets].flatMap(({ agency_code, problems }) =>
    (JSON.parse(problems) as Problem[]).map((problem) => ({ agency: agency_code, problem })),
  );
}
