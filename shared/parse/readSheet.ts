// Reads the raw grid of a tab Keunggulan into its data rows, before anything is judged.

import type { Column } from "../column.ts";
import { COLUMNS, CONTENT_COLUMNS } from "../columns.ts";
import { type Problem, problem } from "../messages/problem.ts";
import { STRENGTH_TAB } from "../systemTabs.ts";
import { isId } from "../version/ids.ts";
import { type Cell, cleanRow, type Grid, isEmpty, isNothing, textOf } from "./cell.ts";
import { fingerprint, placeOf } from "./fingerprint.ts";
import { findLayout, headingNames, headingOf, type Layout, tagOf } from "./layout.ts";
import { isNoProgramme } from "./lists.ts";
import { shiftedKeys } from "./shiftedKeys.ts";

/** One data row, clean; what says that it is nothing is blank. `row` counts from 1; `id` is what stands in the id cell, "" for none; `fingerprint` has 128 bits. `isPlain`: its texts came clean. */
export interface SheetRow {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly fingerprint: string;
  readonly isPlain: boolean;
  readonly cells: readonly Cell[];
}

/** `bound`: the keys of the columns found, lookups apart. `emptied`: ids whose row holds nothing else that was typed. */
export interface SheetReading {
  readonly positions: ReadonlyMap<string, number>;
  readonly bound: readonly string[];
  readonly rows: readonly SheetRow[];
}

/** The tab Keunggulan as far as its columns are to be found. */
export const STRENGTHS = { title: STRENGTH_TAB.title, keyTag: "id", columns: COLUMNS };

const TYPED = COLUMNS.filter((one) => one.role !== "lookup" && one.role !== "key");
/** No id and no title is longer; so much of such a cell is told. */
const NAMED = 500;
const FINGERPRINTED: readonly string[] = ["status", ...CONTENT_COLUMNS.map((one) => one.key)];

/** Reads a grid; the problem that keeps it from being read (no headings, a lost, doubled or shifted column) is a value. */
export function readSheet(grid: Grid): SheetReading | { readonly problem: Problem } {
  const layout = findLayout(grid, STRENGTHS);
  if (layout === undefined) return { problem: problem("no_headings", { tab: STRENGTH_TAB.title }) };
  const doubled = layout.doubled.find((key) => COLUMNS.some((one) => one.key === key && one.role !== "lookup"));
  if (doubled !== undefined) return { problem: problem("column_doubled", {}, doubled) };
  const [idAt, titleAt] = [layout.positions.get("id"), layout.positions.get("title_id")];
  if (idAt === undefined) return { problem: problem("column_lost", {}, "id") };
  if (titleAt === undefined) return { problem: problem("column_lost", {}, "title_id") };
  const contradicted = contradictedTag(grid, layout);
  if (contradicted !== undefined) return { problem: problem("columns_shifted", {}, contradicted) };
  const typed = TYPED.flatMap((column) => {
    const at = layout.positions.get(column.key);
    return at === undefined ? [] : [{ at, column }];
  });
  const places = FINGERPRINTED.map((key) => placeOf(key, layout.positions.get(key)));
  const rows: SheetRow[] = [];
  grid.forEach((line, index) => {
    if (layout.skip.has(index)) return;
    const clean = cleanRow(line);
    const isPlain = clean === line;
    const cells = withoutNothing(clean, typed);
    if (typed.every(({ at }) => isEmpty(cells[at]))) return;
    rows.push({
      row: index + 1,
      id: nameIn(cells[idAt], isPlain).toUpperCase(),
      title: nameIn(cells[titleAt], isPlain),
      fingerprint: fingerprint(cells, places),
      isPlain,
      cells,
    });
  });
  if (idsStandElsewhere(rows, idAt)) return { problem: problem("columns_shifted", {}, "id") };
  const bound = COLUMNS.filter((one) => one.role !== "lookup" && layout.positions.has(one.key)).map((one) => one.key);
  return { positions: layout.positions, bound, rows };
}

/** A column whose heading was moved away from its tag, or its tag from its heading; people rename headings, not so. */
function contradictedTag(grid: Grid, { positions, skip, tagged }: Layout): string | undefined {
  if (!tagged) return undefined;
  const names = headingNames(STRENGTHS);
  const width = Math.max(...positions.values()) + 1;
  const tags = Array.from({ length: width }, () => "");
  for (const [key, at] of positions) tags[at] = key;
  for (const index of skip) {
    const line = grid[index] ?? [];
    if (line.some((cell) => tagOf(cell, STRENGTHS) !== undefined)) continue;
    const [shifted] = shiftedKeys(
      tags,
      line.map((cell) => names.get(headingOf(cell)) ?? ""),
    );
    if (shifted !== undefined) return shifted;
  }
  return undefined;
}

/** Whether more rows have a code in some other column than have one in the column of codes. */
function idsStandElsewhere(rows: readonly SheetRow[], idAt: number): boolean {
  const astray = rows.filter((row) => !isId(row.id));
  if (astray.length === 0) return false;
  const counts = new Map<number, number>();
  for (const { cells } of astray) {
    cells.forEach((cell, at) => {
      if (at !== idAt && typeof cell === "string" && isId(cell)) counts.set(at, (counts.get(at) ?? 0) + 1);
    });
  }
  return Math.max(0, ...counts.values()) > rows.length - astray.length;
}

interface Place {
  readonly at: number;
  readonly column: Pick<Column, "kind" | "list">;
}

/** A clean row in which cells that say they hold nothing are blank; the row itself where none says so. */
function withoutNothing(cells: readonly Cell[], typed: readonly Place[]): readonly Cell[] {
  let emptied: Cell[] | undefined;
  for (const { at, column } of typed) {
    const cell = cells[at];
    if (typeof cell !== "string" || cell === "" || !isNothing(cell, column.list)) continue;
    if (column.kind === "programme" && isNoProgramme(textOf(cell))) continue;
    emptied ??= [...cells];
    emptied[at] = "";
  }
  return emptied ?? cells;
}

function nameIn(cell: Cell, isPlain: boolean): string {
  if (isPlain && typeof cell === "string" && cell.length <= NAMED) return cell;
  return textOf(typeof cell === "string" ? cell.slice(0, NAMED) : cell);
}
