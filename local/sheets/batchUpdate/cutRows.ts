// Takes rows out of a part of a sheet: what lies below inside that part moves up.

import type { Area } from "../model/area.ts";
import { editCells } from "../model/editCells.ts";
import type { Sheet } from "../model/workbook.ts";
import { permuted } from "./kinds/sort.ts";

/** The sheet without the given rows of the area; the places that become free at its end are empty. */
export function cutRows(sheet: Sheet, area: Area, gone: readonly number[]): Sheet {
  if (gone.length === 0) return sheet;
  const removed = new Set(gone);
  const rows = Array.from({ length: area.endRow - area.startRow }, (_, n) => area.startRow + n);
  const order = [...rows.filter((row) => !removed.has(row)), ...gone];
  const moved = permuted(sheet, area, order);
  return editCells(moved, { ...area, startRow: area.endRow - gone.length }, () => undefined);
}
