// A row read as if it were sent: so it is judged before anybody sends it.

import type { Cell } from "../../shared/parse/cell.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { type RowReading, readRow } from "../../shared/parse/readRow.ts";
import type { SheetRow } from "../../shared/parse/readSheet.ts";
import { STATUS } from "../../shared/vocabularies/status.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";

/** What stands in the status of a row that was sent. */
export const SUBMITTED = labelOf(STATUS, "submit", "id");

/** The row with that status, whatever its own is. */
export function readAsSubmitted(row: SheetRow, positions: ReadonlyMap<string, number>, lists: Lists): RowReading {
  const cells: Cell[] = [...row.cells];
  const at = positions.get("status");
  if (at !== undefined) cells[at] = SUBMITTED;
  return readRow(cells, positions, lists);
}
