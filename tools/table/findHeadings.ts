// Finds the row of headings in a messy table: the row with most known names among the first rows.

import { type Cell, type Grid, textOf } from "../../shared/parse/cell.ts";
import { fold, withoutExplanation } from "../../shared/text/fold.ts";

/** `row` counts from 0. `keys`: what each column is, undefined where its heading is not known. */
export interface Headings {
  readonly row: number;
  readonly keys: readonly (string | undefined)[];
}

const ROWS_LOOKED_AT = 20;

/** A heading as names are compared: folded, without numbering, star or tag sign. */
function headingName(cell: Cell): string {
  const text = textOf(cell)
    .replace(/^#/, "")
    .replace(/^\s*\d+\s*[.)]\s+/, "")
    .replace(/\s*[*:]+\s*$/, "");
  return fold(text);
}

/** A heading without what stands in brackets, which often only explains it. */
function shortName(cell: Cell): string {
  return headingName(withoutExplanation(textOf(cell)));
}

/** The names under which keys are known, also without their explanation; the first key of a name has it. */
export function headingNames(names: readonly (readonly [name: string, key: string])[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const nameOf of [headingName, shortName]) {
    for (const [name, key] of names) if (!found.has(nameOf(name))) found.set(nameOf(name), key);
  }
  return found;
}

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
    const key = names.get(headingName(cell)) ?? names.get(shortName(cell));
    if (key === undefined || taken.has(key)) return undefined;
    taken.add(key);
    return key;
  });
}
