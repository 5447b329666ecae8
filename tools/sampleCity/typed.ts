// Rows as they are typed into a tab.

import type { CellData, RowData, SheetRequest } from "../../shared/google/requests.ts";

/** What is typed into a cell; a text that begins with = is a formula, as in a sheet. */
export type Typed = string | number;

/** The request that types rows into a tab from a row (from 0) on; undefined leaves a cell blank. */
export function typeRows(
  sheetId: number,
  rowIndex: number,
  rows: readonly (readonly (Typed | undefined)[])[],
  columnIndex = 0,
): SheetRequest {
  const data = rows.map((row): RowData => ({ values: row.map(cellOf) }));
  return { updateCells: { start: { sheetId, rowIndex, columnIndex }, rows: data, fields: "userEnteredValue" } };
}

function cellOf(value: Typed | undefined): CellData {
  if (value === undefined || value === "") return {};
  if (typeof value === "number") return { userEnteredValue: { numberValue: value } };
  return { userEnteredValue: value.startsWith("=") ? { formulaValue: value } : { stringValue: value } };
}
