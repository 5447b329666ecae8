// A rectangle of cells on one sheet, and its two other forms: GridRange of the API and text in A1 notation.

import type { sheets_v4 } from "googleapis";
import type { Sheet } from "./workbook.ts";

/** Indexes from 0, ends excluded. */
export interface Area {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** The area that a GridRange covers on its sheet; missing ends reach the edge of the grid, ends past it are cut. */
export function areaOf(range: sheets_v4.Schema$GridRange, sheet: Sheet): Area {
  return {
    startRow: range.startRowIndex ?? 0,
    endRow: Math.min(range.endRowIndex ?? sheet.rowCount, sheet.rowCount),
    startColumn: range.startColumnIndex ?? 0,
    endColumn: Math.min(range.endColumnIndex ?? sheet.columnCount, sheet.columnCount),
  };
}

/** The area as GridRange with all four indexes. */
export function gridRangeOf(sheetId: number, area: Area): sheets_v4.Schema$GridRange {
  return {
    sheetId,
    startRowIndex: area.startRow,
    endRowIndex: area.endRow,
    startColumnIndex: area.startColumn,
    endColumnIndex: area.endColumn,
  };
}

/** The whole grid of a sheet. */
export function wholeSheet(sheet: Sheet): Area {
  return { startRow: 0, endRow: sheet.rowCount, startColumn: 0, endColumn: sheet.columnCount };
}

/** True where the two share at least one cell. */
export function overlaps(a: Area, b: Area): boolean {
  return a.startRow < b.endRow && b.startRow < a.endRow && a.startColumn < b.endColumn && b.startColumn < a.endColumn;
}

/** True where every cell of `inner` lies in `outer`. */
export function contains(outer: Area, inner: Area): boolean {
  return (
    outer.startRow <= inner.startRow &&
    outer.endRow >= inner.endRow &&
    outer.startColumn <= inner.startColumn &&
    outer.endColumn >= inner.endColumn
  );
}

/** True where the area has no cell. */
export function isEmptyArea(area: Area): boolean {
  return area.startRow >= area.endRow || area.startColumn >= area.endColumn;
}
