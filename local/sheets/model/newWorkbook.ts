// A new spreadsheet as Drive or `spreadsheets.create` makes it.

import { newSheet } from "./newSheet.ts";
import type { Workbook } from "./workbook.ts";

/** One empty tab `Sheet1` with id 0, locale en_US, time zone Etc/GMT (both recorded for a file made by Drive). */
export function newWorkbook(id: string, title: string): Workbook {
  return {
    id,
    title,
    locale: "en_US",
    timeZone: "Etc/GMT",
    properties: { autoRecalc: "ON_CHANGE" },
    sheets: [newSheet(0, "Sheet1")],
    namedRanges: [],
    developerMetadata: [],
  };
}
