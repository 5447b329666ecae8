// Reads a Google Sheet into tabs of filled cells, as it shows them.

import { MOST_CELLS, MOST_LINES, tooManyCells, tooManyLines } from "../../shared/import/bounds.ts";
import {
  besideText,
  type ListCell,
  type ListLine,
  type ListTab,
  type Remark,
  withRemarks,
} from "../../shared/import/list.ts";
import { spreadMerges } from "../../shared/import/spreadMerges.ts";
import type { Finding } from "../../shared/messages/finding.ts";
import { textOf } from "../../shared/parse/cell.ts";
import { lettersOf } from "../../shared/tab.ts";
import type { GoogleTool, GridTab } from "../google/connect.ts";

/** So many rows are counted at a time. */
const ROWS_COUNTED = 10_000;

/** The tabs of a spreadsheet; its cells are counted before what else belongs to them is asked for. Throws Refusal. */
export async function readGoogleList(
  google: GoogleTool,
  spreadsheet: string,
): Promise<readonly ListTab[] | { readonly finding: Finding }> {
  const shapes = await google.shapes(spreadsheet);
  const ranges: string[] = [];
  let cells = 0;
  let lines = 0;
  for (const { title, rows } of shapes) {
    let [width, height] = [0, 0];
    for (let first = 1; first <= rows; first += ROWS_COUNTED) {
      const last = Math.min(rows, first + ROWS_COUNTED - 1);
      const [grid = []] = await google.read(spreadsheet, [`${quoted(title)}!${first}:${last}`]);
      const filled = grid.map((row) => row.filter((cell) => cell !== "" && cell !== null).length);
      cells += filled.reduce((sum, count) => sum + count, 0);
      lines += filled.filter((count) => count > 0).length;
      if (cells > MOST_CELLS) return { finding: tooManyCells() };
      if (lines > MOST_LINES) return { finding: tooManyLines(lines) };
      if (grid.length > 0) height = first + grid.length - 1;
      width = grid.reduce((most, row) => Math.max(most, row.length), width);
    }
    if (width > 0) ranges.push(`${quoted(title)}!A1:${lettersOf(width - 1)}${height}`);
  }
  const grids = ranges.length === 0 ? [] : await google.grids(spreadsheet, ranges);
  return shapes.map(({ title, hidden }) => {
    const grid = grids.find((one) => one.title === title);
    return grid === undefined ? { name: title, hidden, lines: [], hiddenColumns: [] } : tabOf(grid, hidden);
  });
}

function quoted(title: string): string {
  return `'${title.replace(/'/g, "''")}'`;
}

function tabOf({ title, rows, merges, hiddenRows, hiddenColumns }: GridTab, hidden: boolean): ListTab {
  const lines: ListLine[] = rows.flatMap((row, at) => {
    const parts = row.map(cellOf);
    const cells = parts.flatMap((one) => one.cells);
    const line = { line: at + 1, cells, ...(hiddenRows.includes(at) ? { hidden: true as const } : {}) };
    return cells.length === 0
      ? []
      : [
          withRemarks(
            line,
            parts.flatMap((one) => one.remarks),
          ),
        ];
  });
  const used = new Set(lines.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return {
    name: title,
    hidden,
    lines: spreadMerges(lines, merges),
    hiddenColumns: hiddenColumns.filter((column) => used.has(column)),
  };
}

function cellOf(
  { shown, value, error, links, note = "" }: GridTab["rows"][number][number],
  column: number,
): { readonly cells: readonly ListCell[]; readonly remarks: readonly Remark[] } {
  const text = textOf(shown);
  const { own, remarks } = besideText(column, text !== "", links, note);
  const cell = {
    column,
    text,
    ...(value === undefined ? {} : { value }),
    ...own,
    ...(error ? { flaw: "error" as const } : {}),
  };
  return { cells: text === "" ? [] : [cell], remarks };
}
