// The time zone of the workbook: in it Google Sheets shows days and times, and makes dates of cells.
// https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#getSpreadsheetTimeZone()

let known: string | undefined;

/** Its name in the IANA database; asked once in an execution. */
export function workbookZone(): string {
  known ??= SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return known;
}

/** A time as clocks of the workbook show it, by a pattern of java.text.SimpleDateFormat. */
export function inWorkbookZone(time: Date, pattern: string): string {
  return Utilities.formatDate(time, workbookZone(), pattern);
}
