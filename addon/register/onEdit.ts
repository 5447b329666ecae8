// Simple trigger of the register: an edited decision is recorded, an edited row of a list checked. No service that asks consent.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { checkEditedList } from "./checkList.ts";
import { stampDecisions } from "./stampDecisions.ts";

/** Runs at every edit by hand; the system's tabs are left alone. */
export function onEdit({ range }: { readonly range: GoogleAppsScript.Spreadsheet.Range }): void {
  if (range.getSheet().getName() === REVIEW_TAB.title) stampDecisions(range);
  checkEditedList(range);
}
