// The shared drive in which a city's workbooks lie: what docs/panduan-admin.md recommends.

import { type Google, SPREADSHEET_TYPE } from "local-google";

const NAME = "Kembar";

/** The drive of an owner, made where there is none; the service account is a content manager of it, nobody else is in it. */
export function cityDrive(google: Google, owner: string): string {
  const { drives, permissions } = google.as(owner);
  const known = drives.list({ pageSize: 100 }).drives?.find((one) => one.name === NAME)?.id;
  if (known) return known;
  const id = drives.create("kembar", { name: NAME }).id ?? "";
  permissions.create(id, { type: "user", role: "fileOrganizer", emailAddress: google.serviceAccount });
  return id;
}

/** A new workbook in the drive, Indonesian, in a time zone of the IANA database, with the id of its only tab. */
export function createInDrive(
  google: Google,
  owner: string,
  drive: string,
  title: string,
  timeZone: string,
): { readonly id: string; readonly firstSheet: number } {
  const { files, spreadsheets } = google.as(owner);
  const id = files.create({ name: title, mimeType: SPREADSHEET_TYPE, parents: [drive] }).id ?? "";
  const properties = { locale: "in_ID", timeZone };
  const requests = [{ updateSpreadsheetProperties: { properties, fields: "locale,timeZone" } }];
  spreadsheets.batchUpdate(id, { requests });
  return { id, firstSheet: spreadsheets.get(id).sheets?.[0]?.properties?.sheetId ?? 0 };
}
