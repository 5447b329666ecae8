// Looks at the tabs of a workbook themselves: Tables over ours, and copies of ours. One call, two where foreign tabs stand.

import type { Problem } from "../../shared/messages/problem.ts";
import {
  chartProblems,
  copyProblem,
  type FilledTab,
  type OwnChart,
  tableProblems,
} from "../../shared/system/tabProblems.ts";
import { GoogleError } from "../google/failure.ts";
import type { Google } from "../google/google.ts";

/** `titles`: those of all tabs of ours; `filled`: the tabs that people fill in; `charts`: those that we draw. */
export interface OwnTabs {
  readonly titles: readonly string[];
  readonly filled: readonly FilledTab[];
  readonly charts: readonly OwnChart[];
}

/** So many foreign tabs are looked into, and so many rows of each: tags stand at the top. */
const MOST_FOREIGN = 20;
const HEAD = "1:5";

/** The problems of the tabs; undefined where Google does not answer: then what is known stands. */
export async function lookAtTabs(google: Google, spreadsheet: string, own: OwnTabs): Promise<Problem[] | undefined> {
  try {
    const tabs = await google.tabs(spreadsheet);
    const foreign = tabs.map((tab) => tab.title).filter((title) => !own.titles.includes(title));
    const asked = foreign.slice(0, MOST_FOREIGN);
    const ranges = asked.map((title) => `'${title.replaceAll("'", "''")}'!${HEAD}`);
    const heads = asked.length === 0 ? [] : (await google.read(spreadsheet, ranges)).grids;
    const copies = asked.flatMap((title, at) => copyProblem(title, heads[at] ?? [], own.filled));
    return [...tableProblems(tabs, own.titles), ...chartProblems(tabs, own.charts), ...copies];
  } catch (thrown) {
    if (thrown instanceof GoogleError) return undefined;
    throw thrown;
  }
}
