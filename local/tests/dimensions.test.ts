// Requests on rows and columns, and what follows them.

import { expect, test } from "vitest";
import { googleOfFile, workbookOfTest } from "./support/fixtures.ts";

const google = googleOfFile();
const book = workbookOfTest(google);

const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });
const columns = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "COLUMNS", startIndex, endIndex });
const grid = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
/** The range without its sheet: 0 is left out of answers, as recorded. */
const shown = ({ sheetId: _, ...range }: ReturnType<typeof grid>) => range;

test("insert, delete, move and append carry contents, sizes and frozen rows along", async () => {
  await book.write("A1:A4", [["a"], ["b"], ["c"], ["d"]]);
  await book.update(
    {
      updateSheetProperties: {
        properties: { sheetId: 0, gridProperties: { frozenRowCount: 2 } },
        fields: "gridProperties.frozenRowCount",
      },
    },
    {
      updateDimensionProperties: {
        range: rows(3, 4),
        properties: { hiddenByUser: true, pixelSize: 40 },
        fields: "*",
      },
    },
    { insertDimension: { range: rows(1, 2) } },
    { moveDimension: { source: rows(0, 1), destinationIndex: 3 } },
    { deleteDimension: { range: rows(0, 1) } },
    { appendDimension: { sheetId: 0, dimension: "COLUMNS", length: 4 } },
  );
  expect(await book.read("A1:A6")).toEqual([["b"], ["a"], ["c"], ["d"]]);
  const { sheets } = await book.get("ranges=A1:A4&fields=sheets(properties.gridProperties,data.rowMetadata)");
  expect(sheets).toEqual([
    {
      properties: { gridProperties: { rowCount: 1000, columnCount: 30, frozenRowCount: 2 } },
      data: [
        {
          rowMetadata: [{ pixelSize: 21 }, { pixelSize: 21 }, { pixelSize: 21 }, { pixelSize: 40, hiddenByUser: true }],
        },
      ],
    },
  ]);
});

test("new rows take the look of the neighbour, never its contents", async () => {
  const cell = {
    userEnteredValue: { stringValue: "x" },
    note: "n",
    userEnteredFormat: { textFormat: { bold: true } },
  };
  await book.update(
    { updateCells: { start: { sheetId: 0 }, rows: [{ values: [cell] }], fields: "*" } },
    { insertDimension: { range: rows(1, 3), inheritFromBefore: true } },
  );
  const { sheets } = await book.get(
    "ranges=A1:A4&fields=sheets.data.rowData.values(note,userEnteredValue,userEnteredFormat)",
  );
  const bold = { userEnteredFormat: { textFormat: { bold: true } } };
  expect(sheets?.[0]?.data?.[0]?.rowData).toEqual([{ values: [cell] }, { values: [bold] }, { values: [bold] }]);
});

test("columns are fitted to their longest text, hidden ones stay hidden", async () => {
  await book.write("A1:B2", [
    ["pendek", "x"],
    ["teks yang lebih panjang", ""],
  ]);
  await book.update(
    {
      updateDimensionProperties: { range: columns(1, 2), properties: { hiddenByUser: true }, fields: "hiddenByUser" },
    },
    { autoResizeDimensions: { dimensions: columns(0, 3) } },
  );
  const { sheets } = await book.get("ranges=A1:C1&fields=sheets.data.columnMetadata");
  expect(sheets?.[0]?.data?.[0]?.columnMetadata).toEqual([
    { pixelSize: 175 },
    { pixelSize: 21, hiddenByUser: true },
    { pixelSize: 100 },
  ]);
});

test("objects on the sheet follow", async () => {
  await book.update(
    { mergeCells: { range: grid(4, 6, 1, 3), mergeType: "MERGE_ALL" } },
    { addNamedRange: { namedRange: { namedRangeId: "nama", name: "Nama", range: grid(4, 6, 0, 1) } } },
    { setBasicFilter: { filter: { range: grid(1, 10, 0, 4) } } },
    {
      addProtectedRange: {
        protectedRange: {
          protectedRangeId: 9,
          range: { sheetId: 0, startColumnIndex: 1, endColumnIndex: 2 },
          warningOnly: true,
        },
      },
    },
    {
      addConditionalFormatRule: {
        rule: {
          ranges: [grid(4, 6, 0, 1)],
          booleanRule: { condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=A5>1" }] } },
        },
      },
    },
    { insertDimension: { range: rows(5, 6) } },
    { insertDimension: { range: columns(0, 1) } },
  );
  const { sheets, namedRanges } = await book.get(
    "fields=namedRanges,sheets(merges,basicFilter,protectedRanges.range,conditionalFormats)",
  );
  expect(namedRanges).toEqual([{ namedRangeId: "nama", name: "Nama", range: shown(grid(4, 7, 1, 2)) }]);
  expect(sheets).toEqual([
    {
      merges: [shown(grid(4, 7, 2, 4))],
      basicFilter: { range: shown(grid(1, 11, 1, 5)) },
      protectedRanges: [{ range: { startColumnIndex: 2, endColumnIndex: 3 } }],
      conditionalFormats: [
        {
          ranges: [shown(grid(4, 7, 1, 2))],
          booleanRule: { condition: { type: "CUSTOM_FORMULA", values: [{ userEnteredValue: "=B5>1" }] } },
        },
      ],
    },
  ]);
  await book.update({ deleteDimension: { range: rows(4, 7) } });
  const after = await book.get("fields=namedRanges,sheets(merges,basicFilter)");
  expect(after).toEqual({ sheets: [{ basicFilter: { range: shown(grid(1, 8, 1, 5)) } }] });
});

test.each([
  [
    { insertDimension: { range: rows(0, 1), inheritFromBefore: true } },
    "inheritFromBefore cannot be true when inserting at index 0.",
  ],
  [{ deleteDimension: { range: rows(0, 1000) } }, "You can't delete all the rows on the sheet."],
  [{ insertDimension: { range: rows(3, 3) } }, "range.endIndex[3] must be greater than range.startIndex[3]"],
  [
    { appendDimension: { sheetId: 0, dimension: "ROWS", length: 400_000 } },
    "This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  ],
])("%j is refused", async (request, message) => {
  expect(await book.refused(request)).toMatch(
    new RegExp(`^Invalid requests\\[0\\]\\.\\w+: ${message.replace(/[.[\]()]/g, "\\$&")}$`),
  );
});

test("groups nest and collapse; the replies list them", async () => {
  const group = (startIndex: number, endIndex: number, depth: number) => ({
    range: { dimension: "ROWS", startIndex, endIndex },
    depth,
  });
  const replies = await book.update(
    { addDimensionGroup: { range: rows(1, 6) } },
    { addDimensionGroup: { range: rows(2, 4) } },
    {
      updateDimensionGroup: { dimensionGroup: { range: rows(2, 4), depth: 2, collapsed: true }, fields: "collapsed" },
    },
    { deleteDimensionGroup: { range: rows(1, 6) } },
  );
  expect(replies).toEqual([
    { addDimensionGroup: { dimensionGroups: [group(1, 6, 1)] } },
    { addDimensionGroup: { dimensionGroups: [group(1, 6, 1), group(2, 4, 2)] } },
    {},
    { deleteDimensionGroup: { dimensionGroups: [group(2, 4, 1)] } },
  ]);
  await book.update({ deleteDimensionGroup: { range: rows(2, 4) } });
  expect(await book.get("fields=sheets(rowGroups,columnGroups)")).toEqual({ sheets: [{}] });
});

test("insertRange and deleteRange move a part of the sheet", async () => {
  await book.write(
    "A1:C2",
    [
      ["a", "b", "=A1"],
      ["c", "d", "=A2"],
    ],
    "USER_ENTERED",
  );
  await book.update({ insertRange: { range: grid(0, 1, 0, 1), shiftDimension: "ROWS" } });
  expect(await book.read("A1:C3", "valueRenderOption=FORMULA")).toEqual([["", "b", "=A2"], ["a", "d", "=A3"], ["c"]]);
  await book.update({ deleteRange: { range: grid(1, 2, 0, 1), shiftDimension: "COLUMNS" } });
  expect(await book.read("A1:C3")).toEqual([["", "b", "#REF!"], ["d", "c"], ["c"]]);
});
