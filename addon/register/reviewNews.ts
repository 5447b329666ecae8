// What the register tells of decisions: Riwayat Keputusan and Masalah, read after Kembar has written them.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import {
  type DecisionNews,
  decisionNews,
  type HistoryLine,
  type ReviewTrouble,
} from "../../shared/review/decisionNews.ts";
import { PROBLEM_TAB } from "../../shared/systemTabs.ts";
import { historyEntries } from "./historyEntries.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";

/** The number of the last entry that the history shows now; 0 where it shows none. */
export function lastEntry(): number {
  return Math.max(0, ...historyEntries().map((one) => one.entry));
}

/** The news since an entry, of some rows or of all. */
export function newsSince(since: number, ids?: readonly string[]): DecisionNews {
  SpreadsheetApp.flush();
  const asked = { since, history: historyLines(), troubles: reviewTroubles() };
  return decisionNews(ids === undefined ? asked : { ...asked, ids });
}

/** What stands in Masalah about Tinjauan; what is said of the whole tab has no id. */
export function reviewTroubles(): ReviewTrouble[] {
  const tab = openRegisterTab({ ...PROBLEM_TAB, keyTag: "row_key" });
  if (typeof tab === "string") return [];
  return tab.rows
    .filter((row) => textAt(tab, row, "tab") === REVIEW_TAB.title)
    .map((row) => ({
      id: textAt(tab, row, "id"),
      code: textAt(tab, row, "code"),
      column: textAt(tab, row, "column"),
      message: textAt(tab, row, "message"),
    }));
}

function historyLines(): HistoryLine[] {
  return historyEntries().map(({ entry, id, stage }) => ({ entry, id, isStage: stage !== undefined }));
}
