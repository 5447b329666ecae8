// Requests on the tabs of a spreadsheet.

import { expect, test } from "vitest";
import { googleOfFile, workbookOfTest } from "./support/fixtures.ts";
import { testWorkbook } from "./support/workbook.ts";

const google = googleOfFile();
const book = workbookOfTest(google);

test("added, copied, renamed, moved, hidden, deleted", async () => {
  await book.write("A1:B1", [["x", "=Sheet1!A1"]], "USER_ENTERED");
  await book.update(
    {
      addSheet: {
        properties: {
          sheetId: 5,
          title: "Dua",
          index: 0,
          gridProperties: { rowCount: 3, columnCount: 2, frozenRowCount: 1 },
        },
      },
    },
    { duplicateSheet: { sourceSheetId: 0, newSheetId: 6, insertSheetIndex: 2, newSheetName: "Salinan" } },
    { updateSheetProperties: { properties: { sheetId: 0, index: 3, hidden: true }, fields: "index,hidden" } },
  );
  const { sheets } = await book.get("fields=sheets.properties(sheetId,title,index,hidden,gridProperties)");
  expect(sheets?.map((sheet) => sheet.properties)).toEqual([
    { sheetId: 5, title: "Dua", index: 0, gridProperties: { rowCount: 3, columnCount: 2, frozenRowCount: 1 } },
    { sheetId: 6, title: "Salinan", index: 1, gridProperties: { rowCount: 1000, columnCount: 26 } },
    { sheetId: 0, title: "Sheet1", index: 2, hidden: true, gridProperties: { rowCount: 1000, columnCount: 26 } },
  ]);
  await book.update({ deleteSheet: { sheetId: 0 } });
  expect(await book.read("Salinan!A1:B1", "valueRenderOption=FORMULA")).toEqual([["x", "=#REF!"]]);
});

test.each([
  [
    { addSheet: { properties: { title: "Sheet1" } } },
    'addSheet: A sheet with the name "Sheet1" already exists. Please enter another name.',
  ],
  [
    { updateSheetProperties: { properties: { sheetId: 0, hidden: true }, fields: "hidden" } },
    "updateSheetProperties: You can't hide all the sheets in a document.",
  ],
  [{ deleteSheet: { sheetId: 0 } }, "deleteSheet: You can't remove all the visible sheets in a document."],
  [
    { updateSheetProperties: { properties: { sheetId: 0 }, fields: "titel" } },
    "updateSheetProperties: Invalid field: titel",
  ],
  [{ updateCells: { range: { sheetId: 9 }, fields: "*" } }, "updateCells: No grid with id: 9"],
])("%j is refused", async (request, message) => {
  expect(await book.refused(request)).toBe(`Invalid requests[0].${message}`);
});

test("a batch is carried out whole or not at all", async () => {
  const before = await book.get();
  const requests = [{ addSheet: { properties: { title: "Baru" } } }, { deleteSheet: { sheetId: 404 } }];
  const { status, body } = await book.call("POST", ":batchUpdate", { requests });
  expect([status, (body as { error: { message: string } }).error.message]).toEqual([
    400,
    "Invalid requests[1].deleteSheet: No sheet with id: 404",
  ]);
  expect(await book.get()).toEqual(before);
});

test("copyTo puts a copy at the end of another spreadsheet", async () => {
  const other = await testWorkbook(google);
  await book.write("A1", [["isi"]]);
  const { body } = await book.call("POST", "/sheets/0:copyTo", { destinationSpreadsheetId: other.id });
  expect(body).toEqual({
    sheetId: expect.any(Number),
    title: "Copy of Sheet1",
    index: 1,
    sheetType: "GRID",
    gridProperties: { rowCount: 1000, columnCount: 26 },
  });
  expect(await other.read("Copy of Sheet1!A1")).toEqual([["isi"]]);
});

test("created with tabs, contents, filter and protection at once", async () => {
  const made = await testWorkbook(google, {
    properties: { title: "Buku", locale: "in_ID", timeZone: "Asia/Makassar" },
    sheets: [
      {
        properties: { title: "Isi", gridProperties: { rowCount: 5, columnCount: 3 } },
        data: [{ startRow: 1, rowData: [{ values: [{ userEnteredValue: { formulaValue: "=1,5*2" } }] }] }],
        basicFilter: { range: { startRowIndex: 0, endRowIndex: 5 } },
      },
    ],
  });
  expect(await made.read("Isi!A2")).toEqual([[3]]);
  const { properties, sheets } = await made.get(
    "fields=properties(title,locale,timeZone),sheets(properties.title,basicFilter)",
  );
  expect([properties, sheets]).toEqual([
    { title: "Buku", locale: "in_ID", timeZone: "Asia/Makassar" },
    [
      {
        properties: { title: "Isi" },
        basicFilter: { range: { startRowIndex: 0, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 3 } },
      },
    ],
  ]);
});
