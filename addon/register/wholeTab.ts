// A tab of the register with all of its columns: one that an earlier release made gets those that it lacks.

import type { Tab } from "../../shared/tab.ts";
import { registerPlans } from "../../shared/template/registerWorkbook.ts";
import { underLock } from "../sheet/underLock.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { mendTab } from "../template/mendTab.ts";
import { openRegisterTab } from "./registerTab.ts";

/** Opens it; columns that it lacks are inserted beside their neighbours, and nothing else changes. A sentence when it cannot be read. */
export function openWholeTab(tab: Tab): OpenTab | string {
  const opened = openRegisterTab(tab);
  const plan = registerPlans().find((one) => one.title === tab.title);
  if (typeof opened === "string" || plan === undefined) return opened;
  if (tab.columns.every((one) => one.kind === "lookup" || opened.positions.has(one.key))) return opened;
  const book = SpreadsheetApp.getActiveSpreadsheet();
  underLock(() => mendTab(book, plan, 0, tab));
  return openRegisterTab(tab);
}
