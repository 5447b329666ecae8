// Writes cells of rows that are named by id: resolve, write, flush, verify; what landed beside its row is put back.

import type { Cell } from "../../shared/parse/cell.ts";
import { runsOf } from "./runs.ts";
import { writeTexts } from "./writeTexts.ts";

/** A tab as it stands now: its sheet, its rows by id, and where its columns are (from 0). */
export interface OpenTab {
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  readonly positions: ReadonlyMap<string, number>;
  readonly rows: readonly { readonly id: string; readonly row: number; readonly cells: readonly Cell[] }[];
}

/** One cell to write. */
export interface Change {
  readonly id: string;
  readonly key: string;
  readonly value: string;
}

/** `missed`: ids whose row was not there, was there twice, or moved while it was written. */
export interface Written {
  readonly missed: readonly string[];
}

/** Writes under the document's lock, which the caller holds. `open` reads the tab anew each time. */
export function writeById(open: () => OpenTab | string, changes: readonly Change[]): Written {
  const before = open();
  const ids = [...new Set(changes.map((one) => one.id))];
  if (typeof before === "string") return { missed: ids };
  const rowOf = new Map(
    ids.flatMap((id) => {
      const [only, ...others] = before.rows.filter((one) => one.id === id);
      return only === undefined || others.length > 0 ? [] : [[id, only.row] as const];
    }),
  );
  const possible = changes.filter((one) => rowOf.has(one.id) && before.positions.has(one.key));
  for (const key of new Set(possible.map((one) => one.key))) writeColumn(before, rowOf, possible, key);
  SpreadsheetApp.flush();
  const moved = undoMoved(before, open(), rowOf, possible);
  return { missed: [...ids.filter((id) => !rowOf.has(id)), ...moved] };
}

function writeColumn(tab: OpenTab, rowOf: ReadonlyMap<string, number>, changes: readonly Change[], key: string): void {
  const values = new Map(changes.filter((one) => one.key === key).map((one) => [rowOf.get(one.id) ?? 0, one.value]));
  for (const { first, count } of runsOf([...values.keys()])) {
    const cells = Array.from({ length: count }, (_, at) => [values.get(first + at) ?? ""]);
    writeTexts(tab.sheet.getRange(first, (tab.positions.get(key) ?? 0) + 1, count, 1), cells);
  }
}

/** Puts back what a cell held, text as text and number as number. */
function restore(range: GoogleAppsScript.Spreadsheet.Range, cell: Cell): void {
  if (typeof cell === "string") writeTexts(range, [[cell]]);
  else range.setValue(cell ?? "");
}

/** Where another id stands now, that id gets the value back which it had before; its own row was not reached. */
function undoMoved(
  before: OpenTab,
  now: OpenTab | string,
  rowOf: ReadonlyMap<string, number>,
  changes: readonly Change[],
): string[] {
  if (typeof now === "string") return [];
  const missed = new Set<string>();
  for (const { id, key } of changes) {
    const row = rowOf.get(id) ?? 0;
    const there = now.rows.find((one) => one.row === row)?.id;
    if (there === id) continue;
    missed.add(id);
    const was = before.rows.find((one) => one.id === there);
    const at = now.positions.get(key);
    if (at === undefined) continue;
    restore(now.sheet.getRange(row, at + 1, 1, 1), was?.cells[before.positions.get(key) ?? -1]);
  }
  return [...missed];
}
