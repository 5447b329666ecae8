// The tab Keunggulan as it stands at this moment: sheet, grid, and where its columns and rows are.

import { ownSentence } from "../../shared/messages/ownSentence.ts";
import type { Cell, Grid } from "../../shared/parse/cell.ts";
import { readSheet, type SheetReading, STRENGTHS } from "../../shared/parse/readSheet.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { readGrid } from "../sheet/cells.ts";
import { linkedGrid } from "../sheet/linkedGrid.ts";
import type { OpenTab } from "../sheet/writeById.ts";

/** One reading of the tab: `grid` as it stands, `linked` with the links behind texts, `reading.rows` its data rows. */
export interface Strengths {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly grid: Cell[][];
  readonly linked: Grid;
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
  const linked = linkedGrid(sheet, STRENGTHS, grid);
  const reading = readSheet(linked);
  return "problem" in reading ? ownSentence(reading.problem, "id") : { sheet, grid, linked, reading };
}

/** The column (from 1) of a key; undefined when the sheet has none. */
export function columnAt({ reading }: Strengths, key: string): number | undefined {
  const at = reading.positions.get(key);
  return at === undefined ? undefined : at + 1;
}

/** The open tab with rows by id, for writing; cells as they stand in the sheet. */
export function openRows(): OpenTab | string {
  return rowsOf(openStrengths());
}

/** A reading of the tab, for writing. */
export function rowsOf(strengths: Strengths | string): OpenTab | string {
  if (typeof strengths === "string") return strengths;
  const { sheet, grid, reading } = strengths;
  const rows = reading.rows.map(({ id, row }) => ({ id, row, cells: grid[row - 1] ?? [] }));
  return { sheet, positions: reading.positions, rows };
}

/** The ids of the rows that the person has selected; rows without an id are left out. */
export function selectedIds({ reading }: Strengths): string[] {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  if (range === null || range.getSheet().getName() !== STRENGTH_TAB.title) return [];
  const within = reading.rows.filter((one) => one.row >= range.getRow() && one.row <= range.getLastRow());
  return within.map((one) => one.id).filter((id) => id !== "");
}
