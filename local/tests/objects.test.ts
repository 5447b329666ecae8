// Requests on the objects of a sheet: merges, names, filters, charts, colours, metadata.

import { expect, test } from "vitest";
import { googleOfFile, workbookOfTest } from "./support/fixtures.ts";

const google = googleOfFile();
const book = workbookOfTest(google);

const rows = (startIndex: number, endIndex: number) => ({ sheetId: 0, dimension: "ROWS", startIndex, endIndex });
const grid = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
/** The range without its sheet: 0 is left out of answers, as recorded. */
const shown = ({ sheetId: _, ...range }: ReturnType<typeof grid>) => range;

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
    filterSpecs: [{ filterCriteria: { hiddenValues: ["1"] } }],
  });
  expect(await book.read("A1:A4")).toEqual([["judul"], [1], [2], [3]]);
  await book.update(
    { updateFilterView: { filter: { filterViewId: view?.filterViewId ?? 0, title: "Lain" }, fields: "title" } },
    {
      updateFilterView: {
        filter: { filterViewId: view?.filterViewId ?? 0, criteria: { 0: { hiddenValues: ["2"] } } },
        fields: "criteria",
      },
    },
    { duplicateFilterView: { filterId: view?.filterViewId ?? 0 } },
    { clearBasicFilter: { sheetId: 0 } },
  );
  const criteria = { 0: { hiddenValues: ["2"] } };
  expect(await book.get("fields=sheets(basicFilter,filterViews(title,criteria))")).toEqual({
    sheets: [
      {
        filterViews: [
          { title: "Lain", criteria },
          { title: "Copy of Lain", criteria },
        ],
      },
    ],
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
    { updateChartSpec: { chartId, spec: { ...spec, title: "Baru" } } },
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
      charts: [{ chartId, spec: { ...spec, title: "Baru" }, position: { overlayPosition } }],
      slicers: [{ slicerId: 8, spec: { title: "Iris" } }],
    },
  ]);
  await book.update({ deleteEmbeddedObject: { objectId: chartId } }, { deleteEmbeddedObject: { objectId: 8 } });
  expect(await book.get("fields=sheets(charts,slicers)")).toEqual({ sheets: [{}] });
});

test("a chart's id is its own, its kind is one, its ranges are thin and stand on the grid", async () => {
  const overlayPosition = { anchorCell: { sheetId: 0, rowIndex: 1 } };
  const source = (range: ReturnType<typeof grid>) => ({ sourceRange: { sources: [range] } });
  const chart = (range: ReturnType<typeof grid>, chartId = 7) => ({
    chartId,
    spec: { basicChart: { chartType: "BAR", domains: [{ domain: source(range) }] } },
    position: { overlayPosition },
  });
  await book.update({ addChart: { chart: chart(grid(0, 5, 0, 1)) } });
  expect(await book.refused({ addChart: { chart: chart(grid(0, 5, 0, 1)) } })).toMatch(/ID: 7 already exists/);
  expect(await book.refused({ addChart: { chart: chart(grid(0, 5, 0, 2), 8) } })).toMatch(/one row or one column/);
  expect(await book.refused({ addChart: { chart: chart(grid(0, 5, 99, 100), 8) } })).toMatch(/exceeds grid limits/);
  expect(await book.refused({ addChart: { chart: { ...chart(grid(0, 5, 0, 1), 8), spec: {} } } })).toMatch(/one kind/);
  expect(await book.refused({ updateChartSpec: { chartId: 9, spec: chart(grid(0, 5, 0, 1)).spec } })).toMatch(/ID: 9/);
  expect(await book.refused({ deleteEmbeddedObject: { objectId: 9 } })).toMatch(/No embedded object with ID: 9/);
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
      bandedRanges: [{ bandedRangeId: 4, range: shown(grid(0, 5, 0, 2)), rowProperties: { headerColor: { red: 1 } } }],
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

test("a Table is kept and shown; validation of its typed columns is refused until it is a range again", async () => {
  const table = {
    name: "Tabel",
    tableId: "T1",
    range: grid(1, 4, 0, 3),
    columnProperties: [{ columnIndex: 1, columnName: "Skema", columnType: "TEXT" }],
  };
  await book.update({ addTable: { table } });
  expect(await book.refused({ addTable: { table: { ...table, tableId: "T2", range: grid(2, 6, 2, 5) } } })).toMatch(
    /overlaps another table/,
  );
  const rule = { condition: { type: "ONE_OF_LIST", values: [{ userEnteredValue: "A" }] } };
  const typed = (columnType: string, more: object) => ({
    addTable: { table: { range: grid(1, 4, 5, 6), columnProperties: [{ columnIndex: 0, columnType, ...more }] } },
  });
  expect(await book.refused(typed("DROPDOWN", {}))).toMatch(/needs a ONE_OF_LIST rule/);
  expect(await book.refused(typed("TEXT", { dataValidationRule: rule }))).toMatch(/Only dropdown columns/);
  expect(await book.refused({ setDataValidation: { range: grid(2, 3, 1, 2), rule } })).toMatch(
    /This operation is not allowed on cells in typed columns/,
  );
  for (const free of [grid(2, 3, 0, 1), grid(0, 2, 1, 2), grid(5, 6, 1, 2)]) {
    await book.update({ setDataValidation: { range: free, rule } });
  }
  await book.update({ deleteTable: { tableId: "T1" } }, { setDataValidation: { range: grid(2, 3, 1, 2), rule } });
  expect(await book.refused({ deleteTable: { tableId: "T1" } })).toMatch(/No table with ID: T1/);
});
