// The requests that make an empty spreadsheet an agency's workbook.

import type { SheetRequest } from "../google/requests.ts";
import { CHOICES_TAB } from "../systemTabs.ts";
import { agencyPlans } from "../template/agencyWorkbook.ts";
import { type ChoiceList, choicesGrid } from "../template/choices.ts";
import { guideRequests } from "../template/guide.ts";
import { requestsOf } from "../template/requestsOf.ts";

/**
 * The requests for an agency's workbook: Petunjuk, Keunggulan, Umpan Balik, Pilihan with these lists. `editors` may write
 * the system tabs (service account, owner); `firstSheet` is the tab that a new spreadsheet has and that is removed.
 */
export function agencyWorkbookRequests(
  lists: readonly ChoiceList[],
  editors: readonly string[],
  firstSheet: number,
): SheetRequest[] {
  const rows = choicesGrid(lists).map((row) => ({
    values: row.map((text) => ({ userEnteredValue: { stringValue: text } })),
  }));
  const start = { sheetId: CHOICES_TAB.sheetId, rowIndex: 0, columnIndex: 0 };
  return [
    ...guideRequests(0),
    ...agencyPlans(lists).flatMap((plan, at) => requestsOf(plan, at + 1, editors)),
    { updateCells: { start, rows, fields: "userEnteredValue" } },
    { deleteSheet: { sheetId: firstSheet } },
  ];
}
