// sortRange and randomizeRange: whole rows of a range change places with all that their cells hold.

import type { sheets_v4 } from "googleapis";
import { copiedBy } from "../../formula/adjust.ts";
import { isError, type Scalar } from "../../formula/value.ts";
import type { Area } from "../../model/area.ts";
import { trimRow, trimRows, withMember } from "../../model/editCells.ts";
import { type Cell, isFormula, type Sheet, type Workbook } from "../../model/workbook.ts";
import { guardArea } from "../guard.ts";
import { type BatchContext, gridArea, type Kind, RequestRefused, replaced } from "../kind.ts";

const COLLATOR = new Intl.Collator("en", { sensitivity: "accent", caseFirst: "false" });

/** Numbers, then text, then booleans, then errors; blank cells are handled before. */
function compare(a: Scalar, b: Scalar): number {
  const rank = rankOf(a) - rankOf(b);
  if (rank !== 0) return rank;
  if (typeof a === "string" && typeof b === "string") return COLLATOR.compare(a, b);
  return isError(a) || isError(b) ? 0 : Number(a) - Number(b);
}

function rankOf(value: Scalar): number {
  if (typeof value === "number") return 0;
  if (typeof value === "string") return 1;
  return typeof value === "boolean" ? 2 : 3;
}

const isBlank = (value: Scalar): boolean => value === null || value === "";

/** Sorts by the specs in turn; equal rows keep their order, blank cells come last in either order. */
export const sortRange: Kind<"sortRange"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.range);
  const specs = request.sortSpecs ?? [];
  for (const spec of specs) {
    const column = spec.dimensionIndex ?? 0;
    if (column < area.startColumn || column >= area.endColumn) {
      throw new RequestRefused(`sortSpecs.dimensionIndex[${column}] is outside of the range being sorted.`);
    }
  }
  guardArea(workbook, sheet, area, context);
  const order = sortedOrder(workbook, sheet, area, specs, context);
  return { workbook: replaced(workbook, permuted(sheet, area, order)) };
};

function sortedOrder(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  specs: readonly sheets_v4.Schema$SortSpec[],
  context: BatchContext,
): readonly number[] {
  const evaluation = context.evaluation(workbook);
  const position = workbook.sheets.indexOf(sheet);
  const rows = Array.from({ length: area.endRow - area.startRow }, (_, n) => area.startRow + n);
  const keys = rows.map((row) => specs.map((spec) => evaluation.valueAt(position, row, spec.dimensionIndex ?? 0)));
  const compareRows = (a: number, b: number): number => {
    for (const [n, spec] of specs.entries()) {
      const left = keys[a - area.startRow]?.[n] ?? null;
      const right = keys[b - area.startRow]?.[n] ?? null;
      if (isBlank(left) || isBlank(right)) {
        if (isBlank(left) !== isBlank(right)) return isBlank(left) ? 1 : -1;
        continue;
      }
      const order = compare(left, right);
      if (order !== 0) return spec.sortOrder === "DESCENDING" ? -order : order;
    }
    return 0;
  };
  return rows.toSorted(compareRows);
}

/** The sheet with the rows of the area in the given order (row indexes as they were); formulas move as copies do. */
export function permuted(sheet: Sheet, area: Area, order: readonly number[]): Sheet {
  const rows = [...sheet.rows];
  for (const [n, from] of order.entries()) {
    const to = area.startRow + n;
    if (from === to) continue;
    const source = sheet.rows[from];
    const target = sheet.rows[to];
    const cells = Array.from({ length: Math.max(area.endColumn, target?.length ?? 0) }, (_, column) =>
      column >= area.startColumn && column < area.endColumn ? movedCell(source?.[column], to - from) : target?.[column],
    );
    rows[to] = trimRow(cells);
  }
  return { ...sheet, rows: trimRows(rows) };
}

function movedCell(cell: Cell | undefined, by: number): Cell | undefined {
  if (!isFormula(cell?.input) || cell.input.broken) return cell;
  const formula = copiedBy(cell.input.formula, by, 0);
  return formula === cell.input.formula ? cell : withMember(cell, "input", { formula });
}

/** Puts the rows of the range in random order. */
export const randomizeRange: Kind<"randomizeRange"> = (workbook, request, context) => {
  const { sheet, area } = gridArea(workbook, request.range);
  guardArea(workbook, sheet, area, context);
  const order = Array.from({ length: area.endRow - area.startRow }, (_, n) => ({
    row: area.startRow + n,
    key: context.newId(),
  }))
    .sort((a, b) => a.key - b.key)
    .map(({ row }) => row);
  return { workbook: replaced(workbook, permuted(sheet, area, order)) };
};
