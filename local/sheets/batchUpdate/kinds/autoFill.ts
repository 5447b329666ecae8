// autoFill: continues the cells of a range by repeating them, counting numbers on.

import type { sheets_v4 } from "googleapis";
import { copiedBy } from "../../formula/adjust.ts";
import type { Area } from "../../model/area.ts";
import { cellAt, editCells, withMember } from "../../model/editCells.ts";
import { type Cell, isFormula, type Sheet } from "../../model/workbook.ts";
import { guardArea } from "../guard.ts";
import { gridArea, gridById, type Kind, RequestRefused, replaced } from "../kind.ts";

interface Fill {
  readonly sheet: Sheet;
  readonly source: Area;
  readonly target: Area;
  readonly rows: boolean;
}

function fillOf(sheet: Sheet, source: Area, dimension: string | null | undefined, length: number): Fill {
  const rows = dimension === "ROWS";
  const [start, end] = rows ? [source.startRow, source.endRow] : [source.startColumn, source.endColumn];
  const span = length >= 0 ? [end, end + length] : [start + length, start];
  const [from = 0, to = 0] = span;
  const target = rows ? { ...source, startRow: from, endRow: to } : { ...source, startColumn: from, endColumn: to };
  return { sheet, source, target, rows };
}

function step(values: readonly (Cell | undefined)[]): number | undefined {
  const numbers = values.map((cell) => cell?.input).filter((input) => typeof input === "number");
  const [first, second] = numbers;
  if (numbers.length !== values.length || first === undefined || second === undefined) return undefined;
  const difference = second - first;
  return numbers.every((value, n) => value === first + n * difference) ? difference : undefined;
}

function filled({ sheet, source, target, rows }: Fill): Sheet {
  const size = rows ? source.endRow - source.startRow : source.endColumn - source.startColumn;
  return editCells(sheet, target, (_, row, column) => {
    const [start, index] = rows ? [source.startRow, row] : [source.startColumn, column];
    const offset = (((index - start) % size) + size) % size;
    const at = start + offset;
    const line = Array.from({ length: size }, (_, n) =>
      rows ? cellAt(sheet, start + n, column) : cellAt(sheet, row, start + n),
    );
    const cell = line[offset];
    const by = step(line);
    const first = line[0]?.input;
    if (by !== undefined && typeof first === "number") return withMember(cell, "input", first + (index - start) * by);
    if (!isFormula(cell?.input) || cell.input.broken) return cell;
    return withMember(cell, "input", {
      formula: copiedBy(cell.input.formula, rows ? index - at : 0, rows ? 0 : index - at),
    });
  });
}

function requested(
  request: sheets_v4.Schema$AutoFillRequest,
  find: (range: sheets_v4.Schema$GridRange) => { sheet: Sheet; area: Area },
): Fill {
  if (request.sourceAndDestination) {
    const { source, dimension, fillLength } = request.sourceAndDestination;
    const { sheet, area } = find(source ?? {});
    return fillOf(sheet, area, dimension, fillLength ?? 0);
  }
  const { sheet, area } = find(request.range ?? {});
  const isData = (row: number, column: number): boolean => cellAt(sheet, row, column)?.input !== undefined;
  let rows = area.startRow;
  while (rows < area.endRow && isData(rows, area.startColumn)) rows += 1;
  if (rows === area.startRow) throw new RequestRefused("The range holds no data to continue.");
  return fillOf(sheet, { ...area, endRow: rows }, "ROWS", area.endRow - rows);
}

/** Fills after (or with a negative length before) the source. */
export const autoFill: Kind<"autoFill"> = (workbook, request, context) => {
  const fill = requested(request, (range) => gridArea(workbook, range));
  guardArea(workbook, gridById(workbook, fill.sheet.sheetId), fill.target, context);
  return { workbook: replaced(workbook, filled(fill)) };
};
