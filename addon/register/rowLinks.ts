// The addresses of rows in an agency's workbook: each is found by its id at the moment when it is asked for.

import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { strengthsOf } from "../agency/strengths.ts";
import { strengthsLink } from "./agencies.ts";

/** Answers the address of a row by its id; that of the tab where the row is not found or the workbook cannot be opened. */
export function rowLinks(spreadsheet: string): (id: string) => string {
  const link = strengthsLink(spreadsheet);
  let rows: ReadonlyMap<string, number> | undefined;
  return (id) => {
    rows ??= rowsById(spreadsheet);
    const row = rows.get(id);
    return row === undefined ? link : `${link}&range=A${row}`;
  };
}

function rowsById(spreadsheet: string): ReadonlyMap<string, number> {
  try {
    const sheet = SpreadsheetApp.openById(spreadsheet).getSheetByName(STRENGTH_TAB.title);
    const strengths = sheet === null ? "" : strengthsOf(sheet);
    return new Map(typeof strengths === "string" ? [] : strengths.reading.rows.map((row) => [row.id, row.row]));
  } catch {
    // Not shared with the person for whom this runs: the tab's address is told instead of the row's.
    return new Map();
  }
}
