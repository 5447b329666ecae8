// The tab Keunggulan as it stands at this moment: sheet, grid, and where its columns and rows are.

import { sentenceOf } from "../../shared/messages/problem.ts";
import type { Cell } from "../../shared/parse/cell.ts";
import { readSheet, type SheetReading } from "../../shared/parse/readSheet.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { readGrid } from "../sheet/cells.ts";
import type { OpenTab } from "../sheet/writeById.ts";

/** One reading of the tab; `reading.rows` are its data rows. */
export interface Strengths {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly grid: Cell[][];
  readonly reading: SheetReading;
}

/** Reads the tab of the open workbook; a sentence for the person when it cannot be read. */
export function openStrengths(): Strengths | string {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(STRENGTH_TAB.title);
  if (sheet === null) return "Tab Keunggulan tidak ditemukan. Klik Sister City > Siapkan lembar.";
  return strengthsOf(sheet);
}

/** Reads a sheet as the tab Keunggulan; a sentence when it is none. */
export function strengthsOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): Strengths | string {
  const grid = readGrid(sheet);
  const reading = readSheet(grid);
  return "problem" in reading ? sentenceOf(reading.problem, "id") : { sheet, grid, reading };
}

/** The column (from 1) of a key; undefined when the sheet has none. */
export function columnAt({ reading }: Strengths, key: string): number | undefined {
  const at = reading.positions.get(key);
  return at === undefined ? undefined : at + 1;
}

/** The open tab with rows by id, for writing. */
export function openRows(): OpenTab | string {
  const strengths = openStrengths();
  if (typeof strengths === "string") return strengths;
  return { sheet: strengths.sheet, positions: strengths.reading.positions, rows: strengths.reading.rows };
}

/** The ids of the rows that the person has selected; rows without an id are left out. */
export function selectedIds({ reading }: Strengths): string[] {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (range === null || range.getSheet().getName() !== STRENGTH_TAB.title) return [];
  const within = reading.rows.filter((one) => one.row >= range.getRow() && one.row <= range.getLastRow());
  return within.map((one) => one.id).filter((id) => id !== "");
}
