// Finds, by content, where a tab's tag row and headings are and which column is which.

import { fold } from "../text/fold.ts";
import { isId } from "../version/ids.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";
import { type Cell, type Grid, textOf } from "./cell.ts";

/** What has to be known of a tab to find its columns. */
export interface Findable {
  readonly keyTag: string;
  readonly columns: readonly { readonly key: string; readonly heading: Bilingual; readonly formerly?: string }[];
}

/** `positions`: column index by tag, from 0. `skip`: rows (from 0) that hold tags or headings, never data. */
export interface Layout {
  readonly positions: ReadonlyMap<string, number>;
  readonly doubled: readonly string[];
  readonly skip: ReadonlySet<number>;
  readonly tagged: boolean;
}

const HEADING_ROWS = 5;
const ENOUGH = 3;
/** No tag and no heading is longer, whatever a person made of it. */
const LONGEST_HEADING = 300;

/**
 * The layout of a grid: by the tag row wherever sorting put it (it holds the key tag and three more known tags, or all
 * where there are fewer), else by the row with most known headings among the first five. Undefined when neither is there.
 */
export function findLayout(grid: Grid, tab: Findable): Layout | undefined {
  const tagRow = grid.findIndex((row) => isTagRow(row, tab));
  const names = headingNames(tab);
  if (tagRow >= 0) {
    const found = bind(grid[tagRow] ?? [], (cell) => tagOf(cell, tab));
    return { ...found, skip: skipped(grid, tagRow, names, tab, found.positions.get(tab.keyTag)), tagged: true };
  }
  const headingRow = bestHeadingRow(grid, names);
  if (headingRow === undefined) return undefined;
  const found = bind(grid[headingRow] ?? [], (cell) => names.get(headingOf(cell)));
  return { ...found, skip: new Set([headingRow]), tagged: false };
}

function isTagRow(row: readonly Cell[], tab: Findable): boolean {
  const tags = new Set(row.map((cell) => tagOf(cell, tab)).filter((tag) => tag !== undefined));
  return tags.has(tab.keyTag) && tags.size >= Math.min(ENOUGH + 1, tab.columns.length);
}

/** The column whose tag a cell holds; undefined where it holds none. */
export function tagOf(cell: Cell, tab: Findable): string | undefined {
  if (typeof cell !== "string" || !cell.includes("#")) return undefined;
  const text = headingText(cell);
  if (!text.startsWith("#")) return undefined;
  const tag = text.slice(1).trim().toLowerCase();
  return tab.columns.some((one) => one.key === tag) ? tag : undefined;
}

/** The columns by their headings in either language, folded, and by those that earlier workbooks have. */
export function headingNames(tab: Findable): Map<string, string> {
  const names = new Map<string, string>();
  for (const one of tab.columns) {
    names.set(fold(one.heading.id), one.key);
    names.set(fold(one.heading.en), one.key);
    if (one.formerly !== undefined) names.set(fold(one.formerly), one.key);
  }
  return names;
}

function bind(row: readonly Cell[], keyOf: (cell: Cell) => string | undefined): Pick<Layout, "positions" | "doubled"> {
  const positions = new Map<string, number>();
  const doubled = new Set<string>();
  row.forEach((cell, index) => {
    const key = keyOf(cell);
    if (key === undefined) return;
    if (positions.has(key)) doubled.add(key);
    else positions.set(key, index);
  });
  return { positions, doubled: [...doubled] };
}

/** The tag row; the row below it, unless that one is a capability (a sort moved the headings); any row of either, copies too. */
function skipped(
  grid: Grid,
  tagRow: number,
  names: Map<string, string>,
  tab: Findable,
  keyAt: number | undefined,
): Set<number> {
  const skip = new Set([tagRow]);
  const below = grid[tagRow + 1];
  const moved = grid.findIndex((row) => countKnown(row, names) > ENOUGH);
  if (moved >= 0) skip.add(moved);
  const key = keyAt === undefined ? "" : headingText(below?.[keyAt]);
  const isLost = moved < 0 && !(tab.keyTag === "id" && isId(key.toUpperCase()));
  if (isLost || (moved >= 0 && moved !== tagRow + 1 && key === "" && countKnown(below ?? [], names) > 0)) {
    skip.add(tagRow + 1);
  }
  if (keyAt === undefined) return skip;
  grid.forEach((row, index) => {
    const cell = row[keyAt];
    if (typeof cell !== "string" || cell === "" || isId(cell)) return;
    const isCopy = cell.includes("#")
      ? isTagRow(row, tab)
      : names.get(headingOf(cell)) === tab.keyTag && countKnown(row, names) > ENOUGH;
    if (isCopy) skip.add(index);
  });
  return skip;
}

function bestHeadingRow(grid: Grid, names: Map<string, string>): number | undefined {
  let best: { row: number; known: number } | undefined;
  for (let row = 0; row < Math.min(HEADING_ROWS, grid.length); row++) {
    const known = countKnown(grid[row] ?? [], names);
    if (known >= Math.min(ENOUGH, names.size) && known > (best?.known ?? 0)) best = { row, known };
  }
  return best?.row;
}

function countKnown(row: readonly Cell[], names: Map<string, string>): number {
  return new Set(row.map((cell) => names.get(headingOf(cell))).filter((key) => key !== undefined)).size;
}

/** A heading as it is compared; the star that marks a needed column is no part of it. */
export function headingOf(cell: Cell): string {
  const text = headingText(cell);
  return fold(text.endsWith("*") ? text.slice(0, -1) : text);
}

function headingText(cell: Cell): string {
  return typeof cell === "string" && cell.length > LONGEST_HEADING ? "" : textOf(cell);
}
