// Gathers from D1 what Masalah, Status Sinkron and Cakupan Program are to show.

import { isValidOn } from "../../shared/parse/lists.ts";
import type { TabValues } from "../../shared/system/tabRow.ts";
import { COVERAGE_TAB, PROBLEM_TAB, SYNC_STATUS_TAB } from "../../shared/systemTabs.ts";
import { coverageSources } from "../store/coverage.ts";
import { standingProblems } from "../store/problems.ts";
import { listsOf } from "../store/registerLists.ts";
import { agencySources } from "../store/sources.ts";
import { coverageRows, problemRows, statusRows } from "./answerRows.ts";

/** The rows of the three tabs by title, each by its key. */
export async function answersOf(db: D1Database, now: string): Promise<Map<string, Map<string, TabValues>>> {
  const sources = await agencySources(db);
  const { programmes, today } = await listsOf(db, now);
  const current = programmes.filter((one) => isValidOn(one, today));
  return new Map([
    [PROBLEM_TAB.title, problemRows(await standingProblems(db, sources))],
    [SYNC_STATUS_TAB.title, statusRows(sources)],
    [COVERAGE_TAB.title, coverageRows(current, await coverageSources(db, today))],
  ]);
}
