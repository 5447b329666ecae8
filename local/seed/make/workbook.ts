// Creates a workbook of the sample city in its shared drive, as its owner, and shares it.

import type { sheets_v4 } from "googleapis";
import type { Google } from "local-google";
import type { CellData, RowData, SheetRequest } from "../../../shared/google/requests.ts";
import { cityDrive, createInDrive } from "../../../tools/localGoogle/cityDrive.ts";
import { ADMIN, OWNER, REVIEWERS } from "../city/users.ts";

/** Who may edit a workbook, and who may only look. */
export interface Sharing {
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

/** What is typed into a cell; a text that begins with = is a formula, as in a sheet. */
export type Typed = string | number;

/** Creates a workbook by the requests of a template and returns its id. */
export function createWorkbook(
  google: Google,
  title: string,
  requestsFor: (editors: readonly string[], firstSheet: number) => readonly SheetRequest[],
  sharing: Sharing,
): string {
  const { id, firstSheet } = createInDrive(google, OWNER, cityDrive(google, OWNER), title);
  batchUpdate(google, id, requestsFor([OWNER, google.serviceAccount, ADMIN, ...REVIEWERS], firstSheet));
  const { permissions } = google.as(OWNER);
  const share = (emailAddress: string, role: string) => permissions.create(id, { type: "user", role, emailAddress });
  for (const email of sharing.writers) share(email, "writer");
  for (const email of sharing.readers) share(email, "reader");
  return id;
}

/** Carries out requests as the owner. */
export function batchUpdate(google: Google, spreadsheet: string, requests: readonly SheetRequest[]): void {
  if (requests.length === 0) return;
  const body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest = {
    requests: structuredClone(requests) as sheets_v4.Schema$Request[],
  };
  google.as(OWNER).spreadsheets.batchUpdate(spreadsheet, body);
}

/** The request that types rows into a tab from a row (from 0) on; undefined leaves a cell blank. */
export function typeRows(
  sheetId: number,
  rowIndex: number,
  rows: readonly (readonly (Typed | undefined)[])[],
): SheetRequest {
  const data = rows.map((row): RowData => ({ values: row.map(cellOf) }));
  return { updateCells: { start: { sheetId, rowIndex, columnIndex: 0 }, rows: data, fields: "userEnteredValue" } };
}

function cellOf(value: Typed | undefined): CellData {
  if (value === undefined || value === "") return {};
  if (typeof value === "number") return { userEnteredValue: { numberValue: value } };
  return { userEnteredValue: value.startsWith("=") ? { formulaValue: value } : { stringValue: value } };
}
