// Reads the raw grid of any tab of the register into rows of cells by tag.

import { type Problem, problem } from "../messages/problem.ts";
import type { Tab } from "../tab.ts";
import { type Cell, type Grid, isBlank, isNothing, textOf } from "./cell.ts";
import { findLayout } from "./layout.ts";

/** A row: `row` counts from 1, `cells` by tag; cells that are blank, or say so, are undefined. */
export interface TabRow {
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
}

/** `positions`: column index by tag, from 0. `bound`: the tags found, lookups apart. */
export interface TabReading {
  readonly positions: ReadonlyMap<string, number>;
  readonly bound: readonly string[];
  readonly rows: readonly TabRow[];
}

/**
 * Reads a tab; every row that holds a typed cell besides its key is data, and in Tinjauan every row with a key. The
 * problem that keeps the tab from being read is a value.
 */
export function readTab(grid: Grid, tab: Tab): TabReading | { readonly problem: Problem } {
  const layout = findLayout(grid, tab);
  if (layout === undefined) return { problem: problem("no_headings", { tab: tab.title }) };
  const columns = tab.columns.filter((one) => one.kind !== "lookup");
  const typed = columns.map((one) => one.key);
  const doubled = layout.doubled.find((key) => typed.includes(key));
  if (doubled !== undefined) return { problem: problem("column_doubled", {}, doubled) };
  if (!layout.positions.has(tab.keyTag)) return { problem: problem("column_lost", {}, tab.keyTag) };
  const rows: TabRow[] = [];
  grid.forEach((line, index) => {
    if (layout.skip.has(index)) return;
    const cells: Record<string, Cell> = {};
    let filled = false;
    for (const { key, list } of columns) {
      const cell = line[layout.positions.get(key) ?? -1];
      if (isBlank(cell) || (key !== tab.keyTag && isNothing(cell, list))) continue;
      cells[key] = cell;
      filled = true;
    }
    if (filled) rows.push({ row: index + 1, cells });
  });
  return { positions: layout.positions, bound: typed.filter((key) => layout.positions.has(key)), rows };
}

/** The text of a cell of a row by tag; "" when blank. */
export function cellText(row: TabRow, key: string): string {
  return textOf(row.cells[key]);
}
