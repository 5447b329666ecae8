// Puts the lookup formulas into filled rows that lack them; never over a cell that holds something else.

import { isBlank } from "../../shared/parse/cell.ts";
import type { SheetRow } from "../../shared/parse/readSheet.ts";
import { lettersOf } from "../../shared/tab.ts";
import { feedbackFormulas } from "../../shared/template/lookups.ts";
import { runsOf } from "../sheet/runs.ts";
import type { Strengths } from "./strengths.ts";

/**
 * Completes the rows, one call per neighbouring lookup columns: a row without a review status has none of its formulas,
 * because that one always shows something. Returns the number of rows completed.
 */
export function completeLookups({ sheet, reading }: Strengths, rows: readonly SheetRow[]): number {
  const { positions } = reading;
  const id = positions.get("id");
  const title = positions.get("title_id");
  const status = positions.get("review_status");
  if (id === undefined || title === undefined || status === undefined) return 0;
  const lacking = rows.filter((one) => isBlank(one.cells[status]));
  if (lacking.length === 0) return 0;
  for (const [key, formula] of feedbackFormulas(lettersOf(id), lettersOf(title))) {
    const at = positions.get(key);
    if (at === undefined) continue;
    const free = lacking.filter((one) => isBlank(one.cells[at])).map((one) => one.row);
    const letters = lettersOf(at);
    const ranges = runsOf(free).map(({ first, count }) => `${letters}${first}:${letters}${first + count - 1}`);
    if (ranges.length > 0) sheet.getRangeList(ranges).setFormula(formula);
  }
  return lacking.length;
}
