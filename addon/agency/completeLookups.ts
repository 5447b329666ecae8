// Puts the lookup formulas into filled rows that lack them; never over a cell that holds something else.

import { isBlank } from "../../shared/parse/cell.ts";
import type { SheetRow } from "../../shared/parse/readSheet.ts";
import { lettersOf } from "../../shared/tab.ts";
import { feedbackFormulas } from "../../shared/template/lookups.ts";
import { runsOf } from "../sheet/runs.ts";
import type { Strengths } from "./strengths.ts";

/**
 * Completes the rows: a row without a review status has none of its formulas, because that one always shows something.
 * One call where rows and lookup columns are neighbours, else one for each lookup column.
 */
export function completeLookups({ sheet, reading }: Strengths, rows: readonly SheetRow[]): void {
  const { positions } = reading;
  const id = positions.get("id");
  const title = positions.get("title_id");
  const status = positions.get("review_status");
  if (id === undefined || title === undefined || status === undefined) return;
  const lacking = rows.filter((one) => isBlank(one.cells[status]));
  if (lacking.length === 0) return;
  const formulas = [...feedbackFormulas(lettersOf(id), lettersOf(title))].flatMap(([key, formula]) => {
    const at = positions.get(key);
    return at === undefined ? [] : [{ at, formula }];
  });
  if (writtenAsBlock(sheet, lacking, formulas)) return;
  for (const { at, formula } of formulas) {
    const free = lacking.filter((one) => isBlank(one.cells[at])).map((one) => one.row);
    const letters = lettersOf(at);
    const ranges = runsOf(free).map(({ first, count }) => `${letters}${first}:${letters}${first + count - 1}`);
    if (ranges.length > 0) sheet.getRangeList(ranges).setFormula(formula);
  }
}

/** Writes all formulas of neighbouring rows in one call, when nothing but blank cells is there. */
function writtenAsBlock(
  sheet: Strengths["sheet"],
  rows: readonly SheetRow[],
  formulas: readonly { readonly at: number; readonly formula: string }[],
): boolean {
  const [run, ...others] = runsOf(rows.map((one) => one.row));
  const left = formulas[0]?.at ?? 0;
  const neighbours = formulas.every(({ at }, index) => at === left + index);
  const blank = rows.every((row) => formulas.every(({ at }) => isBlank(row.cells[at])));
  if (run === undefined || others.length > 0 || !neighbours || !blank) return false;
  const lines = Array.from({ length: run.count }, () => formulas.map((one) => one.formula));
  sheet.getRange(run.first, left + 1, run.count, formulas.length).setFormulas(lines);
  return true;
}
