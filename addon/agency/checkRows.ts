// Menu "Periksa isian": what the check found, in a sidebar that leads to each problem.

import { severityOf } from "../../shared/messages/catalogue.ts";
import { ownSentence } from "../../shared/messages/ownSentence.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import { besidesWords, gravestFirst } from "../../shared/messages/severities.ts";
import { hasErrors } from "../../shared/parse/readRow.ts";
import { showSidebar } from "../sheet/showPage.ts";
import { type Check, checkAll } from "./checkAll.ts";
import { columnAt, openStrengths } from "./strengths.ts";
/** Menu item: checks and shows the sidebar. */
export function checkRows(): void {
  const check = checkAll();
  if (typeof check === "string") SpreadsheetApp.getUi().alert(check);
  else showSidebar("problems", "Periksa isian", summaryOf(check));
}

function summaryOf({ rows, told }: Check): object {
  const submitted = rows.filter((one) => one.reading.status === "submit");
  return {
    told,
    ready: submitted.filter((one) => !hasErrors(one.reading.problems)).length,
    mend: rows.filter((one) => hasErrors(one.reading.problems)).length,
    besides: besidesWords(rows.flatMap((one) => one.reading.problems)),
    draft: rows.filter((one) => one.reading.status === "draft" && !hasErrors(one.reading.problems)).length,
    rows: rows
      .filter((one) => one.reading.problems.length > 0)
      .map((one) => ({
        id: one.row.id,
        title: one.row.title,
        problems: gravestFirst(one.reading.problems).map(shown),
      })),
  };
}

function shown(one: Problem): object {
  return { column: one.column ?? "title_id", text: ownSentence(one, "id"), severity: severityOf(one.code) };
}

/** Selects a cell of the row that holds an id, wherever it stands now. */
export function selectCell(id: string, key: string): void {
  const strengths = openStrengths();
  if (typeof strengths === "string") return;
  const row = strengths.reading.rows.find((one) => one.id === id);
  const column = columnAt(strengths, key) ?? columnAt(strengths, "title_id");
  if (row !== undefined && column !== undefined) strengths.sheet.getRange(row.row, column).activate();
}
