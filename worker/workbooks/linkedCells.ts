// Reads what stands behind the few cells of a tab whose text is no link: one call, and only where there is such a cell.

import { cellsToAsk, rangeOfAsked, withLinks } from "../../shared/links/linkedCells.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import type { Findable } from "../../shared/parse/layout.ts";
import type { Google } from "../google/google.ts";

/** The grid of a tab with the links of such cells in their place. @throws GoogleError */
export async function readLinkedCells(
  google: Google,
  spreadsheet: string,
  tab: Findable & { readonly title: string },
  grid: Grid,
): Promise<Grid> {
  const asked = cellsToAsk(grid, tab);
  if (asked.length === 0) return grid;
  const told = await google.links(
    spreadsheet,
    asked.map((cells) => rangeOfAsked(tab.title, cells)),
  );
  return withLinks(grid, asked, told);
}
