// Gathers from D1 what Masalah, Status Sinkron and Cakupan Program are to show.

import type { Problem } from "../../shared/messages/problem.ts";
import { isValidOn } from "../../shared/parse/lists.ts";
import { AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import type { TabValues } from "../../shared/system/tabRow.ts";
import { COVERAGE_TAB, PROBLEM_TAB, SYNC_STATUS_TAB } from "../../shared/systemTabs.ts";
import { listRecords, listsOf } from "../store/registerLists.ts";
import type { SourceRow } from "../store/sources.ts";
import { coverageRows, type PlacedProblem, type ProgrammeCount, problemRows, statusRows } from "./answerRows.ts";

/** The rows of the three tabs by title, each by its key. */
export async function answersOf(db: D1Database, now: string): Promise<Map<string, Map<string, TabValues>>> {
  const sources = await agencySources(db);
  const { programmes, today } = await listsOf(db, now);
  const current = programmes.filter((one) => isValidOn(one, today));
  const agreements = [...(await listRecords(db, AGREEMENT_TAB.title)).values()];
  return new Map([
    [PROBLEM_TAB.title, problemRows(await standingProblems(db, sources))],
    [SYNC_STATUS_TAB.title, statusRows(sources)],
    [COVERAGE_TAB.title, coverageRows(current, agreements, await programmeCounts(db), today)],
  ]);
}

async function agencySources(db: D1Database): Promise<SourceRow[]> {
  const sql = "SELECT * FROM source WHERE agency_code NOT LIKE '@%' ORDER BY agency_code";
  return (await db.prepare(sql).all<SourceRow>()).results;
}

/** Every problem that stands: of rows, of decisions, of sheets as a whole, of held sources, of the register's tabs. */
async function standingProblems(db: D1Database, sources: readonly SourceRow[]): Promise<PlacedProblem[]> {
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

async function programmeCounts(db: D1Database): Promise<ProgrammeCount[]> {
  const sql = `
    SELECT v.content ->> 'programme' AS programme, v.content ->> 'scope' AS scope,
      SUM(c.public_version IS NOT NULL) AS candidates, SUM(c.state = 'submitted') AS proposals
    FROM capability AS c JOIN version AS v ON v.id = c.id AND v.version = c.submitted_version
    WHERE c.gone IS NULL GROUP BY 1, 2`;
  return (await db.prepare(sql).all<ProgrammeCount>()).results;
}
