// A tab of the register with all of its columns: one that an earlier release made gets those that it lacks.

import type { Tab } from "../../shared/tab.ts";
import type { TabPlan } from "../../shared/template/tabPlan.ts";
import { underLock } from "../sheet/underLock.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { mendTab } from "../template/mendTab.ts";
import { openRegisterTab } from "./registerTab.ts";

/** Opens it; columns that it lacks are inserted beside their neighbours, and nothing else changes. A sentence when it cannot be read. */
export function openWholeTab(tab: Tab, planOf: (tab: Tab) => TabPlan): OpenTab | string {
  const opened = openRegisterTab(tab);
  if (typeof opened === "string") return opened;
  if (tab.columns.every((one) => one.kind === "lookup" || opened.positions.has(one.key))) return opened;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  underLock(() => mendTab(book, planOf(tab), 0, tab));
  return openRegisterTab(tab);
}
