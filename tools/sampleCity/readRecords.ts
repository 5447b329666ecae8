// A list of a sample city: the file that is named by a tab of the register, under the headings of that tab.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { textOf } from "../../shared/parse/cell.ts";
import { findLayout, headingNames, headingOf } from "../../shared/parse/layout.ts";
import { readTab } from "../../shared/parse/readTab.ts";
import { type ListRecord, placedRecords } from "../../shared/register/record.ts";
import type { Tab } from "../../shared/tab.ts";
import { Refusal } from "../google/refusal.ts";
import { unknownHeadings, unreadTab } from "./cityFindings.ts";
import { readCityTable } from "./readCityTable.ts";

/** Its rows in the order of the file; none where there is no such file. Throws Refusal for one that cannot be read as that tab. */
export function readRecords(folder: string, tab: Tab): ListRecord[] {
  const path = join(folder, `${tab.title}.csv`);
  if (!existsSync(path)) return [];
  const { grid } = readCityTable(path);
  const reading = readTab(grid, tab);
  if ("problem" in reading) throw new Refusal(unreadTab(path, reading.problem));
  const names = headingNames(tab);
  const headings = [...(findLayout(grid, tab)?.skip ?? [])].flatMap((row) => grid[row] ?? []);
  const unknown = headings.filter((one) => !names.has(headingOf(one))).map(textOf);
  const known = tab.columns.map((one) => one.heading.id);
  if (unknown.length > 0) throw new Refusal(unknownHeadings(path, unknown, known));
  return placedRecords(reading, tab).map(({ record }) => record);
}
