// A whole spreadsheet as `spreadsheets.get` shows it.

import type { sheets_v4 } from "googleapis";
import type { Workbook } from "../model/workbook.ts";
import { DEFAULT_FORMAT, DEFAULT_THEME } from "./defaults.ts";
import { sheetAnswer } from "./sheet.ts";

/** SpreadsheetProperties with the defaults of a new spreadsheet (recorded). */
function spreadsheetProperties(workbook: Workbook): sheets_v4.Schema$SpreadsheetProperties {
  return {
    title: workbook.title,
    locale: workbook.locale,
    timeZone: workbook.timeZone,
    defaultFormat: DEFAULT_FORMAT,
    spreadsheetTheme: DEFAULT_THEME,
    ...workbook.properties,
  };
}

/** The spreadsheet without grid data. */
export function spreadsheetAnswer(workbook: Workbook, user: string, owner: string): sheets_v4.Schema$Spreadsheet {
  return {
    spreadsheetId: workbook.id,
    properties: spreadsheetProperties(workbook),
    sheets: workbook.sheets.map((sheet, index) => sheetAnswer(sheet, index, user, owner)),
    namedRanges: [...workbook.namedRanges],
    developerMetadata: workbook.developerMetadata.filter((one) => one.location?.locationType === "SPREADSHEET"),
    spreadsheetUrl: `https://docs.google.com/spreadsheets/d/${workbook.id}/edit`,
  };
}
