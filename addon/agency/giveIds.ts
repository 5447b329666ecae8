// Gives ids to rows that have none and to copies, verifies them, and undoes what landed beside its row.

import type { SheetRow } from "../../shared/parse/readSheet.ts";
import { isId } from "../../shared/version/ids.ts";
import { runsOf } from "../sheet/runs.ts";
import { newId } from "./newId.ts";
import { columnAt, type Strengths, strengthsOf } from "./strengths.ts";

/** How many rows were moved by somebody else meanwhile and have to wait; the tab as it was read back. */
export interface Given {
  readonly moved: number;
  readonly standing: Strengths;
}

/**
 * The rows that need an id: filled without one or with a text that is none, and copies. Of rows with the same id,
 * `original` names the one that keeps it.
 */
export function rowsInNeed(
  rows: readonly SheetRow[],
  original: (same: readonly SheetRow[]) => SheetRow | undefined,
): SheetRow[] {
  const byId = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const same = byId.get(row.id);
    if (same === undefined) byId.set(row.id, [row]);
    else same.push(row);
  }
  return [...byId].flatMap(([id, same]) => {
    if (!isId(id)) return same;
    if (same.length === 1) return [];
    const keeps = original(same);
    return same.filter((one) => one !== keeps);
  });
}

/**
 * Writes an id into each row, one call per run of rows; then reads back. Call it under the document's lock. `own`: ids that
 * rows had before, by row; the others get a new one.
 */
export function giveIds(
  strengths: Strengths,
  rows: readonly SheetRow[],
  own: ReadonlyMap<number, string> = new Map(),
): Given {
  const column = columnAt(strengths, "id");
  if (rows.length === 0 || column === undefined) return { moved: 0, standing: strengths };
  for (const { first, count } of runsOf(rows.map((one) => one.row))) {
    const ids = Array.from({ length: count }, (_, at) => [own.get(first + at) ?? newId()]);
    strengths.sheet.getRange(first, column, count, 1).setValues(ids);
  }
  SpreadsheetApp.flush();
  const now = strengthsOf(strengths.sheet);
  if (typeof now === "string") return { moved: rows.length, standing: strengths };
  const moved = undoMoved(strengths, now, rows);
  const again = moved === 0 ? now : strengthsOf(strengths.sheet);
  return { moved, standing: typeof again === "string" ? now : again };
}

/**
 * A row whose content is not what it was when its place was read was moved by somebody: the cell that was written gets
 * back the id its row had, which of rows alike is the one that the sheet now lacks.
 */
function undoMoved(before: Strengths, now: Strengths, rows: readonly SheetRow[]): number {
  const idAt = columnAt(now, "id");
  const standing = new Map(now.reading.rows.map((one) => [one.row, one.fingerprint]));
  const present = new Set(now.reading.rows.map((one) => one.id));
  const moved = rows.filter((one) => standing.get(one.row) !== one.fingerprint);
  for (const { row } of moved) {
    const alike = before.reading.rows.filter((one) => one.fingerprint === standing.get(row));
    const own = alike.find((one) => !present.has(one.id))?.id ?? "";
    present.add(own);
    if (idAt !== undefined) now.sheet.getRange(row, idAt).setValue(own);
  }
  return moved.length;
}
