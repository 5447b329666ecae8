// Brings tags and headings back to the top after somebody sorted them into the data; only whole rows move.

import { type Cell, textOf } from "../../shared/parse/cell.ts";
import type { TabPlan } from "../../shared/template/tabPlan.ts";
import { fold } from "../../shared/text/fold.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const ENOUGH = 4;

/** The row (from 1) in which the tags stand afterwards; `tagRow` itself where nothing has to move. */
export function restoreOrder(sheet: Sheet, plan: TabPlan, grid: readonly (readonly Cell[])[], tagRow: number): number {
  const headingRow = headingRowOf(plan, grid);
  if (headingRow === undefined || headingRow === tagRow + 1) return tagRow;
  sheet.setFrozenRows(0);
  sheet.moveRows(sheet.getRange(tagRow, 1), 1);
  const moved = headingRow < tagRow ? headingRow + 1 : headingRow;
  if (moved !== 2) sheet.moveRows(sheet.getRange(moved, 1), 2);
  return 1;
}

function headingRowOf(plan: TabPlan, grid: readonly (readonly Cell[])[]): number | undefined {
  const names = new Set(plan.columns.map((one) => fold(one.heading)));
  const at = grid.findIndex((row) => row.filter((cell) => names.has(fold(textOf(cell)))).length >= ENOUGH);
  return at < 0 ? undefined : at + 1;
}
