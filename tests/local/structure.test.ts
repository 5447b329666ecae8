// Requests on tabs, rows, columns and the objects of a sheet.

import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type TestGoogle, testGoogle } from "./support/testGoogle.ts";
import { type TestWorkbook, testWorkbook } from "./support/workbook.ts";

let google: TestGoogle;
let book: TestWorkbook;

beforeAll(async () => {
  google = await testGoogle();
});
afterAll(() => google.end());
beforeEach(async () => {
  book = await testWorkbook(google);
});

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

describe("tabs", () => {
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
});

describe("rows and columns", () => {
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
            rowMetadata: [
              { pixelSize: 21 },
              { pixelSize: 21 },
              { pixelSize: 21 },
              { pixelSize: 40, hiddenByUser: true },
            ],
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
});

describe("objects", () => {
  test("merging keeps the first value and refuses half a merge", async () => {
    await book.write("A1:B2", [
      ["", "x"],
      ["y", "z"],
    ]);
    await book.update({ mergeCells: { range: grid(0, 2, 0, 2), mergeType: "MERGE_ALL" } });
    expect(await book.read("A1:B2")).toEqual([["x"]]);
    expect(await book.refused({ mergeCells: { range: grid(0, 1, 0, 2), mergeType: "MERGE_ALL" } })).toMatch(
      /You must select all cells in a merged range/,
    );
    await book.update(
      { unmergeCells: { range: grid(0, 9, 0, 9) } },
      { mergeCells: { range: grid(0, 2, 0, 2), mergeType: "MERGE_ROWS" } },
    );
    const { sheets } = await book.get("fields=sheets.merges");
    expect(sheets).toEqual([{ merges: [shown(grid(0, 1, 0, 2)), shown(grid(1, 2, 0, 2))] }]);
  });

  test("named ranges: unique, renamed, deleted", async () => {
    const [added] = await book.update({ addNamedRange: { namedRange: { name: "Satu", range: grid(0, 2, 0, 2) } } });
    const namedRangeId = added?.addNamedRange?.namedRange?.namedRangeId ?? "";
    expect(added).toEqual({
      addNamedRange: { namedRange: { namedRangeId, name: "Satu", range: shown(grid(0, 2, 0, 2)) } },
    });
    expect(await book.refused({ addNamedRange: { namedRange: { name: "satu", range: grid(0, 1, 0, 1) } } })).toMatch(
      /already exists/,
    );
    await book.update({ updateNamedRange: { namedRange: { namedRangeId, name: "Dua" }, fields: "name" } });
    expect(await book.get("fields=namedRanges.name")).toEqual({ namedRanges: [{ name: "Dua" }] });
    await book.update({ deleteNamedRange: { namedRangeId } });
    expect(await book.get("fields=namedRanges")).toEqual({});
  });

  test("filters: one basic filter, saved views, sorted where specs are given", async () => {
    await book.write("A1:A4", [["judul"], [3], [1], [2]]);
    const replies = await book.update(
      {
        setBasicFilter: {
          filter: { range: grid(0, 4, 0, 1), sortSpecs: [{ dimensionIndex: 0, sortOrder: "ASCENDING" }] },
        },
      },
      {
        addFilterView: { filter: { title: "Saya", range: grid(0, 4, 0, 1), criteria: { 0: { hiddenValues: ["1"] } } } },
      },
    );
    const view = replies[1]?.addFilterView?.filter;
    expect(view).toEqual({
      filterViewId: expect.any(Number),
      title: "Saya",
      range: shown(grid(0, 4, 0, 1)),
      criteria: { 0: { hiddenValues: ["1"] } },
    });
    expect(await book.read("A1:A4")).toEqual([["judul"], [1], [2], [3]]);
    await book.update(
      { updateFilterView: { filter: { filterViewId: view?.filterViewId ?? 0, title: "Lain" }, fields: "title" } },
      { duplicateFilterView: { filterId: view?.filterViewId ?? 0 } },
      { clearBasicFilter: { sheetId: 0 } },
    );
    expect(await book.get("fields=sheets(basicFilter,filterViews.title)")).toEqual({
      sheets: [{ filterViews: [{ title: "Lain" }, { title: "Copy of Lain" }] }],
    });
    await book.update({ deleteFilterView: { filterId: view?.filterViewId ?? 0 } });
    expect(await book.get("fields=sheets.filterViews.title")).toEqual({
      sheets: [{ filterViews: [{ title: "Copy of Lain" }] }],
    });
  });

  test("charts and slicers are accepted, kept, moved and deleted", async () => {
    const spec = { title: "Usulan", basicChart: { chartType: "COLUMN" } };
    const [added] = await book.update({
      addChart: {
        chart: { spec, position: { overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 3, columnIndex: 1 } } } },
      },
    });
    const chartId = added?.addChart?.chart?.chartId ?? 0;
    await book.update(
      { insertDimension: { range: rows(0, 2) } },
      { updateChartSpec: { chartId, spec: { title: "Baru" } } },
      {
        updateEmbeddedObjectPosition: {
          objectId: chartId,
          newPosition: { overlayPosition: { widthPixels: 300 } },
          fields: "widthPixels",
        },
      },
      {
        addSlicer: {
          slicer: {
            slicerId: 8,
            spec: { title: "Iris" },
            position: { overlayPosition: { anchorCell: { sheetId: 0 } } },
          },
        },
      },
    );
    const { sheets } = await book.get("fields=sheets(charts,slicers(slicerId,spec))");
    const overlayPosition = { anchorCell: { rowIndex: 5, columnIndex: 1 }, widthPixels: 300, heightPixels: 371 };
    expect(sheets).toEqual([
      {
        charts: [{ chartId, spec: { title: "Baru" }, position: { overlayPosition } }],
        slicers: [{ slicerId: 8, spec: { title: "Iris" } }],
      },
    ]);
    await book.update({ deleteEmbeddedObject: { objectId: chartId } }, { deleteEmbeddedObject: { objectId: 8 } });
    expect(await book.get("fields=sheets(charts,slicers)")).toEqual({ sheets: [{}] });
  });

  test("banding and conditional formats", async () => {
    const rule = (text: string) => ({
      ranges: [grid(0, 5, 0, 1)],
      booleanRule: { condition: { type: "TEXT_EQ", values: [{ userEnteredValue: text }] } },
    });
    const replies = await book.update(
      {
        addBanding: {
          bandedRange: { bandedRangeId: 4, range: grid(0, 5, 0, 2), rowProperties: { headerColor: { red: 1 } } },
        },
      },
      { addConditionalFormatRule: { rule: rule("a"), index: 0 } },
      { addConditionalFormatRule: { rule: rule("b"), index: 1 } },
      { updateConditionalFormatRule: { sheetId: 0, index: 0, newIndex: 1 } },
      { deleteConditionalFormatRule: { sheetId: 0, index: 0 } },
    );
    expect(replies[4]).toEqual({
      deleteConditionalFormatRule: { rule: { ...rule("b"), ranges: [shown(grid(0, 5, 0, 1))] } },
    });
    expect((await book.get("fields=sheets(bandedRanges,conditionalFormats)")).sheets).toEqual([
      {
        conditionalFormats: [{ ...rule("a"), ranges: [shown(grid(0, 5, 0, 1))] }],
        bandedRanges: [
          { bandedRangeId: 4, range: shown(grid(0, 5, 0, 2)), rowProperties: { headerColor: { red: 1 } } },
        ],
      },
    ]);
  });

  test("developer metadata follows inserted rows and goes with deleted ones", async () => {
    const location = { dimensionRange: rows(6, 7) };
    await book.write("A7:B7", [["baris", "tujuh"]]);
    await book.update(
      {
        createDeveloperMetadata: {
          developerMetadata: {
            metadataId: 77,
            metadataKey: "baris",
            metadataValue: "x",
            location,
            visibility: "DOCUMENT",
          },
        },
      },
      { insertDimension: { range: rows(0, 2) } },
    );
    const filter = { developerMetadataLookup: { metadataKey: "baris" } };
    const found = await book.call("POST", "/values:batchGetByDataFilter", {
      dataFilters: [filter],
      majorDimension: "ROWS",
    });
    expect(found.body).toEqual({
      spreadsheetId: book.id,
      valueRanges: [
        {
          valueRange: { range: "Sheet1!A9:Z9", majorDimension: "ROWS", values: [["baris", "tujuh"]] },
          dataFilters: [filter],
        },
      ],
    });
    const search = await book.call("POST", "/developerMetadata:search", { dataFilters: [filter] });
    const developerMetadata = {
      metadataId: 77,
      metadataKey: "baris",
      metadataValue: "x",
      location: { locationType: "ROW", dimensionRange: { dimension: "ROWS", startIndex: 8, endIndex: 9 } },
      visibility: "DOCUMENT",
    };
    expect(search.body).toEqual({ matchedDeveloperMetadata: [{ developerMetadata, dataFilters: [filter] }] });
    await book.update({ deleteDimension: { range: rows(8, 9) } });
    const gone = await book.call("GET", "/developerMetadata/77");
    expect([gone.status, gone.body]).toEqual([
      404,
      { error: { code: 404, message: "No developer metadata with ID 77", status: "NOT_FOUND" } },
    ]);
  });
});
