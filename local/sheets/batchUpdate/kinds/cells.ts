// updateCells, appendCells, repeatCell, setDataValidation: contents of cells by field mask.

import type { sheets_v4 } from "googleapis";
import type { MaskTree } from "../../../protoJson/fieldMask.ts";
import { copiedBy } from "../../formula/adjust.ts";
import { type Area, isEmptyArea, overlaps } from "../../model/area.ts";
import { mergeCellData } from "../../model/cellData.ts";
import { editCells, editCellsAlike, endOfData, grown, withMember } from "../../model/editCells.ts";
import { typedAreas } from "../../model/typedAreas.ts";
import { widest } from "../../model/widest.ts";
import { isFormula, type Sheet } from "../../model/workbook.ts";
import { guardArea } from "../guard.ts";
import { gridArea, gridById, type Kind, RequestRefused, replaced } from "../kind.ts";
import { requiredMask } from "../masks.ts";

type Rows = readonly sheets_v4.Schema$RowData[];

const LONGEST = 50_000;

/** Refuses rows of which a cell holds more than any may. */
function guardLength(rows: Rows): void {
  const isTooLong = (cell: sheets_v4.Schema$CellData) => (cell.userEnteredValue?.stringValue?.length ?? 0) > LONGEST;
  if (!rows.some((row) => row.values?.some(isTooLong))) return;
  throw new RequestRefused(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
}

function widthOf(rows: Rows): number {
  return widest(rows, (row) => row.values?.length ?? 0);
}

/** Writes RowData from the first cell of the area; what the rows do not cover of the area is cleared. */
function writeRows(sheet: Sheet, area: Area, rows: Rows, mask: MaskTree, locale: string): Sheet {
  return editCells(sheet, area, (cell, row, column) => {
    const values = rows[row - area.startRow]?.values;
    return mergeCellData(cell, values?.[column - area.startColumn] ?? {}, mask, locale);
  });
}

/** From a start cell only the given cells are written: shorter rows leave what lies right of them. */
function writeFrom(sheet: Sheet, start: Area, rows: Rows, mask: MaskTree, locale: string): Sheet {
  return editCells(sheet, start, (cell, row, column) => {
    const data = rows[row - start.startRow]?.values?.[column - start.startColumn];
    return data === undefined ? cell : mergeCellData(cell, data, mask, locale);
  });
}

function areaFrom(sheet: Sheet, start: sheets_v4.Schema$GridCoordinate, rows: Rows): Area {
  const startRow = start.rowIndex ?? 0;
  const startColumn = start.columnIndex ?? 0;
  const area = { startRow, startColumn, endRow: startRow + rows.length, endColumn: startColumn + widthOf(rows) };
  if (area.endRow > sheet.rowCount) {
    throw new RequestRefused(`Attempting to write row: ${sheet.rowCount}, beyond the last row: ${sheet.rowCount - 1}`);
  }
  if (area.endColumn > sheet.columnCount) {
    throw new RequestRefused(
      `Attempting to write column: ${sheet.columnCount}, beyond the last requested column of: ${sheet.columnCount - 1}`,
    );
  }
  return area;
}

/** Replaces masked members of cells in a range, or from a start cell. */
export const updateCells: Kind<"updateCells"> = (workbook, request, context) => {
  const mask = requiredMask(request.fields, "CellData");
  const rows = request.rows ?? [];
  guardLength(rows);
  if (request.start) {
    const sheet = gridById(workbook, request.start.sheetId);
    const area = areaFrom(sheet, request.start, rows);
    guardArea(workbook, sheet, area, context);
    return { workbook: replaced(workbook, writeFrom(sheet, area, rows, mask, workbook.locale)) };
  }
  const { sheet, area } = gridArea(workbook, request.range);
  guardArea(workbook, sheet, area, context);
  return { workbook: replaced(workbook, writeRows(sheet, area, rows, mask, workbook.locale)) };
};

/** Writes rows after the last row that holds data; the grid grows where needed. Blank rows between are kept. */
export const appendCells: Kind<"appendCells"> = (workbook, request, context) => {
  const mask = requiredMask(request.fields, "CellData");
  const rows = request.rows ?? [];
  guardLength(rows);
  const sheet = gridById(workbook, request.sheetId);
  const startRow = endOfData(sheet);
  const area = { startRow, endRow: startRow + rows.length, startColumn: 0, endColumn: widthOf(rows) };
  if (isEmptyArea(area)) return { workbook };
  guardArea(workbook, sheet, area, context);
  const written = writeFrom(grown(sheet, area.endRow, area.endColumn), area, rows, mask, workbook.locale);
  return { workbook: replaced(workbook, written) };
};

/** The same cell in every place of a range; a formula's relative references follow. */
export const repeatCell: Kind<"repeatCell"> = (workbook, request, context) => {
  const mask = requiredMask(request.fields, "CellData");
  const { sheet, area } = gridArea(workbook, request.range);
  guardArea(workbook, sheet, area, context);
  const content = request.cell ?? {};
  guardLength([{ values: [content] }]);
  if (!request.cell?.userEnteredValue?.formulaValue) {
    const alike = editCellsAlike(sheet, area, (cell) => mergeCellData(cell, content, mask, workbook.locale));
    return { workbook: replaced(workbook, alike) };
  }
  const edited = editCells(sheet, area, (cell, row, column) => {
    const merged = mergeCellData(cell, content, mask, workbook.locale);
    if (!isFormula(merged?.input) || merged.input.broken || merged.input === cell?.input) return merged;
    const formula = copiedBy(merged.input.formula, row - area.startRow, column - area.startColumn);
    return withMember(merged, "input", { formula });
  });
  return { workbook: replaced(workbook, edited) };
};

/** What a Table says of its columns is not said once more of their cells (answers that others reported). */
function guardTyped(sheet: Sheet, area: Area): void {
  if (typedAreas(sheet).some((typed) => overlaps(typed, area))) {
    throw new RequestRefused("This operation is not allowed on cells in typed columns");
  }
}

/** One rule for every cell of the range; without a rule validation is removed. Check-boxes fill blank cells with FALSE. */
export const setDataValidation: Kind<"setDataValidation"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.range);
  guardArea(workbook, sheet, area, context);
  guardTyped(sheet, area);
  const rule = request.rule;
  const checkBox = rule?.condition?.type === "BOOLEAN" && !rule.condition.values;
  const edited = editCellsAlike(sheet, area, (cell) => {
    const ruled = withMember(cell, "validation", rule);
    return checkBox && ruled?.input === undefined ? withMember(ruled, "input", false) : ruled;
  });
  return { workbook: replaced(workbook, edited) };
};
