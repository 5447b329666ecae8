// The rows to append to Tinjauan: one for each id of Data Gabungan that has none there.

import type { DecisionCells } from "../../shared/decisions/cells.ts";
import type { CellData, RowData, SheetRequest } from "../../shared/google/requests.ts";
import { cellText, readTab, type TabReading } from "../../shared/parse/readTab.ts";
import { DECISION_COLUMNS, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { appendRequests } from "../../shared/system/tabRow.ts";
import { lettersOf, type TabColumn } from "../../shared/tab.ts";
import { reviewFormulas } from "../../shared/template/lookups.ts";
import { numberFormatOf } from "../../shared/template/requestsOf.ts";
import { reviewColumn } from "../../shared/template/reviewColumn.ts";
import { reviewsOf } from "../store/reviews.ts";
import type { ReviewGrids } from "../sync/registerRanges.ts";
import type { GrowingPlan } from "./planRegister.ts";
import { registerMarks } from "./registerRows.ts";

/**
 * One appended row for each id that has none in Tinjauan; a lost one gets the decision cells it was last seen with.
 * `standing`: the ids that Data Gabungan held before; where the plan is of the changed rows alone, they are shown too.
 */
export async function reviewAppends(
  db: D1Database,
  grids: ReviewGrids,
  { marks, isWhole }: GrowingPlan,
  standing: readonly string[],
  epoch: string,
): Promise<SheetRequest[]> {
  const reading = readTab(grids.review, REVIEW_TAB);
  if ("problem" in reading) return [];
  const present = new Set(reading.rows.map((row) => cellText(row, "id").toUpperCase()));
  const ids = isWhole ? marks.keys() : new Set([...standing, ...marks.keys()]);
  const without = [...ids].filter((id) => !present.has(id));
  if (without.length === 0) return [];
  const absent = isWhole ? without : [...(await registerMarks(db, epoch, without)).keys()];
  if (absent.length === 0) return [];
  const reviews = await reviewsOf(db, absent);
  return appendRequests(REVIEW_TAB.sheetId, absent, (id) => reviewRow(reading, id, reviews.get(id)?.seen?.[0] ?? {}));
}

function reviewRow(reading: TabReading, id: string, cells: DecisionCells): RowData {
  const formulas = reviewFormulas(lettersOf(reading.positions.get("id") ?? 0));
  const values: CellData[] = Array.from({ length: Math.max(...reading.positions.values()) + 1 }, () => ({}));
  for (const column of REVIEW_TAB.columns) {
    const at = reading.positions.get(column.key);
    if (at === undefined) continue;
    const decided = DECISION_COLUMNS.find((one) => one.key === column.key);
    const text = decided === undefined ? undefined : cells[decided.key];
    values[at] = reviewCell(column, formulas.get(column.key), column.key === "id" ? id : text);
  }
  return { values };
}

/** An appended cell has the format of its column: in one of plain text a date that is typed would stay text. */
function reviewCell(column: TabColumn, formulaValue: string | undefined, text: string | undefined): CellData {
  const numberFormat = numberFormatOf(reviewColumn(column).format);
  const formatted = numberFormat === undefined ? {} : { userEnteredFormat: { numberFormat } };
  if (formulaValue !== undefined) return { userEnteredValue: { formulaValue }, ...formatted };
  if (text === undefined) return formatted;
  const isDay = numberFormat?.type === "DATE" && /^\d+$/.test(text);
  return { userEnteredValue: isDay ? { numberValue: Number(text) } : { stringValue: text }, ...formatted };
}
