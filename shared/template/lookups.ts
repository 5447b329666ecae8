// Lookup formulas: one text, identical in every row, that finds the row's own id in a system tab.

import { COLUMNS, type ColumnKey } from "../columns.ts";
import { LATENCY } from "../messages/latency.ts";
import { INTEREST_LOOKUPS, REVIEW_LOOKUPS, type ReviewLookup } from "../registerTabs.ts";
import { FEEDBACK_TAB, INTEREST_ROWS_TAB, REGISTER_ROWS_TAB } from "../systemTabs.ts";
import { lettersOf, positionOf, type Tab } from "../tab.ts";

/** What the lookup says while an id has not been read yet. */
const WAITING = `Menunggu sinkron, ${LATENCY.id}`;
const UNREGISTERED = "Belum tercatat. Ubah satu sel di baris ini.";

/** The formula of a lookup column of Keunggulan, given where its id and title columns are (letters). */
export function feedbackFormula(key: ColumnKey, idLetter: string, titleLetter: string): string {
  const own = `INDEX($${idLetter}:$${idLetter};ROW())`;
  const title = `INDEX($${titleLetter}:$${titleLetter};ROW())`;
  const column = FEEDBACK_TAB.columns.find((one) => one.key === key);
  if (column === undefined) throw new Error(`${key} is no lookup`);
  const found = `${cellAt(FEEDBACK_TAB, column.key, own)}&""`;
  if (key !== "review_status") return `=IFERROR(${found};"")`;
  return `=IF(${own}="";IF(${title}="";"";"${UNREGISTERED}");IFERROR(${found};"${WAITING}"))`;
}

const SOURCES: Partial<Record<ReviewLookup, (typeof REGISTER_ROWS_TAB)["columns"][number]["key"]>> = {
  title: "title_id",
  summary: "summary_id",
  waiting_days: "waiting_since",
};

/** The formula of a lookup column of Tinjauan, given where its id column is (letter). */
export function reviewFormula(key: ReviewLookup, idLetter: string): string {
  const own = `INDEX($${idLetter}:$${idLetter};ROW())`;
  const source = SOURCES[key] ?? REGISTER_ROWS_TAB.columns.find((one) => one.key === key)?.key;
  if (source === undefined) throw new Error(`${key} is no lookup`);
  const found = cellAt(REGISTER_ROWS_TAB, source, own);
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
      const found = cellAt(INTEREST_ROWS_TAB, source.key, own);
      return [key, source.kind === "text" ? `=IFERROR(${found}&"";"")` : `=IFERROR(${found};"")`];
    }),
  );
}

/** Every lookup formula of a row of Keunggulan by its key. */
export function feedbackFormulas(idLetter: string, titleLetter: string): ReadonlyMap<string, string> {
  const lookups = COLUMNS.filter((one) => one.role === "lookup");
  return new Map(lookups.map((one) => [one.key, feedbackFormula(one.key, idLetter, titleLetter)]));
}

function cellAt<Key extends string>(tab: Tab<Key>, key: Key, own: string): string {
  const column = lettersOf(positionOf(tab, key));
  const keys = lettersOf(positionOf(tab, tab.keyTag));
  return `INDEX('${tab.title}'!$${column}:$${column};MATCH(${own};'${tab.title}'!$${keys}:$${keys};0))`;
}
