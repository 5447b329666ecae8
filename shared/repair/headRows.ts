// Where the rows of tags and of headings stand, however they were damaged.

import { type Cell, type Grid, isBlank, textOf } from "../parse/cell.ts";
import { type Findable, headingNames, headingOf, tagOf } from "../parse/layout.ts";
import { isId } from "../version/ids.ts";

/** Rows from 0; undefined where there is none. */
export interface HeadRows {
  readonly tags: number | undefined;
  readonly headings: number | undefined;
}

/** Fewer known words do not make a row one of tags, or of headings. */
const FEWEST_TAGS = 3;
const FEWEST_HEADINGS = 4;

/** Finds both by what stands in them; `remembered`: headings that people gave the columns. */
export function headRows(grid: Grid, tab: Findable, remembered: readonly string[]): HeadRows {
  const names = headingNames(tab);
  const own = new Set(remembered.filter((one) => one !== "").map((one) => headingOf(one)));
  const tags = mostOf(grid, FEWEST_TAGS, (cell) => tagOf(cell, tab));
  const headings = mostOf(grid, FEWEST_HEADINGS, (cell) => nameOf(cell, names, own), tags);
  if (headings !== undefined || tags === undefined) return { tags, headings };
  const below = grid[tags + 1] ?? [];
  return { tags, headings: below.every(isBlank) || isCapability(below) ? undefined : tags + 1 };
}

function nameOf(cell: Cell, names: ReadonlyMap<string, string>, own: ReadonlySet<string>): string | undefined {
  const text = headingOf(cell);
  return names.get(text) ?? (own.has(text) ? text : undefined);
}

/** A row that has a code of its own is no row of headings. */
function isCapability(row: readonly Cell[]): boolean {
  return row.some((cell) => typeof cell === "string" && isId(textOf(cell)));
}

function mostOf(
  grid: Grid,
  fewest: number,
  known: (cell: Cell) => string | undefined,
  besides?: number,
): number | undefined {
  let best: { readonly row: number; readonly count: number } | undefined;
  grid.forEach((row, index) => {
    if (index === besides || isCapability(row)) return;
    const count = new Set(row.map(known).filter((one) => one !== undefined)).size;
    if (count >= fewest && count > (best?.count ?? 0)) best = { row: index, count };
  });
  return best?.row;
}
