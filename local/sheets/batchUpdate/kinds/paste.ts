// copyPaste and cutPaste.

import type { sheets_v4 } from "googleapis";
import { afterCellMove, copiedBy } from "../../formula/adjust.ts";
import { isError } from "../../formula/value.ts";
import { type Area, areaOf, contains, gridRangeOf } from "../../model/area.ts";
import { cellAt, editCells, stored, withMember } from "../../model/editCells.ts";
import { editFormulas } from "../../model/editFormulas.ts";
import { type Cell, isFormula, type Sheet, type Workbook } from "../../model/workbook.ts";
import { guardArea } from "../guard.ts";
import { type BatchContext, gridArea, gridById, type Kind, RequestRefused, replaced } from "../kind.ts";

/** Takes of the source what the paste type names; the rest stays as it was in the target. */
type Pick = (source: Cell | undefined, target: Cell | undefined) => Cell | undefined;

const withoutBorders = (format: sheets_v4.Schema$CellFormat | undefined): sheets_v4.Schema$CellFormat | undefined => {
  if (!format) return undefined;
  const { borders: _, ...rest } = format;
  return Object.keys(rest).length === 0 ? undefined : rest;
};

const PICKS: Readonly<Record<string, Pick>> = {
  PASTE_NORMAL: (source) => source,
  PASTE_VALUES: (source, target) => withMember(target, "input", source?.input),
  PASTE_FORMULA: (source, target) => withMember(target, "input", source?.input),
  PASTE_FORMAT: (source, target) => withMember(target, "format", source?.format),
  PASTE_NO_BORDERS: (source) => withMember(source, "format", withoutBorders(source?.format)),
  PASTE_DATA_VALIDATION: (source, target) => withMember(target, "validation", source?.validation),
  PASTE_CONDITIONAL_FORMATTING: (_, target) => target,
};

/** The paste of a type. Throws RequestRefused for an unknown one. */
export function pasteOf(type: string | null | undefined): Pick {
  const pick = PICKS[type || "PASTE_NORMAL"];
  if (pick === undefined) throw new RequestRefused(`Unsupported paste type: ${type}`);
  return pick;
}

/** Copies a range over another; a larger target that is a multiple of the source is filled with repetitions. */
export const copyPaste: Kind<"copyPaste"> = (workbook, request, context) => {
  const from = gridArea(workbook, request.source);
  const to = gridArea(workbook, request.destination);
  const turned = request.pasteOrientation === "TRANSPOSE";
  const area = targetArea(from.area, to.area, to.sheet, turned);
  guardArea(workbook, to.sheet, area, context);
  const pick = pasteOf(request.pasteType);
  const read = sourceReader(workbook, from.sheet, request.pasteType === "PASTE_VALUES", context);
  const height = from.area.endRow - from.area.startRow;
  const width = from.area.endColumn - from.area.startColumn;
  const edited = editCells(to.sheet, area, (cell, row, column) => {
    const down = (row - area.startRow) % (turned ? width : height);
    const right = (column - area.startColumn) % (turned ? height : width);
    const sourceRow = from.area.startRow + (turned ? right : down);
    const sourceColumn = from.area.startColumn + (turned ? down : right);
    return pick(copied(read(sourceRow, sourceColumn), row - sourceRow, column - sourceColumn), cell);
  });
  return { workbook: replaced(workbook, edited) };
};

function targetArea(source: Area, target: Area, sheet: Sheet, turned: boolean): Area {
  const rows = source.endRow - source.startRow;
  const columns = source.endColumn - source.startColumn;
  const [height, width] = turned ? [columns, rows] : [rows, columns];
  const times = (have: number, unit: number): number => (have % unit === 0 ? Math.max(have, unit) : unit);
  return {
    startRow: target.startRow,
    startColumn: target.startColumn,
    endRow: Math.min(sheet.rowCount, target.startRow + times(target.endRow - target.startRow, height)),
    endColumn: Math.min(sheet.columnCount, target.startColumn + times(target.endColumn - target.startColumn, width)),
  };
}

/** Reads source cells as they were before the paste; for values only, formulas are read as their results. */
function sourceReader(workbook: Workbook, sheet: Sheet, valuesOnly: boolean, context: BatchContext) {
  const position = workbook.sheets.indexOf(sheet);
  return (row: number, column: number): Cell | undefined => {
    const cell = cellAt(sheet, row, column);
    if (!valuesOnly || !isFormula(cell?.input)) return cell;
    const value = context.evaluation(workbook).valueAt(position, row, column);
    return withMember(cell, "input", isError(value) ? value.error : (value ?? undefined));
  };
}

function copied(cell: Cell | undefined, rows: number, columns: number): Cell | undefined {
  if (!isFormula(cell?.input) || cell.input.broken) return cell;
  return withMember(cell, "input", { formula: copiedBy(cell.input.formula, rows, columns) });
}

/** Moves a range: its formulas stay as they are, and references to its cells follow them. */
export const cutPaste: Kind<"cutPaste"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.source);
  const target = gridById(workbook, request.destination?.sheetId);
  const rows = (request.destination?.rowIndex ?? 0) - area.startRow;
  const columns = (request.destination?.columnIndex ?? 0) - area.startColumn;
  const moved = {
    startRow: area.startRow + rows,
    endRow: area.endRow + rows,
    startColumn: area.startColumn + columns,
    endColumn: area.endColumn + columns,
  };
  if (moved.endRow > target.rowCount || moved.endColumn > target.columnCount) {
    throw new RequestRefused("The pasted cells would exceed the grid.");
  }
  guardArea(workbook, sheet, area, context);
  guardArea(workbook, target, moved, context);
  const pick = pasteOf(request.pasteType);
  const cutOut = replaced(workbook, cleared(sheet, area));
  const grid = gridById(cutOut, target.sheetId);
  const pasted = editCells(grid, moved, (cell, row, column) => pick(cellAt(sheet, row - rows, column - columns), cell));
  const next = replaced(cutOut, withMovedMerges(pasted, sheet, area, rows, columns));
  const move = { fromTitle: sheet.title, toTitle: target.title, ...area, rows, columns };
  return { workbook: editFormulas(next, (formula, title) => afterCellMove(formula, title, move)) };
};

/** The cut cells lose everything; merges wholly inside go along. */
function cleared(sheet: Sheet, area: Area): Sheet {
  const emptied = editCells(sheet, area, () => stored({}));
  const merges = sheet.objects.merges.filter((merge) => !contains(area, areaOf(merge, sheet)));
  return { ...emptied, objects: { ...emptied.objects, merges } };
}

function withMovedMerges(target: Sheet, source: Sheet, area: Area, rows: number, columns: number): Sheet {
  const moved = source.objects.merges
    .map((merge) => areaOf(merge, source))
    .filter((merge) => contains(area, merge))
    .map((merge) =>
      gridRangeOf(target.sheetId, {
        startRow: merge.startRow + rows,
        endRow: merge.endRow + rows,
        startColumn: merge.startColumn + columns,
        endColumn: merge.endColumn + columns,
      }),
    );
  return { ...target, objects: { ...target.objects, merges: [...target.objects.merges, ...moved] } };
}
