// Lookup formulas of Keunggulan: one text, identical in every row, that finds the row's own id in Umpan Balik.

import { COLUMNS, type ColumnKey } from "../columns.ts";
import { LATENCY } from "../messages/latency.ts";
import { FEEDBACK_TAB } from "../systemTabs.ts";
import { lookupCell } from "./lookupCell.ts";

/** What the lookup says while an id has not been read yet. */
const WAITING = `Menunggu sinkron, ${LATENCY.id}`;
const UNREGISTERED = "Belum tercatat. Ubah satu sel di baris ini.";

/** The formula of a lookup column of Keunggulan, given where its id and title columns are (letters). */
function feedbackFormula(key: ColumnKey, idLetter: string, titleLetter: string): string {
  const own = `INDEX($${idLetter}:$${idLetter};ROW())`;
  const title = `INDEX($${titleLetter}:$${titleLetter};ROW())`;
  const column = FEEDBACK_TAB.columns.find((one) => one.key === key);
  if (column === undefined) throw new Error(`${key} is no lookup`);
  const found = `${lookupCell(FEEDBACK_TAB, column.key, own)}&""`;
  if (key !== "review_status") return `=IFERROR(${found};"")`;
  return `=IF(${own}="";IF(${title}="";"";"${UNREGISTERED}");IFERROR(${found};"${WAITING}"))`;
}

/** Every lookup formula of a row of Keunggulan by its key. */
export function feedbackFormulas(idLetter: string, titleLetter: string): ReadonlyMap<string, string> {
  const lookups = COLUMNS.filter((one) => one.role === "lookup");
  return new Map(lookups.map((one) => [one.key, feedbackFormula(one.key, idLetter, titleLetter)]));
}
