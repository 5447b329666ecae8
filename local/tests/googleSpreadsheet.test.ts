// A second client that is not ours: google-spreadsheet adds, reads, saves and deletes rows, with a sort in between.

import { GoogleSpreadsheet } from "google-spreadsheet";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { googleOfFile } from "./support/fixtures.ts";
import { OWNER, testWorkbook } from "./support/workbook.ts";

const google = googleOfFile();

/** The client knows only Google's own addresses: its calls are sent on to this machine. */
beforeEach(() => {
  const real = globalThis.fetch;
  vi.stubGlobal("fetch", (input: Request | string | URL, init?: RequestInit) => {
    const request = new Request(input, init);
    const url = request.url.replace(/^https:\/\/(sheets|www)\.googleapis\.com/, google.url);
    return real(url === request.url ? request : new Request(url, request));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test("rows are added, read, saved after somebody sorted, and deleted", async () => {
  const book = await testWorkbook(google, { properties: { title: "Inventaris kota" } });
  const document = new GoogleSpreadsheet(book.id, { token: google.google.auth.tokensFor(OWNER).access_token });
  await document.loadInfo();
  expect([document.title, document.locale, document.sheetCount]).toEqual(["Inventaris kota", "en_US", 1]);

  const sheet = await document.addSheet({ title: "Isi", headerValues: ["id", "judul", "nilai"] });
  await sheet.addRows([
    { id: "KB-2", judul: "Purun", nilai: 2 },
    { id: "KB-1", judul: "Batik", nilai: 1 },
  ]);
  await sheet.addRow({ id: "KB-3", judul: "Intan", nilai: "=C2+C3" });
  const rows = await sheet.getRows();
  expect(rows.map((row) => row.toObject())).toEqual([
    { id: "KB-2", judul: "Purun", nilai: "2" },
    { id: "KB-1", judul: "Batik", nilai: "1" },
    { id: "KB-3", judul: "Intan", nilai: "3" },
  ]);

  const range = { sheetId: sheet.sheetId, startRowIndex: 1, endRowIndex: 4 };
  await book.update({ sortRange: { range, sortSpecs: [{ dimensionIndex: 0 }] } });
  const sorted = await sheet.getRows();
  sorted[0]?.set("judul", "Batik Sasirangan");
  await sorted[0]?.save();
  await sorted[1]?.delete();
  expect(await book.read("Isi!A1:B9")).toEqual([
    ["id", "judul"],
    ["KB-1", "Batik Sasirangan"],
    ["KB-3", "Intan"],
  ]);

  await sheet.loadCells("A1:C3");
  const cell = sheet.getCell(1, 1);
  cell.note = "catatan";
  cell.textFormat = { bold: true };
  await sheet.saveUpdatedCells();
  const { sheets } = await book.get(
    "ranges=Isi!B2&fields=sheets.data.rowData.values(note,userEnteredFormat.textFormat)",
  );
  expect(sheets?.[0]?.data?.[0]?.rowData).toEqual([
    { values: [{ note: "catatan", userEnteredFormat: { textFormat: { bold: true } } }] },
  ]);
  await sheet.delete();
  expect((await book.get("fields=sheets.properties.title")).sheets).toEqual([{ properties: { title: "Sheet1" } }]);
});
