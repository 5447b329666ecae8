// Which columns show Kembar's answers, told by the formulas that stand in them: whatever became of the head.

import { type Grid, isBlank } from "../../shared/parse/cell.ts";
import { FEEDBACK_TAB } from "../../shared/systemTabs.ts";
import { lettersOf } from "../../shared/tab.ts";

const LOOKED_AT = 5;
const SHOWS = `INDEX('${FEEDBACK_TAB.title}'!$`;

/** The columns (from 0) by the key that their formulas show; one call, and none where the tab has no data. */
export function answerColumns(sheet: GoogleAppsScript.Spreadsheet.Sheet, grid: Grid): Map<number, string> {
  const filled = grid.flatMap((row, index) => (index > 0 && row.some((cell) => !isBlank(cell)) ? [index + 1] : []));
  const last = filled.slice(0, LOOKED_AT).pop();
  const first = filled[0];
  const width = Math.max(...grid.map((row) => row.length));
  if (first === undefined || last === undefined || width === 0) return new Map();
  const shown = shownIn(sheet.getRange(first, 1, last - first + 1, width).getFormulas());
  return new Map([...shown].map(([key, at]) => [at, key]));
}

/** Where each answer is shown, by its key: the column (from 0) in which most rows have a formula for it. */
export function shownIn(formulas: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const line of formulas) {
    line.forEach((formula, at) => {
      const key = formula === "" ? undefined : keyOf(formula);
      if (key === undefined) return;
      const own = counts.get(key) ?? new Map<number, number>();
      counts.set(key, own.set(at, (own.get(at) ?? 0) + 1));
    });
  }
  return new Map([...counts].map(([key, own]) => [key, [...own].sort((a, b) => b[1] - a[1])[0]?.[0] ?? -1]));
}

function keyOf(formula: string): string | undefined {
  const letters = formula.split(SHOWS)[1]?.split(":")[0];
  return FEEDBACK_TAB.columns.find((_, index) => lettersOf(index) === letters)?.key;
}
