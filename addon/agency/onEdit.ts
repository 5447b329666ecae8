// Simple trigger: an edited row gets its id and its lookups, an edited cell a light check. No service that asks consent.

import { COLUMNS } from "../../shared/columns.ts";
import { ownSentence } from "../../shared/messages/ownSentence.ts";
import { isBlank, isNothing } from "../../shared/parse/cell.ts";
import { readCell } from "../../shared/parse/readCell.ts";
import type { SheetRow } from "../../shared/parse/readSheet.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { isId } from "../../shared/version/ids.ts";
import { noteFor } from "../sheet/notes.ts";
import { today } from "../sheet/today.ts";
import { underLock } from "../sheet/underLock.ts";
import { giveIds, rowsInNeed } from "./giveIds.ts";
import { formerId, handBackCode, isCodeColumnKnown } from "./ownIds.ts";
import { lacksAnswers, restoreAnswers } from "./restoreAnswers.ts";
import { type Strengths, strengthsOf } from "./strengths.ts";

/** `oldValue`: what a single edited cell held before. */
interface EditEvent {
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  readonly oldValue?: unknown;
}

const PATIENCE_MS = 5000;

/** Runs at every edit by hand; other tabs than Keunggulan are left alone. */
export function onEdit({ range, oldValue }: EditEvent): void {
  const sheet = range.getSheet();
  if (sheet.getName() !== STRENGTH_TAB.title) return;
  const strengths = strengthsOf(sheet);
  if (typeof strengths === "string") return;
  const told = underLock(() => tend(strengths, range, oldValue), PATIENCE_MS) ?? [];
  if (told.length > 0) SpreadsheetApp.getActiveSpreadsheet().toast(told.join(" "), "Sister City");
}

function tend(strengths: Strengths, range: EditEvent["range"], oldValue: unknown): string[] {
  const first = range.getRow();
  const last = range.getLastRow();
  const edited = strengths.reading.rows.filter((row) => row.row >= first && row.row <= last);
  const isSingle = first === last && range.getColumn() === range.getLastColumn();
  const ids = giveEditedIds(strengths, edited, isSingle ? { column: range.getColumn(), oldValue } : undefined);
  const isOver = answersWithin(strengths, range.getColumn(), range.getLastColumn());
  const bare = edited.filter((row) => isOver || lacksAnswers(row, strengths));
  const answers = restoreAnswers(strengths, bare).told;
  if (isSingle) checkCell(strengths, range);
  return [...ids, ...answers];
}

/** A code that was typed over is put back; rows without one, with a text that is none, and copies get theirs. */
function giveEditedIds(
  strengths: Strengths,
  edited: readonly SheetRow[],
  cell: { readonly column: number; readonly oldValue: unknown } | undefined,
): string[] {
  const isEdited = new Set(edited);
  const { rows } = strengths.reading;
  const [row] = edited;
  const former =
    cell === undefined || row === undefined ? undefined : formerId(strengths, row, cell.column, cell.oldValue);
  const needy = rowsInNeed(rows, (same) => same.find((one) => !isEdited.has(one)) ?? same[0]).filter((one) =>
    isEdited.has(one),
  );
  const isKnown = isCodeColumnKnown(strengths);
  const given = former === undefined ? needy.filter((one) => one.id === "" || isId(one.id) || isKnown) : edited;
  const own = new Map(former === undefined ? [] : edited.map((one) => [one.row, former] as const));
  const { moved } = giveIds(strengths, given, own);
  return moved === 0 ? given.flatMap((one) => handBackCode(strengths, one)) : [];
}

function answersWithin({ reading }: Strengths, first: number, last: number): boolean {
  return COLUMNS.some((one) => {
    const column = (reading.positions.get(one.key) ?? -1) + 1;
    return one.role === "lookup" && column >= first && column <= last;
  });
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
  const note = noteFor(before, problems, ownSentence);
  if (note !== before) range.setNote(note);
}
