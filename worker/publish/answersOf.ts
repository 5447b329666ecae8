// Gathers from D1 what Masalah, Status Sinkron and Cakupan Program are to show.

import { isValidOn } from "../../shared/parse/lists.ts";
import { AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import type { TabValues } from "../../shared/system/tabRow.ts";
import { COVERAGE_TAB, PROBLEM_TAB, SYNC_STATUS_TAB } from "../../shared/systemTabs.ts";
import { standingProblems } from "../store/problems.ts";
import { listRecords, listsOf } from "../store/registerLists.ts";
import { agencySources } from "../store/sources.ts";
import { coverageRows, type ProgrammeCount, problemRows, statusRows } from "./answerRows.ts";

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

async function programmeCounts(db: D1Database): Promise<ProgrammeCount[]> {
  const sql = `
    SELECT v.content ->> 'programme' AS programme, v.content ->> 'scope' AS scope,
      SUM(c.public_version IS NOT NULL) AS candidates, SUM(c.state = 'submitted') AS proposals
    FROM capability AS c JOIN version AS v ON v.id = c.id AND v.version = c.submitted_version
    WHERE c.gone IS NULL GROUP BY 1, 2`;
  return (await db.prepare(sql).all<ProgrammeCount>()).results;
}
