// Values written and cleared by data filter: by range, by grid and by developer metadata.

import { expect, test } from "vitest";
import { googleOfTest, workbookOfTest } from "./support/fixtures.ts";
import { STRANGER } from "./support/workbook.ts";

const GRID = { gridRange: { sheetId: 0, startRowIndex: 2, endRowIndex: 4, startColumnIndex: 1, endColumnIndex: 3 } };
const MARKED = { developerMetadataLookup: { metadataKey: "penanda" } };

const mark = (metadataId: number, startIndex: number) => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataId,
      metadataKey: "penanda",
      location: { dimensionRange: { sheetId: 0, dimension: "ROWS", startIndex, endIndex: startIndex + 1 } },
      visibility: "DOCUMENT",
    },
  },
});

const google = googleOfTest();
const book = workbookOfTest(google);

test("writes go to every range that a filter finds; each answer names its filter", async () => {
  await book.update(mark(1, 0), mark(2, 5));
  const { status, body } = await book.call("POST", "/values:batchUpdateByDataFilter", {
    valueInputOption: "USER_ENTERED",
    includeValuesInResponse: true,
    responseValueRenderOption: "UNFORMATTED_VALUE",
    data: [
      { dataFilter: MARKED, majorDimension: "ROWS", values: [["a", "2"]] },
      {
        dataFilter: GRID,
        majorDimension: "COLUMNS",
        values: [
          ["x", "y"],
          [null, ""],
        ],
      },
      { dataFilter: { a1Range: "B3" }, majorDimension: "ROWS", values: [["=2*3"]] },
    ],
  });
  const counts = (updatedRows: number, updatedColumns: number, updatedCells: number) => ({
    updatedRows,
    updatedColumns,
    updatedCells,
  });
  const data = (range: string, ...values: unknown[][]) => ({
    updatedRange: `Sheet1!${range}`,
    updatedData: { range: `Sheet1!${range}`, majorDimension: "ROWS", values },
  });
  expect([status, body]).toEqual([
    200,
    {
      spreadsheetId: book.id,
      totalUpdatedRows: 4,
      totalUpdatedColumns: 3,
      totalUpdatedCells: 8,
      totalUpdatedSheets: 1,
      responses: [
        { ...data("A1:B1", ["a", 2]), ...counts(1, 2, 2), dataFilter: MARKED },
        { ...data("A6:B6", ["a", 2]), ...counts(1, 2, 2), dataFilter: MARKED },
        { ...data("B3:C4", [6], ["y"]), ...counts(2, 2, 3), dataFilter: { gridRange: shown(GRID.gridRange) } },
        { ...data("B3", [6]), ...counts(1, 1, 1), dataFilter: { a1Range: "B3" } },
      ],
    },
  ]);
  expect(await book.read("A1:C6")).toEqual([["a", 2], [], ["", 6], ["", "y"], [], ["a", 2]]);
});

/** As answers show a grid range on sheet 0. */
function shown({ sheetId: _, ...range }: (typeof GRID)["gridRange"]) {
  return range;
}

test("values that reach past a range are refused and nothing is written", async () => {
  const { status, body } = await book.call("POST", "/values:batchUpdateByDataFilter", {
    valueInputOption: "RAW",
    data: [
      { dataFilter: { a1Range: "A1" }, values: [["ditulis?"]] },
      { dataFilter: GRID, values: [["1", "2", "3"]] },
    ],
  });
  expect([status, body]).toEqual([
    400,
    {
      error: {
        code: 400,
        message: "Requested writing within range [Sheet1!B3:C4], but tried writing to column [D]",
        status: "INVALID_ARGUMENT",
      },
    },
  ]);
  expect(await book.read("A1:C6")).toBeUndefined();
});

test("clearing takes the values of all ranges, never the formats", async () => {
  await book.update(mark(1, 0));
  await book.write(
    "A1:D4",
    Array.from({ length: 4 }, () => ["1-1-2026", "b", "c", "d"]),
    "USER_ENTERED",
  );
  const { status, body } = await book.call("POST", "/values:batchClearByDataFilter", {
    dataFilters: [MARKED, GRID, { a1Range: "Sheet1!A3:A" }],
  });
  expect([status, body]).toEqual([
    200,
    { spreadsheetId: book.id, clearedRanges: ["Sheet1!A1:Z1", "Sheet1!B3:C4", "Sheet1!A3:A1000"] },
  ]);
  expect(await book.read("A1:D4", "")).toEqual([[], ["1-1-2026", "b", "c", "d"], ["", "", "", "d"], ["", "", "", "d"]]);
  await book.write("A1", [[46000]]);
  expect(await book.read("A1", "")).toEqual([["12-9-2025"]]);
});

test("nobody writes by filter what they may not write otherwise", async () => {
  const bodies = { batchUpdateByDataFilter: { valueInputOption: "RAW", data: [] }, batchClearByDataFilter: {} };
  const statuses = await Promise.all(
    Object.entries(bodies).map(
      async ([method, body]) => (await book.call("POST", `/values:${method}`, body, STRANGER)).status,
    ),
  );
  expect(statuses).toEqual([403, 403]);
});
