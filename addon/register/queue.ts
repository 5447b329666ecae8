// Menu "Antrean": what waits for a decision, oldest first; a click leads to the row wherever it stands.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { STATE } from "../../shared/vocabularies/state.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { showSidebar } from "../sheet/showPage.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";

const WAITING = ["submitted", "approved_changed"].map((state) => labelOf(STATE, state, "id"));

/** Menu item. */
export function showQueue(): void {
  const tab = openRegisterTab(REVIEW_TAB);
  if (typeof tab === "string") {
    SpreadsheetApp.getUi().alert(tab);
    return;
  }
  const rows = tab.rows
    .filter((one) => WAITING.includes(textAt(tab, one, "state")))
    .map((one) => ({
      id: one.id,
      title: textAt(tab, one, "title"),
      agency: textAt(tab, one, "agency"),
      state: textAt(tab, one, "state"),
      days: Number(textAt(tab, one, "waiting_days")) || 0,
    }))
    .sort((a, b) => b.days - a.days);
  showSidebar("queue", "Antrean", { rows });
}

/** Called by the sidebar: selects the row of an id. */
export function selectReview(id: string): void {
  const tab = openRegisterTab(REVIEW_TAB);
  if (typeof tab === "string") return;
  const row = tab.rows.find((one) => one.id === id);
  if (row !== undefined) tab.sheet.getRange(row.row, (tab.positions.get("title") ?? 0) + 1).activate();
}
