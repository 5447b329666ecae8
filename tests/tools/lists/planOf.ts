// The whole plan of a list as lines of text, as it is compared with what is expected.

import { draftRows } from "../../../shared/import/draftRows.ts";
import type { ListTab } from "../../../shared/import/list.ts";
import type { ListOrder } from "../../../shared/import/listReading.ts";
import { planText } from "../../../shared/import/planText.ts";
import { readList } from "../../../shared/import/readList.ts";
import { draftReport, importReport } from "../../../shared/import/report.ts";

export const NO_ORDER: ListOrder = { sheets: undefined, columns: new Map(), skip: [], keep: [] };

/** The preview, every draft whole; the code of a refusal. */
export function planOf(tabs: readonly ListTab[], order: ListOrder = NO_ORDER): string {
  const reading = readList(tabs, order);
  if ("finding" in reading) return `${reading.finding.code}: ${reading.finding.told.id} ${reading.finding.mend.id}`;
  const drafts = draftRows(reading.rows, "lembar", { programmes: [], today: "2026-01-01" });
  const reports = drafts.map((draft) => draftReport(draft, new Set()));
  const lines = planText(importReport(reading, reports), Number.POSITIVE_INFINITY);
  return lines.join("\n").replace(/KB-\w{10}/g, "KB");
}
