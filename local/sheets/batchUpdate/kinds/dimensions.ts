// Rows and columns: append, insert, delete, move; their size and visibility.

import type { sheets_v4 } from "googleapis";
import { mergeFields } from "../../../protoJson/mergeFields.ts";
import { changeDimension } from "../../model/changeDimension.ts";
import { withMember } from "../../model/editCells.ts";
import type { DimensionState, Sheet, Workbook } from "../../model/workbook.ts";
import { guardSpan } from "../guard.ts";
import { type BatchContext, gridById, type Kind, RequestRefused, replaced } from "../kind.ts";
import { requiredMask } from "../masks.ts";

const MOST_CELLS = 10_000_000;

/** A DimensionRange on its sheet. */
export interface DimensionSpan {
  readonly sheet: Sheet;
  readonly dimension: "ROWS" | "COLUMNS";
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

/** Reads a DimensionRange; its end is cut at the edge of the grid. Throws RequestRefused. */
export function dimensionSpan(
  workbook: Workbook,
  range: sheets_v4.Schema$DimensionRange | null | undefined,
): DimensionSpan {
  const sheet = gridById(workbook, range?.sheetId);
  const dimension = range?.dimension;
  if (dimension !== "ROWS" && dimension !== "COLUMNS") throw new RequestRefused("No dimension was specified.");
  const size = dimension === "ROWS" ? sheet.rowCount : sheet.columnCount;
  const start = range?.startIndex ?? 0;
  const end = range?.endIndex ?? size;
  if (start < 0 || end <= start) {
    throw new RequestRefused(`range.endIndex[${end}] must be greater than range.startIndex[${start}]`);
  }
  return { sheet, dimension, start, end, size };
}

function checkCells(workbook: Workbook, sheet: Sheet, rows: number, columns: number): void {
  const others = workbook.sheets.filter((other) => other.sheetId !== sheet.sheetId);
  const cells = others.reduce((sum, other) => sum + other.rowCount * other.columnCount, rows * columns);
  if (cells > MOST_CELLS) {
    throw new RequestRefused(
      `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
    );
  }
}

/** Empty rows below, or columns on the right. */
export const appendDimension: Kind<"appendDimension"> = (workbook, request) => {
  const sheet = gridById(workbook, request.sheetId);
  const length = request.length ?? 0;
  const rows = request.dimension === "ROWS" ? length : 0;
  const columns = request.dimension === "COLUMNS" ? length : 0;
  if (rows + columns <= 0) throw new RequestRefused("length must be greater than 0");
  const grid = { ...sheet, rowCount: sheet.rowCount + rows, columnCount: sheet.columnCount + columns };
  checkCells(workbook, sheet, grid.rowCount, grid.columnCount);
  return { workbook: replaced(workbook, grid) };
};

/** Empty rows or columns before an index; they take the formats of the neighbour before or after. */
export const insertDimension: Kind<"insertDimension"> = (workbook, request, context) => {
  const { sheet, dimension, start, end, size } = dimensionSpan(workbook, request.range);
  if (start > size || (request.inheritFromBefore && start === 0)) {
    throw new RequestRefused(
      start === 0
        ? "inheritFromBefore cannot be true when inserting at index 0."
        : `range.startIndex[${start}] is after last ${dimension === "ROWS" ? "row" : "column"} in grid[${size}]`,
    );
  }
  const count = end - start;
  checkCells(
    workbook,
    sheet,
    sheet.rowCount + (dimension === "ROWS" ? count : 0),
    sheet.columnCount + (dimension === "COLUMNS" ? count : 0),
  );
  guardInsertion(workbook, sheet, dimension, start, context);
  const grown = changeDimension(workbook, sheet, dimension, { kind: "insert", at: start, count });
  const from = request.inheritFromBefore ? start - 1 : end;
  return { workbook: replaced(grown, inherited(gridById(grown, sheet.sheetId), dimension, start, end, from)) };
};

function guardInsertion(
  workbook: Workbook,
  sheet: Sheet,
  dimension: "ROWS" | "COLUMNS",
  at: number,
  context: BatchContext,
): void {
  if (at === 0) return;
  const size = dimension === "ROWS" ? sheet.rowCount : sheet.columnCount;
  const before = sheet.protections.filter((protection) => {
    const start = (dimension === "ROWS" ? protection.range?.startRowIndex : protection.range?.startColumnIndex) ?? 0;
    const end = (dimension === "ROWS" ? protection.range?.endRowIndex : protection.range?.endColumnIndex) ?? size + 1;
    return start < at && end > at;
  });
  guardSpan(workbook, { ...sheet, protections: before }, dimension, { start: at - 1, end: at }, context);
}

/** Formats and validation of the neighbour for new rows or columns; never its contents or notes. */
function inherited(sheet: Sheet, dimension: "ROWS" | "COLUMNS", start: number, end: number, from: number): Sheet {
  const plain = (cell: NonNullable<Sheet["rows"][number]>[number]) =>
    withMember(withMember(withMember(cell, "input", undefined), "note", undefined), "runs", undefined);
  if (dimension === "ROWS") {
    const model = sheet.rows[from]?.map(plain);
    if (!model?.some((cell) => cell !== undefined)) return sheet;
    const rows = [...sheet.rows];
    while (rows.length < end) rows.push(undefined);
    return { ...sheet, rows: rows.map((row, n) => (n >= start && n < end ? model : row)) };
  }
  const rows = sheet.rows.map((row) => {
    const model = plain(row?.[from]);
    if (row === undefined || model === undefined) return row;
    return Array.from({ length: Math.max(row.length, end) }, (_, n) => (n >= start && n < end ? model : row[n]));
  });
  return { ...sheet, rows };
}

/** Takes rows or columns out; not all of them. */
export const deleteDimension: Kind<"deleteDimension"> = (workbook, request, context) => {
  const { sheet, dimension, start, end, size } = dimensionSpan(workbook, request.range);
  const what = dimension === "ROWS" ? "rows" : "columns";
  if (start >= size)
    throw new RequestRefused(
      `Cannot delete a ${what.slice(0, -1)} that doesn't exist. Tried to delete ${what.slice(0, -1)} index ${start} but there are only ${size} ${what}.`,
    );
  const last = Math.min(end, size);
  if (start === 0 && last === size) throw new RequestRefused(`You can't delete all the ${what} on the sheet.`);
  const frozen =
    (dimension === "ROWS"
      ? sheet.properties.gridProperties?.frozenRowCount
      : sheet.properties.gridProperties?.frozenColumnCount) ?? 0;
  if (frozen > 0 && start <= frozen && last === size) {
    throw new RequestRefused(`Sorry, it is not possible to delete all non-frozen ${what}.`);
  }
  guardSpan(workbook, sheet, dimension, { start, end: last }, context);
  return { workbook: changeDimension(workbook, sheet, dimension, { kind: "delete", start, end: last }) };
};

/** Moves rows or columns to before another index (counted before the move). */
export const moveDimension: Kind<"moveDimension"> = (workbook, request, context) => {
  const { sheet, dimension, start, end, size } = dimensionSpan(workbook, request.source);
  const to = request.destinationIndex ?? 0;
  if (end > size || to > size) throw new RequestRefused(`destinationIndex[${to}] exceeds grid limits.`);
  if (to >= start && to <= end) return { workbook };
  guardSpan(workbook, sheet, dimension, { start: Math.min(start, to), end: Math.max(end, to) }, context);
  return { workbook: changeDimension(workbook, sheet, dimension, { kind: "move", start, end, to }) };
};

/** Pixel size and visibility of rows or columns. */
export const updateDimensionProperties: Kind<"updateDimensionProperties"> = (workbook, request) => {
  const mask = requiredMask(request.fields, "DimensionProperties");
  const { sheet, dimension, start, end, size } = dimensionSpan(workbook, request.range);
  const key = dimension === "ROWS" ? "rowStates" : "columnStates";
  const states = [...sheet[key]];
  for (let index = start; index < Math.min(end, size); index += 1) {
    const merged = mergeFields({ ...states[index] }, { ...request.properties }, mask);
    states[index] = dimensionState(merged);
  }
  return { workbook: replaced(workbook, { ...sheet, [key]: Array.from(states) }) };
};

function dimensionState(fields: Readonly<Record<string, unknown>>): DimensionState | undefined {
  const pixelSize = typeof fields.pixelSize === "number" ? { pixelSize: fields.pixelSize } : {};
  const hidden = fields.hiddenByUser === true ? { hiddenByUser: true } : {};
  const state = { ...pixelSize, ...hidden };
  return Object.keys(state).length === 0 ? undefined : state;
}
