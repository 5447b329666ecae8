// What stands above each column: its tag, its heading, and what both were when the tab was last in order.

import { type Cell, type Grid, isBlank, textOf } from "../parse/cell.ts";
import { type Findable, headingNames, headingOf, tagOf } from "../parse/layout.ts";
import type { HeadRows } from "./headRows.ts";

/** One column as it stood when the tab was last in order; `tag` is "" for a column of people's own. */
export interface RememberedColumn {
  readonly tag: string;
  readonly heading: string;
}

/** One column now. `tag`, `name`: the known column that its tag and its heading name, "" for none; `isFilled`: holds data. */
export interface ColumnHead {
  readonly tag: string;
  readonly tagText: string;
  readonly name: string;
  readonly nameText: string;
  readonly isFilled: boolean;
}

/** The heads of all columns up to the last that holds anything. */
export function columnHeads(
  grid: Grid,
  rows: HeadRows,
  tab: Findable,
  remembered: readonly RememberedColumn[],
): ColumnHead[] {
  const names = headingNames(tab);
  for (const { tag, heading } of remembered) {
    const text = headingOf(heading);
    if (tag !== "" && text !== "" && !names.has(text)) names.set(text, tag);
  }
  const tags = rows.tags === undefined ? [] : (grid[rows.tags] ?? []);
  const headings = rows.headings === undefined ? [] : (grid[rows.headings] ?? []);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, at) => ({
    tag: tagOf(tags[at], tab) ?? "",
    tagText: textIn(tags[at]),
    name: names.get(headingOf(headings[at])) ?? "",
    nameText: textIn(headings[at]),
    isFilled: grid.some((row, index) => index !== rows.tags && index !== rows.headings && !isBlank(row[at])),
  }));
}

function textIn(cell: Cell): string {
  return textOf(cell).slice(0, 200);
}
