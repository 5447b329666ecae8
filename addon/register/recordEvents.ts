// Adds decisions to Jurnal Keputusan, one row each: what is written there is read by Kembar even if the cells change again.

import { DECISION_KEYS, type DecisionCells, namedKeys } from "../../shared/decisions/cells.ts";
import { STAMPS_AT } from "../../shared/decisions/journal.ts";
import { findLayout } from "../../shared/parse/layout.ts";
import { type DecisionKey, type EventSource, JOURNAL_TAB } from "../../shared/registerTabs.ts";
import { journalPlan } from "../../shared/template/registerWorkbook.ts";
import { toCells } from "../sheet/cells.ts";
import { writeTexts } from "../sheet/writeTexts.ts";
import { mendTab } from "../template/mendTab.ts";
import { now } from "./stamps.ts";

/** The decision cells of one row of Tinjauan as they stand once some of them, `written`, are written. */
export interface DecidedRow {
  readonly id: string;
  readonly cells: DecisionCells;
  readonly written: readonly DecisionKey[];
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const HEAD_ROWS = 5;

/** Adds the rows below all others; the caller holds the document's lock. A register without the tab gets it. */
export function recordEvents(rows: readonly DecidedRow[], source: EventSource): void {
  if (rows.length === 0) return;
  const sheet = journalSheet();
  const positions = wholePositions(sheet);
  if (positions === undefined) return;
  const last = sheet.getLastRow();
  const width = sheet.getMaxColumns();
  const lines = rows.map((row) => {
    const values = eventValues(row, source);
    const line = Array.from({ length: width }, () => "");
    for (const [key, at] of positions) line[at] = values.get(key) ?? "";
    return line;
  });
  const free = sheet.getMaxRows() - last;
  if (free < lines.length) sheet.insertRowsAfter(sheet.getMaxRows(), lines.length - free);
  writeTexts(sheet.getRange(last + 1, 1, lines.length, width), lines);
}

/** Where its columns are; a journal that an earlier release made gets those that it lacks. */
function wholePositions(sheet: Sheet): ReadonlyMap<string, number> | undefined {
  const positions = positionsIn(sheet);
  if (positions === undefined || JOURNAL_TAB.columns.every((one) => positions.has(one.key))) return positions;
  mendTab(SpreadsheetApp.getActiveSpreadsheet(), journalPlan(), 0, JOURNAL_TAB);
  return positionsIn(sheet);
}

function positionsIn(sheet: Sheet): ReadonlyMap<string, number> | undefined {
  const rows = Math.max(1, Math.min(HEAD_ROWS, sheet.getLastRow()));
  const head = toCells(sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues());
  return findLayout(head, JOURNAL_TAB)?.positions;
}

function journalSheet(): Sheet {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(JOURNAL_TAB.title);
  if (sheet !== null) return sheet;
  mendTab(book, journalPlan(), book.getSheets().length, JOURNAL_TAB);
  return book.getSheetByName(JOURNAL_TAB.title) ?? book.insertSheet(JOURNAL_TAB.title);
}

function eventValues({ id, cells, written }: DecidedRow, source: EventSource): ReadonlyMap<string, string> {
  const stamps: Readonly<Record<string, string>> = STAMPS_AT;
  const named = namedKeys(written);
  const isDecision = named.includes("decision");
  return new Map([
    ["event", Utilities.getUuid()],
    ["id", id],
    ["source", source],
    ...DECISION_KEYS.map((key) => [stamps[key] ?? key, named.includes(key) ? (cells[key] ?? "") : ""] as const),
    ...(isDecision
      ? []
      : ([
          ["when", now()],
          ["reviewer", Session.getActiveUser().getEmail()],
        ] as const)),
  ]);
}
