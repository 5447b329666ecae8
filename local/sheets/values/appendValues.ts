// Finds the table that `values.append` continues, and the cell it writes from.

import type { ResolvedRange } from "../a1/resolveRange.ts";
import { type Area, overlaps } from "../model/area.ts";
import { cellAt } from "../model/editCells.ts";
import type { Sheet } from "../model/workbook.ts";

/** A table and the first free cell below it; without a table, the first cell of the range. */
export interface AppendPlace {
  readonly table: Area | undefined;
  readonly row: number;
  readonly column: number;
}

/**
 * The last table that the range touches. A table is a rectangle of cells around which lies an empty border
 * (Google's guide "Append values"; recorded: `[x,"",y]` are two tables, of which a whole-sheet range takes the second).
 */
export function appendPlace({ sheet, area }: ResolvedRange): AppendPlace {
  const last = tablesIn(sheet, area).at(-1);
  if (last === undefined) return { table: undefined, row: area.startRow, column: area.startColumn };
  return { table: last, row: last.endRow, column: last.startColumn };
}

function tablesIn(sheet: Sheet, area: Area): readonly Area[] {
  const tables: Area[] = [];
  for (let row = area.startRow; row < Math.min(area.endRow, sheet.rows.length); row += 1) {
    for (let column = area.startColumn; column < Math.min(area.endColumn, sheet.rows[row]?.length ?? 0); column += 1) {
      const known = tables.find((table) => contains(table, row, column));
      if (known !== undefined) column = known.endColumn - 1;
      else if (hasData(sheet, row, column)) tables.push(tableAround(sheet, row, column));
    }
  }
  const merged = tables.filter((table, n) => !tables.some((other, m) => m < n && overlaps(other, table)));
  return merged.sort((a, b) => a.endRow - b.endRow || a.endColumn - b.endColumn);
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.startRow && row < area.endRow && column >= area.startColumn && column < area.endColumn;
}

function hasData(sheet: Sheet, row: number, column: number): boolean {
  return cellAt(sheet, row, column)?.input !== undefined;
}

/** Grows from one cell while a cell with data stands on the border, corners included. */
function tableAround(sheet: Sheet, row: number, column: number): Area {
  let area: Area = { startRow: row, endRow: row + 1, startColumn: column, endColumn: column + 1 };
  for (;;) {
    const { startRow, endRow, startColumn, endColumn } = area;
    const grown = {
      startRow: startRow > 0 && anyInRow(sheet, startRow - 1, area) ? startRow - 1 : startRow,
      endRow: anyInRow(sheet, endRow, area) ? endRow + 1 : endRow,
      startColumn: startColumn > 0 && anyInColumn(sheet, startColumn - 1, area) ? startColumn - 1 : startColumn,
      endColumn: anyInColumn(sheet, endColumn, area) ? endColumn + 1 : endColumn,
    };
    if (
      grown.startRow === startRow &&
      grown.endRow === endRow &&
      grown.startColumn === startColumn &&
      grown.endColumn === endColumn
    )
      return area;
    area = grown;
  }
}

function anyInRow(sheet: Sheet, row: number, area: Area): boolean {
  for (let column = Math.max(0, area.startColumn - 1); column <= area.endColumn; column += 1) {
    if (hasData(sheet, row, column)) return true;
  }
  return false;
}

function anyInColumn(sheet: Sheet, column: number, area: Area): boolean {
  for (let row = Math.max(0, area.startRow - 1); row <= area.endRow; row += 1) {
    if (hasData(sheet, row, column)) return true;
  }
  return false;
}
