// Tabs of the workbook that are copies of Keunggulan: the clerk is told that nobody reads them.

import { ownSentence } from "../../shared/messages/ownSentence.ts";
import { STRENGTHS } from "../../shared/parse/readSheet.ts";
import { copyProblem } from "../../shared/system/tabProblems.ts";
import { CHOICES_TAB, FEEDBACK_TAB, GUIDE_TAB, STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { toCells } from "../sheet/cells.ts";

const OWN: readonly string[] = [GUIDE_TAB, STRENGTH_TAB, FEEDBACK_TAB, CHOICES_TAB].map((tab) => tab.title);
const HEAD_ROWS = 5;

/** One sentence for each copy. */
export function copiedTabs(): string[] {
  const foreign = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .filter((sheet) => !OWN.includes(sheet.getName()) && sheet.getLastRow() > 0);
  return foreign.flatMap((sheet) => {
    const rows = Math.min(HEAD_ROWS, sheet.getLastRow());
    const head = toCells(sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues());
    return copyProblem(sheet.getName(), head, [STRENGTHS]).map((one) => ownSentence(one, "id"));
  });
}
