// A new register in local Google, with all its tabs.

import type { RunningGoogle } from "local-google";
import { registerWorkbookRequests } from "../../../shared/workbooks/registerWorkbookRequests.ts";

/** Makes it; the owner, those who decide and the service account may write what is protected. Its id. */
export function newRegister(google: RunningGoogle, ownedBy: string, deciders: readonly string[]): string {
  const owner = google.google.as(ownedBy);
  const book = owner.spreadsheets.create({
    properties: { title: "Register", locale: "in_ID", timeZone: "Asia/Makassar" },
  });
  const register = book.spreadsheetId ?? "";
  const editors = [ownedBy, ...deciders, google.google.serviceAccount];
  const requests = registerWorkbookRequests(editors, book.sheets?.[0]?.properties?.sheetId ?? 0);
  owner.spreadsheets.batchUpdate(register, { requests: JSON.parse(JSON.stringify(requests)) });
  for (const emailAddress of deciders)
    owner.permissions.create(register, { type: "user", role: "writer", emailAddress });
  return register;
}
