// Requests that rearrange or rewrite the contents of cells: sort, paste, fill, find, split.

import { describe, expect, test } from "vitest";
import { googleOfFile, workbookOfTest } from "./support/fixtures.ts";

const google = googleOfFile();
const book = workbookOfTest(google);

const grid = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
const cellData = async (range: string, fields: string): Promise<unknown> => {
  const { sheets } = await book.get(`ranges=${range}&fields=sheets.data.rowData.values(${fields})`);
  return sheets?.[0]?.data?.[0]?.rowData?.map((row) => row.values);
};

describe("sortRange", () => {
  test("everything in the cells moves; numbers, text, booleans, then blanks, in either order", async () => {
    await book.write("A1:B6", [
      ["b", 1],
      [2, 2],
      [true, 3],
      ["", 4],
      ["A", 5],
      [10, 6],
    ]);
    await book.update({
      updateCells: {
        start: { sheetId: 0, rowIndex: 1, columnIndex: 0 },
        rows: [{ values: [{ note: "dua" }] }],
        fields: "note",
      },
    });
    const sort = (sortOrder: string) =>
      book.update({ sortRange: { range: grid(0, 6, 0, 2), sortSpecs: [{ dimensionIndex: 0, sortOrder }] } });
    await sort("ASCENDING");
    expect(await book.read("A1:B6")).toEqual([
      [2, 2],
      [10, 6],
      ["A", 5],
      ["b", 1],
      [true, 3],
      ["", 4],
    ]);
    expect(await cellData("A1", "note")).toEqual([[{ note: "dua" }]]);
    await sort("DESCENDING");
    expect(await book.read("A1:B6")).toEqual([
      [true, 3],
      ["b", 1],
      ["A", 5],
      [10, 6],
      [2, 2],
      ["", 4],
    ]);
  });

  test("a formula keeps pointing at its own row; other columns stay", async () => {
    await book.write(
      "A1:C3",
      [
        [3, "=A1*10", "x"],
        [1, "=A2*10", "y"],
        [2, "=A3*10", "z"],
      ],
      "USER_ENTERED",
    );
    await book.update({ sortRange: { range: grid(0, 3, 0, 2), sortSpecs: [{ dimensionIndex: 0 }] } });
    expect(await book.read("A1:C3")).toEqual([
      [1, 10, "x"],
      [2, 20, "y"],
      [3, 30, "z"],
    ]);
    expect(await book.refused({ sortRange: { range: grid(0, 3, 0, 2), sortSpecs: [{ dimensionIndex: 2 }] } })).toMatch(
      /outside of the range/,
    );
  });
});

describe("paste", () => {
  test("copyPaste repeats its source; values only leaves formats and formulas behind", async () => {
    await book.write(
      "A1:A2",
      [
        [1, "=A1+1"],
        [2, "=A2+1"],
      ].map(([a]) => [a]),
    );
    await book.write("B1:B2", [["=A1+1"], ["=A2+1"]], "USER_ENTERED");
    await book.update({ copyPaste: { source: grid(0, 2, 0, 2), destination: grid(3, 7, 0, 2) } });
    expect(await book.read("A4:B7")).toEqual([
      [1, 2],
      [2, 3],
      [1, 2],
      [2, 3],
    ]);
    await book.update({
      copyPaste: {
        source: grid(0, 2, 1, 2),
        destination: grid(0, 1, 3, 4),
        pasteType: "PASTE_VALUES",
        pasteOrientation: "TRANSPOSE",
      },
    });
    expect(await book.read("D1:E1", "valueRenderOption=FORMULA")).toEqual([[2, 3]]);
  });

  test("cutPaste moves cells, and references follow", async () => {
    await book.write("A1:B1", [[5, "=A1*2"]], "USER_ENTERED");
    await book.update({
      cutPaste: { source: grid(0, 1, 0, 1), destination: { sheetId: 0, rowIndex: 4, columnIndex: 2 } },
    });
    expect(await book.read("A1:C5", "valueRenderOption=FORMULA")).toEqual([["", "=C5*2"], [], [], [], ["", "", 5]]);
    expect(await book.read("B1")).toEqual([[10]]);
  });

  test("pasteData and textToColumns read text as typed", async () => {
    await book.update({
      pasteData: {
        coordinate: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
        data: 'a,"b,c",3\n1/2/2026,,x',
        delimiter: ",",
        type: "PASTE_NORMAL",
      },
    });
    expect(await book.read("A1:C2")).toEqual([
      ["a", "b,c", 3],
      [46024, "", "x"],
    ]);
    await book.write("E1:E2", [["1;2;tiga"], ["4"]]);
    await book.update({ textToColumns: { source: grid(0, 2, 4, 5), delimiterType: "SEMICOLON" } });
    expect(await book.read("E1:G2")).toEqual([[1, 2, "tiga"], [4]]);
  });
});

test("autoFill counts on, repeats text and carries formulas on", async () => {
  await book.write(
    "A1:C2",
    [
      [1, "x", "=A1"],
      [3, "y", "=A2"],
    ],
    "USER_ENTERED",
  );
  await book.update({
    autoFill: { sourceAndDestination: { source: grid(0, 2, 0, 3), dimension: "ROWS", fillLength: 3 } },
  });
  expect(await book.read("A3:C5")).toEqual([
    [5, "x", 5],
    [7, "y", 7],
    [9, "x", 9],
  ]);
});

test("findReplace counts what it changed", async () => {
  await book.write(
    "A1:B2",
    [
      ["Kota Lama", "kota"],
      ["=A1", 12],
    ],
    "USER_ENTERED",
  );
  const replies = await book.update({ findReplace: { find: "kota", replacement: "Kab.", allSheets: true } });
  expect(replies).toEqual([
    { findReplace: { valuesChanged: 2, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 2 } },
  ]);
  const more = await book.update({
    findReplace: { find: "^(\\w+)\\. (\\w+)$", replacement: "$2", searchByRegex: true, sheetId: 0 },
  });
  expect(more).toEqual([
    { findReplace: { valuesChanged: 1, rowsChanged: 1, sheetsChanged: 1, occurrencesChanged: 1 } },
  ]);
  expect(await book.read("A1:B2")).toEqual([
    ["Lama", "Kab."],
    ["Lama", 12],
  ]);
});

test("trimWhitespace and deleteDuplicates", async () => {
  await book.write("A1:B4", [
    ["  a  b ", 1],
    ["a b", 1],
    ["c", 2],
    ["A B", 1],
  ]);
  const replies = await book.update(
    { trimWhitespace: { range: grid(0, 4, 0, 2) } },
    { deleteDuplicates: { range: grid(0, 4, 0, 2) } },
  );
  expect(replies).toEqual([
    { trimWhitespace: { cellsChangedCount: 1 } },
    { deleteDuplicates: { duplicatesRemovedCount: 2 } },
  ]);
  expect(await book.read("A1:B4")).toEqual([
    ["a b", 1],
    ["c", 2],
  ]);
});
