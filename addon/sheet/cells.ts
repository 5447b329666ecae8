// The cells of a sheet as the shared core reads them: what Apps Script gives as dates become serial numbers.

import type { Cell } from "../../shared/parse/cell.ts";
import { timeToSerial } from "../../shared/parse/numbers.ts";
import { inWorkbookZone } from "./workbookZone.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The whole grid of a sheet in one call. */
export function readGrid(sheet: Sheet): Cell[][] {
  return toCells(sheet.getDataRange().getValues());
}

/** Values of a range as cells; a date is read in the time zone of the workbook, as the sheet shows it. */
export function toCells(values: readonly (readonly unknown[])[]): Cell[][] {
  return values.map((row) => row.map(toCell));
}

function toCell(value: unknown): Cell {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  // A date made in the sandbox of the script is no instance of another realm's Date.
  if (Object.prototype.toString.call(value) !== "[object Date]") return undefined;
  const local = inWorkbookZone(value as Date, "yyyy-MM-dd'T'HH:mm:ss");
  return timeToSerial(`${local}Z`, 0);
}
