// Menu "Kirim ke Setda": the rows that are ready and those that are not, in a dialog.

import { hasErrors } from "../../shared/parse/readRow.ts";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { showDialog } from "../sheet/showPage.ts";
import { type CheckedRow, checkAll } from "./checkAll.ts";
import { currentLists } from "./lists.ts";
import { readAsSubmitted } from "./readAsSubmitted.ts";

/** Menu item: checks, then asks in a dialog. */
export function sendRows(): void {
  const check = checkAll();
  if (typeof check === "string") {
    SpreadsheetApp.getUi().alert(check);
    return;
  }
  const lists = currentLists();
  const { positions } = check.strengths.reading;
  const shown = ({ row, reading }: CheckedRow) => ({ id: row.id, title: row.title, status: reading.status });
  const open = check.rows.filter((one) => one.reading.status !== "withdraw");
  const isReady = ({ row }: CheckedRow) => row.id !== "" && !hasErrors(readAsSubmitted(row, positions, lists).problems);
  const ready = open.filter(isReady);
  showDialog("send", `Kirim ke Setda`, {
    tab: STRENGTH_TAB.title,
    ready: ready.map(shown),
    unready: open.filter((one) => !ready.includes(one)).map(shown),
  });
}
