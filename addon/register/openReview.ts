// The two tabs that a review needs: Tinjauan, where it is decided, and Data Gabungan, what it is decided about.

import { DECISION_COLUMNS, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { reviewPlan } from "../../shared/template/registerWorkbook.ts";
import { underLock } from "../sheet/underLock.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { mendTab } from "../template/mendTab.ts";
import { openRegisterTab } from "./registerTab.ts";

/** Both tabs; undefined where one cannot be read, which the person is told. */
export function openReview(): { readonly tab: OpenTab; readonly data: OpenTab } | undefined {
  const tab = withAllColumns(openRegisterTab(REVIEW_TAB));
  const data = openRegisterTab(REGISTER_ROWS_TAB);
  if (typeof tab !== "string" && typeof data !== "string") return { tab, data };
  SpreadsheetApp.getUi().alert(typeof tab === "string" ? tab : "Tab Data Gabungan tidak dapat dibaca.");
  return undefined;
}

/** A register that an earlier release made gets the columns that it lacks, beside their neighbours; nothing else changes. */
function withAllColumns(tab: OpenTab | string): OpenTab | string {
  if (typeof tab === "string" || DECISION_COLUMNS.every((one) => tab.positions.has(one.key))) return tab;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  underLock(() => mendTab(book, reviewPlan(), 0, REVIEW_TAB));
  return openRegisterTab(REVIEW_TAB);
}
