// Finds the row of headings in a messy table: the row with most known names among the first rows.

import { headingName, shortName } from "../../shared/import/headingNames.ts";
import { type Cell, type Grid, textOf } from "../../shared/parse/cell.ts";

/** `row` counts from 0. `keys`: what each column is, undefined where its heading is not known. */
export interface Headings {
  readonly row: number;
  readonly keys: readonly (string | undefined)[];
}

const ROWS_LOOKED_AT = 20;

/**
 * The headings; undefined where no row holds `enough` known names. Of equal rows the last: tags stand above headings. A
 * key that stands twice belongs to its first column.
 */
export function findHeadings(grid: Grid, names: ReadonlyMap<string, string>, enough: number): Headings | undefined {
  let best: (Headings & { readonly known: number }) | undefined;
  for (let row = 0; row < Math.min(grid.length, ROWS_LOOKED_AT); row++) {
    const keys = keysOf(grid[row] ?? [], names);
    const known = keys.filter((key) => key !== undefined).length;
    if (known >= enough && known >= (best?.known ?? 0)) best = { row, keys, known };
  }
  return best;
}

function keysOf(row: readonly Cell[], names: ReadonlyMap<string, string>): (string | undefined)[] {
  const taken = new Set<string>();
  return row.map((cell) => {
    const key = names.get(headingName(textOf(cell))) ?? names.get(shortName(textOf(cell)));
    if (key === undefined || taken.has(key)) return undefined;
    taken.add(key);
    return key;
  });
}
