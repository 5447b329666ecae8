// Lookup formulas of the register: one text, identical in every row, that finds the row's own id in a system tab.

import { INTEREST_LOOKUPS, REVIEW_LOOKUPS, type ReviewLookup } from "../registerTabs.ts";
import { INTEREST_ROWS_TAB, REGISTER_ROWS_TAB } from "../systemTabs.ts";
import { lookupCell } from "./lookupCell.ts";

const SOURCES: Partial<Record<ReviewLookup, (typeof REGISTER_ROWS_TAB)["columns"][number]["key"]>> = {
  title: "title_id",
  summary: "summary_id",
  waiting_days: "waiting_since",
};

/** The formula of a lookup column of Tinjauan, given where its id column is (letter). */
function reviewFormula(key: ReviewLookup, idLetter: string): string {
  const own = `INDEX($${idLetter}:$${idLetter};ROW())`;
  const source = SOURCES[key] ?? REGISTER_ROWS_TAB.columns.find((one) => one.key === key)?.key;
  if (source === undefined) throw new Error(`${key} is no lookup`);
  const found = lookupCell(REGISTER_ROWS_TAB, source, own);
  if (key === "waiting_days") return `=IFERROR(IF(${found}="";"";TODAY()-${found});"")`;
  return key === "modified" ? `=IFERROR(${found};"")` : `=IFERROR(${found}&"";"")`;
}

/** Every lookup formula of a row of Tinjauan by its key. */
export function reviewFormulas(idLetter: string): ReadonlyMap<string, string> {
  return new Map(REVIEW_LOOKUPS.map((one) => [one.key, reviewFormula(one.key, idLetter)]));
}

/** Every lookup formula of a row of Minat by its key, given where its id column is (letter). */
export function interestFormulas(idLetter: string): ReadonlyMap<string, string> {
  const own = `INDEX($${idLetter}:$${idLetter};ROW())`;
  return new Map(
    INTEREST_LOOKUPS.map(({ key }) => {
      const source = INTEREST_ROWS_TAB.columns.find((one) => one.key === key);
      if (source === undefined) throw new Error(`${key} is no lookup`);
      const found = lookupCell(INTEREST_ROWS_TAB, source.key, own);
      return [key, source.kind === "text" ? `=IFERROR(${found}&"";"")` : `=IFERROR(${found};"")`];
    }),
  );
}
