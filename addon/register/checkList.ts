// Part of the simple trigger: what is wrong in an edited row of a register's list stands as a note at its cells.

import type { Problem } from "../../shared/messages/problem.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { isBlank } from "../../shared/parse/cell.ts";
import { findLayout } from "../../shared/parse/layout.ts";
import { listProblems } from "../../shared/register/listProblems.ts";
import type { PlacedRecord } from "../../shared/register/record.ts";
import { REGISTER_LISTS } from "../../shared/registerTabs.ts";
import type { Tab } from "../../shared/tab.ts";
import { readGrid } from "../sheet/cells.ts";
import { noteFor } from "../sheet/notes.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { recordIn, registerLists } from "./records.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A pasted block of more rows is left to Kembar, which names every row in Masalah. */
const MOST_ROWS = 50;

/** Sets and takes away the notes of the edited rows; other tabs than the register's lists are left alone. */
export function checkEditedList(range: Range): void {
  const tab = REGISTER_LISTS.find((one) => one.title === range.getSheet().getName());
  if (tab === undefined || range.getNumRows() > MOST_ROWS) return;
  const open = openList(range.getSheet(), tab);
  if (open === undefined) return;
  const edited = (row: number) => row >= range.getRow() && row <= range.getLastRow();
  const rows = open.rows.map((row): PlacedRecord => ({ row: row.row, record: recordIn(tab, open, row) }));
  const found = listProblems(tab, rows, registerLists());
  for (const { row } of open.rows.filter((one) => edited(one.row))) {
    writeNotes(
      open,
      row,
      found.filter((one) => one.row === row),
      tab,
    );
  }
}

/** Every filled row, also one without a key. */
function openList(sheet: GoogleAppsScript.Spreadsheet.Sheet, tab: Tab): OpenTab | undefined {
  const grid = readGrid(sheet);
  const layout = findLayout(grid, tab);
  if (layout === undefined) return undefined;
  const rows = grid.flatMap((cells, index) =>
    layout.skip.has(index) || cells.every(isBlank) ? [] : [{ id: "", row: index + 1, cells }],
  );
  return { sheet, positions: layout.positions, rows };
}

function writeNotes({ sheet, positions }: OpenTab, row: number, found: readonly Problem[], tab: Tab): void {
  const [before = []] = sheet.getRange(row, 1, 1, sheet.getMaxColumns()).getNotes();
  for (const { key } of tab.columns) {
    const at = positions.get(key);
    if (at === undefined) continue;
    const was = before[at] ?? "";
    const note = noteFor(
      was,
      found.filter((one) => one.column === key),
      sentenceOf,
    );
    if (note !== was) sheet.getRange(row, at + 1).setNote(note);
  }
}
