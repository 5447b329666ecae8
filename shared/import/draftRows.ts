// The drafts that the rows of a list become in a workbook, each with an id that a second import finds again.

import type { ColumnKey } from "../columns.ts";
import { textOf } from "../parse/cell.ts";
import type { Lists } from "../parse/lists.ts";
import { digest } from "../version/digest.ts";
import { draftCells } from "./draftCells.ts";
import type { ListRow } from "./listReading.ts";

/** One draft to be, and the row that it comes from. */
export interface Draft {
  readonly id: string;
  readonly row: ListRow;
  readonly cells: ReadonlyMap<ColumnKey, string>;
}

/** The drafts of rows in a workbook; the id of each follows from the workbook, and from what the row holds. */
export function draftRows(rows: readonly ListRow[], spreadsheet: string, lists: Lists): Draft[] {
  const seen = new Map<string, number>();
  const severalTabs = new Set(rows.map((one) => one.tab)).size > 1;
  return rows.map((row) => {
    const texts = row.cells.map(({ cell }) => textOf(cell.text)).filter((text) => text !== "");
    const content = [spreadsheet, ...texts].join("\u001f");
    const times = (seen.get(content) ?? 0) + 1;
    seen.set(content, times);
    const context = severalTabs ? [row.tab, ...row.context] : row.context;
    return {
      id: `KB-${digest(`${content}\u001e${times}`, 10)}`,
      row,
      cells: draftCells(row.cells, context, lists),
    };
  });
}
