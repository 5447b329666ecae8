// Writes values into a range: the work of `values.update`, `values.batchUpdate` and `values.append`.

import type { sheets_v4 } from "googleapis";
import { invalidArgument } from "../../answer/googleError.ts";
import { columnName } from "../a1/columnName.ts";
import { rangeText } from "../a1/rangeText.ts";
import { gridLimit, type ResolvedRange } from "../a1/resolveRange.ts";
import type { Area } from "../model/area.ts";
import { editCells } from "../model/editCells.ts";
import { widest } from "../model/widest.ts";
import type { Sheet, Workbook } from "../model/workbook.ts";
import { type InputOption, withInput } from "./inputOf.ts";

/** What a write did; `rows` and `columns` are the distinct indexes of cells that were written. */
export interface Written {
  readonly workbook: Workbook;
  readonly sheetId: number;
  readonly area: Area;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
  readonly cells: number;
}

/**
 * Writes `values` from the first cell of the range; null leaves a cell as it is, "" empties it.
 * @throws GoogleError 400 where the values reach past the range or the grid
 */
export function writeValues(
  workbook: Workbook,
  range: ResolvedRange,
  values: readonly (readonly unknown[])[],
  majorDimension: string,
  option: InputOption,
): Written {
  const lines = majorDimension === "COLUMNS" ? transposed(values) : values;
  const area = writtenArea(range, lines);
  const rows = new Set<number>();
  const columns = new Set<number>();
  let cells = 0;
  const sheet = editCells(range.sheet, area, (cell, row, column) => {
    const value = lines[row - area.startRow]?.[column - area.startColumn];
    if (value === undefined || value === null) return cell;
    rows.add(row);
    columns.add(column);
    cells += 1;
    return withInput(cell, value, option, workbook.locale);
  });
  return { workbook: withSheet(workbook, sheet), sheetId: sheet.sheetId, area, rows, columns, cells };
}

function transposed(values: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] {
  const height = widest(values, (line) => line.length);
  return Array.from({ length: height }, (_, row) => values.map((line) => line[row]));
}

/** Where the values go: the range itself, or as far as the data reaches from an anchor cell. */
function writtenArea(range: ResolvedRange, lines: readonly (readonly unknown[])[]): Area {
  const { area, sheet, anchor } = range;
  const height = lines.length;
  const width = widest(lines, (line) => line.length);
  const needed = {
    startRow: area.startRow,
    startColumn: area.startColumn,
    endRow: area.startRow + Math.max(height, 1),
    endColumn: area.startColumn + Math.max(width, 1),
  };
  if (!anchor) {
    const within = `Requested writing within range [${rangeText(sheet.title, area)}]`;
    if (needed.endRow > area.endRow) throw invalidArgument(`${within}, but tried writing to row [${area.endRow + 1}]`);
    if (needed.endColumn > area.endColumn) {
      throw invalidArgument(`${within}, but tried writing to column [${columnName(area.endColumn)}]`);
    }
  }
  if (needed.endRow > sheet.rowCount || needed.endColumn > sheet.columnCount) throw gridLimit(sheet, needed);
  return needed;
}

/** The workbook with one sheet replaced by its new state. */
export function withSheet(workbook: Workbook, sheet: Sheet): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((other) => (other.sheetId === sheet.sheetId ? sheet : other)) };
}

/** The answer of `values.update`. */
export function updateAnswer(written: Written): sheets_v4.Schema$UpdateValuesResponse {
  const title = written.workbook.sheets.find((sheet) => sheet.sheetId === written.sheetId)?.title ?? "";
  return {
    spreadsheetId: written.workbook.id,
    updatedRange: rangeText(title, written.area),
    updatedRows: written.rows.size,
    updatedColumns: written.columns.size,
    updatedCells: written.cells,
  };
}
