// The rows to append to Tinjauan: one for each id of Data Gabungan that has none there.

import type { SheetRequest } from "../../shared/google/requests.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { cellText, readTab } from "../../shared/parse/readTab.ts";
import { DECISION_COLUMNS, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { appendRows, ROWS_PER_REQUEST } from "../../shared/system/tabRow.ts";
import { lettersOf } from "../../shared/tab.ts";
import { reviewFormulas } from "../../shared/template/registerLookups.ts";
import { reviewColumn } from "../../shared/template/reviewColumn.ts";
import { askOne } from "../store/ask.ts";
import { askRowMarks } from "../store/registerRows.ts";
import { memoriesOf } from "../store/reviews.ts";
import { appendedRow } from "./appendedRows.ts";
import type { GrowingPlan } from "./planRegister.ts";

/**
 * The ids that have no row in Tinjauan. `standing`: those that Data Gabungan held before; where the plan is of the changed
 * rows alone, they are shown too.
 */
export function rowlessIds(review: Grid, { marks, isWhole }: GrowingPlan, standing: readonly string[]): string[] {
  const reading = readTab(review, REVIEW_TAB);
  if ("problem" in reading) return [];
  const present = new Set(reading.rows.map((row) => cellText(row, "id").toUpperCase()));
  const ids = isWhole ? marks.keys() : new Set([...standing, ...marks.keys()]);
  return [...ids].filter((id) => !present.has(id));
}

/** So many ids are asked for at once. */
const IDS_AT_ONCE = 1000;

/** One appended row for each of these ids that was ever submitted; a lost one gets the decision cells it was last seen with. */
export async function* reviewAppends(
  db: D1Database,
  review: Grid,
  ids: readonly string[],
  epoch: string,
): AsyncGenerator<SheetRequest> {
  const reading = readTab(review, REVIEW_TAB);
  if ("problem" in reading || ids.length === 0) return;
  const submitted = [...(await askOne(askRowMarks(db, epoch, ids))).keys()];
  const rowOf = appendedRow({
    tab: REVIEW_TAB,
    reading,
    planOf: reviewColumn,
    formulas: reviewFormulas(lettersOf(reading.positions.get("id") ?? 0)),
    typed: DECISION_COLUMNS.map((one) => one.key),
  });
  for (let at = 0; at < submitted.length; at += IDS_AT_ONCE) {
    const some = submitted.slice(at, at + IDS_AT_ONCE);
    const reviews = await memoriesOf(db, some);
    for (let from = 0; from < some.length; from += ROWS_PER_REQUEST) {
      const rows = some.slice(from, from + ROWS_PER_REQUEST).map((id) => rowOf(id, reviews.get(id)?.seen?.[0] ?? {}));
      yield appendRows(REVIEW_TAB.sheetId, rows);
    }
  }
}
