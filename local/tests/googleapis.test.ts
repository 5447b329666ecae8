// Google's own client does real work: signed in with the key file, no token call, all through `rootUrl`.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { google as googleClient } from "googleapis";
import { expect, test } from "vitest";
import { googleOfFile } from "./support/fixtures.ts";

const SCOPES = ["https://www.googleapis.com/auth/spreadsheets", "https://www.googleapis.com/auth/drive"];

const google = googleOfFile();

function clients() {
  const { client_email, private_key, private_key_id } = JSON.parse(
    readFileSync(join(google.dataDir, "google/service-account.json"), "utf8"),
  ) as Record<string, string>;
  const auth = new googleClient.auth.JWT({
    email: client_email ?? "",
    key: private_key ?? "",
    keyId: private_key_id ?? "",
    scopes: SCOPES,
  });
  auth.useJWTAccessWithScope = true;
  const rootUrl = `${google.url}/`;
  return {
    sheets: googleClient.sheets({ version: "v4", auth, rootUrl, retry: false }),
    drive: googleClient.drive({ version: "v3", auth, rootUrl, retry: false }),
  };
}

test("a workbook is made, filled, sorted in between, read back, found by Drive, and refused where it must be", async () => {
  const { sheets, drive } = clients();
  const made = await sheets.spreadsheets.create({
    requestBody: { properties: { title: "Ledger" }, sheets: [{ properties: { title: "Daftar", sheetId: 0 } }] },
  });
  const spreadsheetId = made.data.spreadsheetId ?? "";
  const row = (...values: string[]) => ({
    values: values.map((stringValue) => ({ userEnteredValue: { stringValue } })),
  });
  await sheets.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: [
        {
          appendCells: {
            sheetId: 0,
            rows: [row("#id", "#title"), row("KB-2", "Purun"), row("KB-1", "Batik")],
            fields: "userEnteredValue",
          },
        },
      ],
    },
  });
  await sheets.spreadsheets.batchUpdate({
    spreadsheetId,
    requestBody: {
      requests: [
        { sortRange: { range: { sheetId: 0, startRowIndex: 1, endRowIndex: 3 }, sortSpecs: [{ dimensionIndex: 0 }] } },
      ],
    },
  });
  const appended = await sheets.spreadsheets.values.append({
    spreadsheetId,
    range: "Daftar",
    valueInputOption: "RAW",
    insertDataOption: "INSERT_ROWS",
    requestBody: { values: [["KB-3", "Intan"]] },
  });
  expect(appended.data.updates?.updatedRange).toBe("Daftar!A4:B4");
  const read = await sheets.spreadsheets.values.batchGet({
    spreadsheetId,
    ranges: ["'Daftar'!A:B"],
    valueRenderOption: "UNFORMATTED_VALUE",
  });
  expect(read.data.valueRanges).toEqual([
    {
      range: "Daftar!A1:B1001",
      majorDimension: "ROWS",
      values: [
        ["#id", "#title"],
        ["KB-1", "Batik"],
        ["KB-2", "Purun"],
        ["KB-3", "Intan"],
      ],
    },
  ]);
  const listed = await drive.files.list({
    q: "trashed = false",
    orderBy: "modifiedTime desc",
    pageSize: 1000,
    fields: "files(id,name)",
    includeItemsFromAllDrives: true,
    supportsAllDrives: true,
  });
  expect(listed.data.files).toEqual([{ id: spreadsheetId, name: "Ledger" }]);
  await drive.permissions.create({
    fileId: spreadsheetId,
    requestBody: { type: "user", role: "reader", emailAddress: "orang@x.example" },
  });
  await expect(sheets.spreadsheets.values.get({ spreadsheetId, range: "Nope!A1" })).rejects.toMatchObject({
    status: 400,
    message: "Unable to parse range: Nope!A1",
  });
  await expect(sheets.spreadsheets.get({ spreadsheetId: "nope" })).rejects.toMatchObject({
    status: 404,
    message: "Requested entity was not found.",
  });
  await drive.files.delete({ fileId: spreadsheetId });
  await expect(sheets.spreadsheets.get({ spreadsheetId })).rejects.toMatchObject({ status: 404 });
});
