// Checks of protection that the kinds make before they change something.

import type { Area } from "../model/area.ts";
import type { Sheet, Workbook } from "../model/workbook.ts";
import { type BatchContext, RequestRefused } from "./kind.ts";
import { mayEditArea, mayEditSheet, PROTECTED_MESSAGE } from "./protection.ts";

/** Throws RequestRefused where the area is closed to the caller. */
export function guardArea(workbook: Workbook, sheet: Sheet, area: Area, context: BatchContext): void {
  if (!mayEditArea(workbook, sheet, area, context.user, context.owner)) throw new RequestRefused(PROTECTED_MESSAGE);
}

/** Throws RequestRefused where any range of the sheet is closed to the caller. */
export function guardSheet(sheet: Sheet, context: BatchContext): void {
  if (!mayEditSheet(sheet, context.user, context.owner)) throw new RequestRefused(PROTECTED_MESSAGE);
}

/** Throws RequestRefused where inserting or deleting these rows or columns would change a range closed to the caller. */
export function guardSpan(
  workbook: Workbook,
  sheet: Sheet,
  dimension: string,
  span: { readonly start: number; readonly end: number },
  context: BatchContext,
): void {
  const area =
    dimension === "ROWS"
      ? { startRow: span.start, endRow: span.end, startColumn: 0, endColumn: sheet.columnCount }
      : { startRow: 0, endRow: sheet.rowCount, startColumn: span.start, endColumn: span.end };
  guardArea(workbook, sheet, area, context);
}
