// Simple trigger: an edited row gets its id and its lookups, an edited cell a light check. No service that asks consent.

import { COLUMNS } from "../../shared/columns.ts";
import { isBlank, isNothing } from "../../shared/parse/cell.ts";
import { readCell } from "../../shared/parse/readCell.ts";
import type { SheetRow } from "../../shared/parse/readSheet.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { noteFor } from "../sheet/notes.ts";
import { today } from "../sheet/today.ts";
import { underLock } from "../sheet/underLock.ts";
import { completeLookups } from "./completeLookups.ts";
import { giveIds, rowsInNeed } from "./giveIds.ts";
import { type Strengths, strengthsOf } from "./strengths.ts";

interface EditEvent {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
}

const PATIENCE_MS = 5000;

/** Runs at every edit by hand; other tabs than Keunggulan are left alone. */
export function onEdit({ range }: EditEvent): void {
  const sheet = range.getSheet();
  if (sheet.getName() !== STRENGTH_TAB.title) return;
  const strengths = strengthsOf(sheet);
  if (typeof strengths === "string") return;
  underLock(() => tend(strengths, range), PATIENCE_MS);
}

function tend(strengths: Strengths, range: EditEvent["range"]): void {
  const first = range.getRow();
  const last = range.getLastRow();
  const edited = (row: SheetRow) => row.row >= first && row.row <= last;
  const { rows } = strengths.reading;
  const needy = rowsInNeed(rows, (same) => same.find((one) => !edited(one)) ?? same[0]).filter(edited);
  giveIds(strengths, needy);
  completeLookups(strengths, rows.filter(edited));
  if (first === last && range.getColumn() === range.getLastColumn()) checkCell(strengths, range);
}

/** A column whose answer depends on the register's lists is left to Periksa isian. */
function checkCell({ linked, reading }: Strengths, range: EditEvent["range"]): void {
  const key = [...reading.positions].find(([, at]) => at + 1 === range.getColumn())?.[0];
  const column = COLUMNS.find((one) => one.key === key);
  if (column === undefined || column.kind === "programme" || column.role === "lookup" || column.role === "key") return;
  const cell = linked[range.getRow() - 1]?.[range.getColumn() - 1];
  const problems =
    isBlank(cell) || isNothing(cell, column.list)
      ? []
      : readCell(column, cell, { programmes: [], today: today() }).problems;
  const before = range.getNote();
  const note = noteFor(before, problems);
  if (note !== before) range.setNote(note);
}
