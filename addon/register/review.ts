// Menu "Tinjau baris terpilih": the selected rows of Tinjauan in the sidebar.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { showSidebar } from "../sheet/showPage.ts";
import { openReview } from "./openReview.ts";
import { panelOf } from "./panelOf.ts";

/** Menu item: the sidebar for the selected rows of Tinjauan. */
export function reviewRows(): void {
  const opened = openReview();
  if (opened === undefined) return;
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  const onTab = range?.getSheet().getName() === REVIEW_TAB.title;
  const chosen = opened.tab.rows.filter(
    (one) => onTab && one.row >= (range?.getRow() ?? 0) && one.row <= (range?.getLastRow() ?? 0),
  );
  if (chosen.length === 0) SpreadsheetApp.getUi().alert("Pilih dahulu satu atau beberapa baris di tab Tinjauan.");
  else showSidebar("review", "Tinjau", panelOf(opened, chosen));
}
