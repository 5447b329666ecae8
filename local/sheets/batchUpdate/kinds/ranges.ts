// insertRange and deleteRange: cells of a part of the sheet move down, up, right or left.

import { afterCellMove, afterCellsDeleted } from "../../formula/adjust.ts";
import { type Area, isEmptyArea } from "../../model/area.ts";
import { cellAt, editCells } from "../../model/editCells.ts";
import { editFormulas } from "../../model/editFormulas.ts";
import type { Sheet, Workbook } from "../../model/workbook.ts";
import { guardArea } from "../guard.ts";
import { gridArea, gridById, type Kind, RequestRefused, replaced } from "../kind.ts";

/** Moves the cells of `from` by rows and columns; the places they leave are empty, references follow. */
function shifted(workbook: Workbook, sheet: Sheet, from: Area, rows: number, columns: number): Workbook {
  const to = {
    startRow: from.startRow + rows,
    endRow: from.endRow + rows,
    startColumn: from.startColumn + columns,
    endColumn: from.endColumn + columns,
  };
  const emptied = editCells(sheet, from, () => undefined);
  const moved = editCells(emptied, to, (_, row, column) => cellAt(sheet, row - rows, column - columns));
  const move = { fromTitle: sheet.title, toTitle: sheet.title, ...from, rows, columns };
  return editFormulas(replaced(workbook, moved), (formula, title) => afterCellMove(formula, title, move));
}

/** Makes room: what stands in the range and beyond moves down or right; the grid grows by that much. */
export const insertRange: Kind<"insertRange"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.range);
  if (isEmptyArea(area)) throw new RequestRefused("The range is empty.");
  const down = request.shiftDimension !== "COLUMNS";
  const rows = down ? area.endRow - area.startRow : 0;
  const columns = down ? 0 : area.endColumn - area.startColumn;
  const grid = { ...sheet, rowCount: sheet.rowCount + rows, columnCount: sheet.columnCount + columns };
  const from = down ? { ...area, endRow: sheet.rowCount } : { ...area, endColumn: sheet.columnCount };
  guardArea(workbook, sheet, from, context);
  return { workbook: shifted(replaced(workbook, grid), grid, from, rows, columns) };
};

/** Takes the range out: what lies below moves up, or what lies right moves left. */
export const deleteRange: Kind<"deleteRange"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.range);
  const up = request.shiftDimension !== "COLUMNS";
  const whole = up ? { ...area, endRow: sheet.rowCount } : { ...area, endColumn: sheet.columnCount };
  guardArea(workbook, sheet, whole, context);
  const lost = editFormulas(workbook, (formula, title) => afterCellsDeleted(formula, title, sheet.title, area));
  const emptied = editCells(gridById(lost, sheet.sheetId), area, () => undefined);
  const from = up ? { ...whole, startRow: area.endRow } : { ...whole, startColumn: area.endColumn };
  const rows = up ? area.startRow - area.endRow : 0;
  const columns = up ? 0 : area.startColumn - area.endColumn;
  const state = replaced(lost, emptied);
  return { workbook: isEmptyArea(from) ? state : shifted(state, emptied, from, rows, columns) };
};
