// Adds decisions to Jurnal Keputusan, one row each: what is written there is read by Kembar even if the cells change again.

import { DECISION_KEYS, type DecisionCells } from "../../shared/decisions/cells.ts";
import { STAMPS_AT } from "../../shared/decisions/journal.ts";
import { findLayout } from "../../shared/parse/layout.ts";
import { type EventSource, JOURNAL_TAB } from "../../shared/registerTabs.ts";
import { journalPlan } from "../../shared/template/registerWorkbook.ts";
import { toCells } from "../sheet/cells.ts";
import { mendTab } from "../template/mendTab.ts";

/** The decision cells of one row of Tinjauan as they stand once they are written. */
export interface DecidedRow {
  readonly id: string;
  readonly cells: DecisionCells;
}

const HEAD_ROWS = 5;

/** Adds the rows below all others; the caller holds the document's lock. A register without the tab gets it. */
export function recordEvents(rows: readonly DecidedRow[], source: EventSource): void {
  if (rows.length === 0) return;
  const sheet = journalSheet();
  const last = sheet.getLastRow();
  const width = sheet.getMaxColumns();
  const head = toCells(sheet.getRange(1, 1, Math.max(1, Math.min(HEAD_ROWS, last)), width).getValues());
  const positions = findLayout(head, JOURNAL_TAB)?.positions;
  if (positions === undefined) return;
  const lines = rows.map((row) => {
    const values = eventValues(row, source);
    const line = Array.from({ length: width }, () => "");
    for (const [key, at] of positions) line[at] = values.get(key) ?? "";
    return line;
  });
  const free = sheet.getMaxRows() - last;
  if (free < lines.length) sheet.insertRowsAfter(sheet.getMaxRows(), lines.length - free);
  sheet.getRange(last + 1, 1, lines.length, width).setValues(lines);
}

function journalSheet(): GoogleAppsScript.Spreadsheet.Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(JOURNAL_TAB.title);
  if (sheet !== null) return sheet;
  mendTab(book, journalPlan(), book.getSheets().length, JOURNAL_TAB);
  return book.getSheetByName(JOURNAL_TAB.title) ?? book.insertSheet(JOURNAL_TAB.title);
}

function eventValues({ id, cells }: DecidedRow, source: EventSource): ReadonlyMap<string, string> {
  const stamps: Readonly<Record<string, string>> = STAMPS_AT;
  return new Map([
    ["event", Utilities.getUuid()],
    ["id", id],
    ["source", source],
    ...DECISION_KEYS.map((key) => [stamps[key] ?? key, cells[key] ?? ""] as const),
  ]);
}
