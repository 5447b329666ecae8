// Lookup formulas that lost their tab: Sheets leaves #REF! in them for good, also when the tab is there again.

import { lettersOf } from "../../shared/tab.ts";
import { feedbackFormulas } from "../../shared/template/lookups.ts";
import type { Strengths } from "../agency/strengths.ts";
import { runsOf } from "../sheet/runs.ts";

/** Writes the formula anew where it names #REF!; one read and at most one write for each lookup column. */
export function mendLookups({ sheet, grid, reading }: Strengths): void {
  const { positions } = reading;
  const letter = (key: string) => lettersOf(positions.get(key) ?? 0);
  for (const [key, formula] of feedbackFormulas(letter("id"), letter("title_id"))) {
    const at = positions.get(key);
    if (at === undefined) continue;
    const formulas = sheet.getRange(1, at + 1, grid.length, 1).getFormulas();
    const broken = formulas.flatMap(([text = ""], index) => (text.includes("#REF!") ? [index + 1] : []));
    const ranges = runsOf(broken).map(
      ({ first, count }) => `${letter(key)}${first}:${letter(key)}${first + count - 1}`,
    );
    if (ranges.length > 0) sheet.getRangeList(ranges).setFormula(formula);
  }
}
