// The rows to append to Minat: one for each interest that counts and has none there; a lost one gets the cells it had.

import type { SheetRequest } from "../../shared/google/requests.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { cellText, readTab } from "../../shared/parse/readTab.ts";
import { INTEREST_DECISIONS, INTEREST_TAB } from "../../shared/registerTabs.ts";
import { appendRows, ROWS_PER_REQUEST } from "../../shared/system/tabRow.ts";
import { lettersOf } from "../../shared/tab.ts";
import { interestColumn } from "../../shared/template/interestColumn.ts";
import { interestFormulas } from "../../shared/template/registerLookups.ts";
import type { ConfirmedInterest } from "../store/interests.ts";
import { appendedRow } from "./appendedRows.ts";

/** None for one whose personal data were erased: what people noted beside it may go with its row. */
export function* interestAppends(grid: Grid, interests: readonly ConfirmedInterest[]): Generator<SheetRequest> {
  const reading = readTab(grid, INTEREST_TAB);
  if ("problem" in reading) return;
  const present = new Set(reading.rows.map((row) => cellText(row, INTEREST_TAB.keyTag).toUpperCase()));
  const missing = interests.filter((one) => one.person !== null && !present.has(one.id));
  const rowOf = appendedRow({
    tab: INTEREST_TAB,
    reading,
    planOf: interestColumn,
    formulas: interestFormulas(lettersOf(reading.positions.get(INTEREST_TAB.keyTag) ?? 0)),
    typed: INTEREST_DECISIONS.map((one) => one.key),
  });
  for (let at = 0; at < missing.length; at += ROWS_PER_REQUEST) {
    const rows = missing.slice(at, at + ROWS_PER_REQUEST).map(({ id, cells }) => rowOf(id, cells));
    yield appendRows(INTEREST_TAB.sheetId, rows);
  }
}
