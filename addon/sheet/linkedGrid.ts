// The links behind cells whose text is no link, as Apps Script tells them: chips and links are runs of rich text.

import { type AskedCells, cellsToAsk, type LinksBehind, sorted, withLinks } from "../../shared/links/linkedCells.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import type { Findable } from "../../shared/parse/layout.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The grid of a sheet with such links in their place; the grid itself, without a call, where no cell asks for it. */
export function linkedGrid(sheet: Sheet, tab: Findable, grid: Grid): Grid {
  const asked = cellsToAsk(grid, tab);
  return asked.length === 0
    ? grid
    : withLinks(
        grid,
        asked,
        asked.map((cells) => behind(sheet, cells)),
      );
}

function behind(sheet: Sheet, { column, rows }: AskedCells): (LinksBehind | undefined)[] {
  const first = rows[0] ?? 0;
  const count = (rows[rows.length - 1] ?? 0) - first + 1;
  return sheet
    .getRange(first + 1, column + 1, count, 1)
    .getRichTextValues()
    .map(([text]) => {
      if (!text) return undefined;
      const links = sorted([text.getLinkUrl(), ...text.getRuns().map((run) => run.getLinkUrl())]);
      // Which other texts are chips Apps Script does not tell; a person's chip has an address for mail.
      return { ...links, isChip: links.emails.length > 0 };
    });
}
