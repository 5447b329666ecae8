// Reads a range as a ValueRange, trimmed as Google trims it.

import type { sheets_v4 } from "googleapis";
import { rangeText } from "../a1/rangeText.ts";
import type { ResolvedRange } from "../a1/resolveRange.ts";
import type { Evaluation } from "../formula/evaluation.ts";
import { widest } from "../model/widest.ts";
import { type RenderOptions, renderCell } from "./render.ts";

type Rendered = string | number | boolean;

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
  const values = renderedLines(evaluation, range, majorDimension === "COLUMNS", options);
  const answer = { range: rangeText(range.sheet.title, range.area), majorDimension };
  return values.length === 0 ? answer : { ...answer, values };
}

/** Rows or columns up to the last cell of each that holds something; cells between that are empty are "". */
function renderedLines(
  evaluation: Evaluation,
  { sheet, area }: ResolvedRange,
  turned: boolean,
  options: RenderOptions,
): Rendered[][] {
  const position = evaluation.workbook.sheets.findIndex((candidate) => candidate.sheetId === sheet.sheetId);
  const endRow = Math.min(area.endRow, sheet.rows.length);
  const filledColumns = widest(sheet.rows.slice(area.startRow, endRow), (cells) => cells?.length ?? 0);
  const endColumn = Math.min(area.endColumn, filledColumns);
  const [from, to] = turned ? [area.startColumn, endColumn] : [area.startRow, endRow];
  const [first, end] = turned ? [area.startRow, endRow] : [area.startColumn, endColumn];
  const lines: Rendered[][] = [];
  for (let outer = from; outer < to; outer += 1) {
    const line: Rendered[] = [];
    let filled = 0;
    for (let inner = first; inner < end; inner += 1) {
      const [row, column] = turned ? [inner, outer] : [outer, inner];
      const cell = sheet.rows[row]?.[column];
      const value = cell && renderCell(evaluation, position, row, column, cell, options);
      line.push(value ?? "");
      if (value !== undefined) filled = line.length;
    }
    line.length = filled;
    lines.push(line);
  }
  return lines.slice(0, lines.findLastIndex((line) => line.length > 0) + 1);
}
