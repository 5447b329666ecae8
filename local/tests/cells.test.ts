// Requests on the contents of cells: update, append, repeat, validate, borders, and how they are shown.

import type { sheets_v4 } from "googleapis";
import { expect, test } from "vitest";
import { googleOfFile, workbookOfTest } from "./support/fixtures.ts";
import { testWorkbook } from "./support/workbook.ts";

const google = googleOfFile();
const book = workbookOfTest(google);

const grid = (startRowIndex: number, endRowIndex: number, startColumnIndex: number, endColumnIndex: number) => ({
  sheetId: 0,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});
const text = (stringValue: string): sheets_v4.Schema$CellData => ({ userEnteredValue: { stringValue } });
const cellData = async (range: string, fields: string, of = book): Promise<unknown> => {
  const { sheets } = await of.get(`ranges=${range}&fields=sheets.data.rowData.values(${fields})`);
  return sheets?.[0]?.data?.[0]?.rowData?.map((row) => row.values);
};

test("appendCells writes below the last row with data, blank rows stay, the grid grows", async () => {
  await book.write("A1:A3", [["a"], [""], ["c"]]);
  await book.write("B5", [['=""']], "USER_ENTERED");
  await book.update({ repeatCell: { range: grid(7, 9, 0, 1), cell: { note: "kosong" }, fields: "note" } });
  const append = (...values: string[]) => ({
    appendCells: { sheetId: 0, rows: values.map((value) => ({ values: [text(value)] })), fields: "userEnteredValue" },
  });
  await book.update(append("x", "y"));
  expect(await book.read("A:A")).toEqual([["a"], [], ["c"], [], [], ["x"], ["y"]]);
  await book.update(append(...Array.from({ length: 994 }, (_, n) => `baris ${n}`)));
  const { sheets } = await book.get("fields=sheets.properties.gridProperties");
  expect(sheets).toEqual([{ properties: { gridProperties: { rowCount: 1001, columnCount: 26 } } }]);
  expect(await book.read("A1001")).toEqual([["baris 993"]]);
});

test("updateCells: from a start cell shorter rows leave the rest; over a range the rest is cleared", async () => {
  await book.write("A1:C2", [
    ["a", "b", "c"],
    ["d", "e", "f"],
  ]);
  await book.update({
    updateCells: {
      start: { sheetId: 0, rowIndex: 0, columnIndex: 0 },
      rows: [{ values: [text("x")] }, { values: [{}, text("y")] }],
      fields: "userEnteredValue",
    },
  });
  expect(await book.read("A1:C2")).toEqual([
    ["x", "b", "c"],
    ["", "y", "f"],
  ]);
  await book.update({
    updateCells: { range: grid(0, 2, 0, 3), rows: [{ values: [text("z")] }], fields: "userEnteredValue" },
  });
  expect(await book.read("A1:C2")).toEqual([["z"]]);
});

test("only what the mask names changes: value, note, format, and single members of a format", async () => {
  const bold = { textFormat: { bold: true, fontSize: 12 }, backgroundColor: { red: 1 } };
  const set = (cell: sheets_v4.Schema$CellData, fields: string) =>
    book.update({ repeatCell: { range: grid(0, 1, 0, 1), cell, fields } });
  await set(
    { ...text("isi"), note: "satu", userEnteredFormat: bold },
    "userEnteredValue,note,userEnteredFormat(textFormat,backgroundColor)",
  );
  await set(
    { note: "dua", userEnteredFormat: { textFormat: { fontSize: 14 } } },
    "note,userEnteredFormat.textFormat.fontSize",
  );
  await set({}, "userEnteredFormat.backgroundColor");
  expect(await cellData("A1", "userEnteredValue,note,userEnteredFormat,formattedValue")).toEqual([
    [
      {
        userEnteredValue: { stringValue: "isi" },
        formattedValue: "isi",
        note: "dua",
        userEnteredFormat: { textFormat: { bold: true, fontSize: 14 } },
      },
    ],
  ]);
});

test("colours come back in both forms", async () => {
  const userEnteredFormat = {
    backgroundColor: { green: 1, blue: 1 },
    textFormat: { foregroundColor: { red: 1, green: 1 }, bold: true },
  };
  await book.update({
    repeatCell: {
      range: grid(1, 2, 0, 2),
      cell: { userEnteredFormat },
      fields: "userEnteredFormat(backgroundColor,textFormat)",
    },
  });
  expect(await cellData("A2", "userEnteredFormat")).toEqual([
    [
      {
        userEnteredFormat: {
          ...userEnteredFormat,
          backgroundColorStyle: { rgbColor: { green: 1, blue: 1 } },
          textFormat: { ...userEnteredFormat.textFormat, foregroundColorStyle: { rgbColor: { red: 1, green: 1 } } },
        },
      },
    ],
  ]);
});

test("a repeated formula follows its place", async () => {
  await book.write("A1:A3", [[1], [2], [3]]);
  await book.update({
    repeatCell: {
      range: grid(0, 3, 1, 2),
      cell: { userEnteredValue: { formulaValue: "=A1*$A$1+ROW()" } },
      fields: "userEnteredValue",
    },
  });
  expect(await book.read("B1:B3")).toEqual([[2], [4], [6]]);
  expect(await book.read("B3", "valueRenderOption=FORMULA")).toEqual([["=A3*$A$1+ROW()"]]);
});

test("a range that begins past the grid is refused, one that ends past it is cut, an empty one does nothing", async () => {
  const repeat = (range: sheets_v4.Schema$GridRange) => ({
    repeatCell: { range, cell: text("x"), fields: "userEnteredValue" },
  });
  expect(await book.refused(repeat(grid(1001, 1002, 0, 1)))).toMatch(
    /^Invalid requests\[0\]\.repeatCell: .*exceeds grid limits/,
  );
  await book.update(repeat(grid(999, 2000, 0, 1)), repeat(grid(5, 5, 0, 1)));
  expect(await book.read("A1:A1000")).toEqual([...Array.from({ length: 999 }, () => []), ["x"]]);
});

test("validation is kept with the cell, moves with it, and its range follows; check-boxes fill with FALSE", async () => {
  const sheets = [{ properties: { title: "Isi", sheetId: 0 } }, { properties: { title: "Pilihan", sheetId: 1 } }];
  const own = await testWorkbook(google, { sheets });
  const rule = {
    condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "=Pilihan!$A$2:$A$9" }] },
    strict: true,
    showCustomUi: true,
    inputMessage: "Pilih",
  };
  await own.update(
    { setDataValidation: { range: grid(0, 2, 0, 1), rule } },
    { insertDimension: { range: { sheetId: 1, dimension: "ROWS", startIndex: 0, endIndex: 2 } } },
    { setDataValidation: { range: grid(0, 2, 1, 2), rule: { condition: { type: "BOOLEAN" } } } },
  );
  const moved = { ...rule, condition: { type: "ONE_OF_RANGE", values: [{ userEnteredValue: "=Pilihan!$A$4:$A$11" }] } };
  expect(await cellData("Isi!A1:B1", "dataValidation,effectiveValue", own)).toEqual([
    [
      { dataValidation: moved },
      { dataValidation: { condition: { type: "BOOLEAN" } }, effectiveValue: { boolValue: false } },
    ],
  ]);
  await own.write("A1", [["bukan pilihan"]]);
  await own.update({ setDataValidation: { range: grid(0, 2, 0, 1) } });
  expect(await cellData("Isi!A1", "dataValidation,effectiveValue", own)).toEqual([
    [{ effectiveValue: { stringValue: "bukan pilihan" } }],
  ]);
});

test("grid data shows what was entered, what it is and how it looks", async () => {
  await book.write("A1:D1", [["=1/0", true, "2026-02-01", "x"]], "USER_ENTERED");
  expect(
    await cellData("A1:D1", "userEnteredValue,effectiveValue,formattedValue,effectiveFormat.numberFormat"),
  ).toEqual([
    [
      {
        userEnteredValue: { formulaValue: "=1/0" },
        effectiveValue: {
          errorValue: { type: "DIVIDE_BY_ZERO", message: "Function DIVIDE parameter 2 cannot be zero." },
        },
        formattedValue: "#DIV/0!",
        effectiveFormat: {},
      },
      {
        userEnteredValue: { boolValue: true },
        effectiveValue: { boolValue: true },
        formattedValue: "TRUE",
        effectiveFormat: {},
      },
      {
        userEnteredValue: { numberValue: 46054 },
        effectiveValue: { numberValue: 46054 },
        formattedValue: "2026-02-01",
        effectiveFormat: { numberFormat: { type: "DATE", pattern: "yyyy-mm-dd" } },
      },
      {
        userEnteredValue: { stringValue: "x" },
        effectiveValue: { stringValue: "x" },
        formattedValue: "x",
        effectiveFormat: {},
      },
    ],
  ]);
  expect(await book.get("ranges=F5&fields=sheets.data.rowData.values.note")).toEqual({ sheets: [{ data: [{}] }] });
});

test("borders: outer at the edges, inner between, NONE takes away", async () => {
  const line = { style: "SOLID", color: { red: 1 } };
  await book.update({
    updateBorders: { range: grid(0, 2, 0, 1), top: line, bottom: line, innerHorizontal: { style: "DOTTED" } },
  });
  await book.update({ updateBorders: { range: grid(0, 1, 0, 1), top: { style: "NONE" } } });
  expect(await cellData("A1:A2", "userEnteredFormat.borders")).toEqual([
    [{ userEnteredFormat: { borders: { bottom: { style: "DOTTED" } } } }],
    [{ userEnteredFormat: { borders: { top: { style: "DOTTED" }, bottom: line } } }],
  ]);
});

test("chips show their text, are read back as runs, and go with a new value; a cell's only link is its hyperlink", async () => {
  const uri = "https://drive.google.com/file/d/laporan%202025.pdf";
  const chips = [
    { startIndex: 0, chip: { personProperties: { email: "budi@contoh.example" } } },
    { startIndex: 6, chip: { richLinkProperties: { uri } } },
  ];
  const rows = [
    { values: [{ ...text("@ dan @"), chipRuns: chips }] },
    { values: [{ ...text("Laporan"), textFormatRuns: [{ startIndex: 0, format: { link: { uri } } }] }] },
  ];
  const fields = "userEnteredValue,chipRuns,textFormatRuns";
  await book.update({ updateCells: { start: { sheetId: 0, rowIndex: 0, columnIndex: 0 }, rows, fields } });
  expect(await book.read("A1:A2")).toEqual([["budi@contoh.example dan laporan 2025.pdf"], ["Laporan"]]);
  expect(await cellData("A1:A2", "chipRuns,hyperlink")).toEqual([
    [{ chipRuns: [{ chip: chips[0]?.chip }, { ...chips[1], startIndex: 24 }] }],
    [{ hyperlink: uri }],
  ]);
  await book.write("A1:A2", [["baru"], ["baru"]]);
  expect(await cellData("A1:A2", "chipRuns,hyperlink,formattedValue")).toEqual([
    [{ formattedValue: "baru" }],
    [{ formattedValue: "baru" }],
  ]);
});

test("a cell of more than 50,000 characters is refused in a batch too", async () => {
  const rows = [{ values: [text("x".repeat(50_001))] }];
  const request = {
    updateCells: { start: { sheetId: 0, rowIndex: 0, columnIndex: 0 }, rows, fields: "userEnteredValue" },
  };
  await expect(book.update(request)).rejects.toThrow("more than the maximum of 50000 characters in a single cell");
});
