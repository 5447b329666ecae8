// Part of the simple trigger: a decision cell that was edited gets the version it is about, the time, and who, if told.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { registerTabOf, textAt } from "./registerTab.ts";
import { columnsOfStamps, now } from "./stamps.ts";

/** Stamps the edited rows whose decision stands in the edited range; also when the same value was chosen again. */
export function stampDecisions(range: GoogleAppsScript.Spreadsheet.Range): void {
  const tab = registerTabOf(range.getSheet(), REVIEW_TAB);
  if (typeof tab === "string") return;
  const at = tab.positions.get("decision");
  if (at === undefined || range.getColumn() > at + 1 || range.getLastColumn() < at + 1) return;
  const [first, last] = [range.getRow(), range.getLastRow()];
  const edited = tab.rows.filter((one) => one.row >= first && one.row <= last && textAt(tab, one, "decision") !== "");
  const reviewer = Session.getActiveUser().getEmail();
  for (const row of edited) {
    const stamps = { reviewed_version: textAt(tab, row, "version"), reviewer, reviewed_at: now() };
    for (const { first: column, values } of columnsOfStamps(tab, stamps)) {
      tab.sheet.getRange(row.row, column, 1, values.length).setValues([values]);
    }
  }
}
