// SheetProperties of a sheet as answers show them.

import type { sheets_v4 } from "googleapis";
import type { Sheet } from "../model/workbook.ts";

/** Id, title, index, type, grid size and what else was set. */
export function sheetProperties(sheet: Sheet, index: number): sheets_v4.Schema$SheetProperties {
  const { gridProperties, ...rest } = sheet.properties;
  return {
    sheetId: sheet.sheetId,
    title: sheet.title,
    index,
    ...rest,
    gridProperties: { rowCount: sheet.rowCount, columnCount: sheet.columnCount, ...gridProperties },
  };
}
