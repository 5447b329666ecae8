// The two tabs that a review needs: Tinjauan, where it is decided, and Data Gabungan, what it is decided about.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { reviewPlan } from "../../shared/template/registerWorkbook.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { openRegisterTab } from "./registerTab.ts";
import { openWholeTab } from "./wholeTab.ts";

/** Both tabs; undefined where one cannot be read, which the person is told. */
export function openReview(): { readonly tab: OpenTab; readonly data: OpenTab } | undefined {
  const tab = openWholeTab(REVIEW_TAB, reviewPlan);
  const data = openRegisterTab(REGISTER_ROWS_TAB);
  if (typeof tab !== "string" && typeof data !== "string") return { tab, data };
  SpreadsheetApp.getUi().alert(typeof tab === "string" ? tab : "Tab Data Gabungan tidak dapat dibaca.");
  return undefined;
}
