// Adds a row to a list of the register, below all others; the caller holds the document's lock.

import type { ListRecord } from "../../shared/register/record.ts";
import { readGrid } from "../sheet/cells.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { writeTexts } from "../sheet/writeTexts.ts";

/** Writes the cells of a record under their columns; answers the row that it stands in now. */
export function appendRecord(tab: OpenTab, record: ListRecord): number {
  const width = Math.max(...tab.positions.values()) + 1;
  const line = Array.from({ length: width }, () => "");
  for (const [key, at] of tab.positions) line[at] = record[key] ?? "";
  const row = readGrid(tab.sheet).length + 1;
  if (row > tab.sheet.getMaxRows()) tab.sheet.insertRowsAfter(tab.sheet.getMaxRows(), 1);
  writeTexts(tab.sheet.getRange(row, 1, 1, width), [line]);
  return row;
}
