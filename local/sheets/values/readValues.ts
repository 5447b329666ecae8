// Reads a range as a ValueRange, trimmed as Google trims it.

import type { sheets_v4 } from "googleapis";
import { rangeText } from "../a1/rangeText.ts";
import type { ResolvedRange } from "../a1/resolveRange.ts";
import type { Evaluation } from "../formula/evaluation.ts";
import { widest } from "../model/widest.ts";
import type { Sheet } from "../model/workbook.ts";
import { type RenderOptions, renderCell } from "./render.ts";
import { type Rendered, rowRenderer } from "./rowRenderer.ts";

/**
 * The values of a range. Trailing empty cells and rows are left out, an empty row between is `[]`, an empty cell between
 * is `""`, and `values` is absent where nothing is left.
 */
export function readValues(
  evaluation: Evaluation,
  range: ResolvedRange,
  majorDimension: "ROWS" | "COLUMNS",
  options: RenderOptions,
): sheets_v4.Schema$ValueRange {
  const lines = majorDimension === "COLUMNS" ? renderedColumns : renderedRows;
  const values = trimmed(lines(evaluation, range, options));
  const answer = { range: rangeText(range.sheet.title, range.area), majorDimension };
  return values.length === 0 ? answer : { ...answer, values: values as Rendered[][] };
}

/** Every row of the range that may hold something. */
function renderedRows(
  evaluation: Evaluation,
  { sheet, area }: ResolvedRange,
  options: RenderOptions,
): readonly (readonly Rendered[])[] {
  const { startColumn, endColumn } = area;
  const part = { sheet: positionOf(evaluation, sheet), startColumn, endColumn, options };
  const render = rowRenderer(evaluation, part);
  const rows: (readonly Rendered[])[] = [];
  for (let row = area.startRow; row < Math.min(area.endRow, sheet.rows.length); row += 1) {
    rows.push(render(sheet.rows[row], row));
  }
  return rows;
}

/** Every column of the range that may hold something. */
function renderedColumns(evaluation: Evaluation, { sheet, area }: ResolvedRange, options: RenderOptions): Rendered[][] {
  const position = positionOf(evaluation, sheet);
  const rows = sheet.rows.slice(area.startRow, area.endRow);
  const endColumn = Math.min(
    area.endColumn,
    widest(rows, (cells) => cells?.length ?? 0),
  );
  const columns: Rendered[][] = [];
  for (let column = area.startColumn; column < endColumn; column += 1) {
    const values = rows.map((cells, n) => {
      const cell = cells?.[column];
      return cell && renderCell(evaluation, position, area.startRow + n, column, cell, options);
    });
    const filled = values.findLastIndex((value) => value !== undefined) + 1;
    columns.push(values.slice(0, filled).map((value) => value ?? ""));
  }
  return columns;
}

function positionOf(evaluation: Evaluation, sheet: Sheet): number {
  return evaluation.workbook.sheets.findIndex((candidate) => candidate.sheetId === sheet.sheetId);
}

/** Without the empty lines at the end. */
function trimmed(lines: readonly (readonly Rendered[])[]): readonly (readonly Rendered[])[] {
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
}
