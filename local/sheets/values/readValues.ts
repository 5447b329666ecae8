// Reads a range as a ValueRange, trimmed as Google trims it.

import type { sheets_v4 } from "googleapis";
import { rangeText } from "../a1/rangeText.ts";
import type { ResolvedRange } from "../a1/resolveRange.ts";
import type { Evaluation } from "../formula/evaluation.ts";
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
  const rows = renderedRows(evaluation, range, options);
  const lines = majorDimension === "COLUMNS" ? transposed(rows) : rows;
  const values = trimmed(lines);
  const answer = { range: rangeText(range.sheet.title, range.area), majorDimension };
  return values.length === 0 ? answer : { ...answer, values };
}

type Line = readonly (Rendered | undefined)[];

function renderedRows(evaluation: Evaluation, { sheet, area }: ResolvedRange, options: RenderOptions): readonly Line[] {
  const position = evaluation.workbook.sheets.findIndex((candidate) => candidate.sheetId === sheet.sheetId);
  const lines: (Rendered | undefined)[][] = [];
  for (let row = area.startRow; row < Math.min(area.endRow, sheet.rows.length); row += 1) {
    const line: (Rendered | undefined)[] = [];
    const end = Math.min(area.endColumn, sheet.rows[row]?.length ?? 0);
    for (let column = area.startColumn; column < end; column += 1) {
      line.push(renderCell(evaluation, position, row, column, options));
    }
    lines.push(line);
  }
  return lines;
}

function transposed(rows: readonly Line[]): readonly Line[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => rows.map((row) => row[column]));
}

function trimmed(lines: readonly Line[]): Rendered[][] {
  const values = lines.map((line) => {
    let end = line.length;
    while (end > 0 && line[end - 1] === undefined) end -= 1;
    return line.slice(0, end).map((value) => value ?? "");
  });
  while (values.length > 0 && values.at(-1)?.length === 0) values.pop();
  return values;
}
