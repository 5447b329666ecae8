// The look of a tab as a whole: frozen headings, hidden tags, filter over all columns, groups, protection, visibility.

import type { TabPlan } from "../../shared/template/tabPlan.ts";
import type { StandingTab } from "./standingTab.ts";

/** Sets what differs from the plan, and nothing else. */
export function dressTab(plan: TabPlan, tab: StandingTab): void {
  const { sheet, tagRow } = tab;
  if (sheet.getFrozenRows() < tagRow + 1) sheet.setFrozenRows(tagRow + 1);
  if (tab.fresh.size === plan.columns.length && plan.frozenColumns !== undefined) {
    sheet.setFrozenColumns(plan.frozenColumns);
  }
  if (!sheet.isRowHiddenByUser(tagRow)) sheet.hideRows(tagRow);
  if (plan.filter === true) mendFilter(tab);
  for (const group of plan.collapsed ?? []) mendGroup(tab, group);
  if (plan.guard === "hard") mendGuard(plan, tab);
  if (plan.hidden === true && !sheet.isSheetHidden()) sheet.hideSheet();
}

/** A filter that starts at another row than the headings, or leaves columns out, would sort headings or halves of rows. */
function mendFilter({ sheet, tagRow, columns }: StandingTab): void {
  const filter = sheet.getFilter();
  const last = Math.max(...columns.values());
  const range = filter?.getRange();
  const fits =
    range !== undefined && range.getRow() === tagRow + 1 && range.getColumn() === 1 && range.getLastColumn() >= last;
  if (fits) return;
  filter?.remove();
  sheet.getRange(tagRow + 1, 1, sheet.getMaxRows() - tagRow, last).createFilter();
}

function mendGroup(
  { sheet, columns }: StandingTab,
  { from, to }: { readonly from: string; readonly to: string },
): void {
  const first = columns.get(from);
  const last = columns.get(to);
  if (first === undefined || last === undefined || last < first) return;
  // A column that was put in anew at either end stands outside the group that the others are still in.
  if (sheet.getColumnGroupDepth(first) > 0 || sheet.getColumnGroupDepth(last) > 0) return;
  sheet
    .getRange(1, first, 1, last - first + 1)
    .shiftColumnGroupDepth(1)
    .collapseGroups();
}

function mendGuard(plan: TabPlan, { sheet }: StandingTab): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  sheet.protect().setDescription(plan.title).setWarningOnly(true);
}
