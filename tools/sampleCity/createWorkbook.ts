// Creates a workbook of the sample city in its shared drive, as its owner, and shares it.

import type { sheets_v4 } from "googleapis";
import type { Google } from "local-google";
import type { SheetRequest } from "../../shared/google/requests.ts";
import { cityDrive, createInDrive } from "../localGoogle/cityDrive.ts";

/** In which time zone a workbook tells times, who owns it, who keeps the register beside the owner, who may edit the workbook, and who may only look. */
export interface Sharing {
  readonly timeZone: string;
  readonly owner: string;
  readonly keepers: readonly string[];
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

/** Creates a workbook by the requests of a template and returns its id. */
export function createWorkbook(
  google: Google,
  title: string,
  requestsFor: (editors: readonly string[], firstSheet: number) => readonly SheetRequest[],
  { timeZone, owner, keepers, writers, readers }: Sharing,
): string {
  const { id, firstSheet } = createInDrive(google, owner, cityDrive(google, owner), title, timeZone);
  batchUpdate(google, owner, id, requestsFor([owner, google.serviceAccount, ...keepers], firstSheet));
  const { permissions } = google.as(owner);
  const share = (emailAddress: string, role: string) => permissions.create(id, { type: "user", role, emailAddress });
  for (const email of writers) share(email, "writer");
  for (const email of readers) share(email, "reader");
  return id;
}

/** Carries out requests as the owner. */
export function batchUpdate(
  google: Google,
  owner: string,
  spreadsheet: string,
  requests: readonly SheetRequest[],
): void {
  if (requests.length === 0) return;
  const body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest = {
    requests: structuredClone(requests) as sheets_v4.Schema$Request[],
  };
  google.as(owner).spreadsheets.batchUpdate(spreadsheet, body);
}
