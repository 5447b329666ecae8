import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { openRegisterTab } from "./registerTab.ts";

/** Called by the sidebar: selects the row of an id. */
export function selectReview(id: string): void {
  const tab = openRegisterTab(REVIEW_TAB);
  if (typeof tab !== "string") selectRow(tab, id);
}

/** Selects the row of an id in the sheet; nothing where it is not there. */
export function selectRow(tab: OpenTab, id: string): void {
  const row = tab.rows.find((one) => one.id === id);
  if (row !== undefined) tab.sheet.getRange(row.row, (tab.positions.get("title") ?? 0) + 1).activate();
}
