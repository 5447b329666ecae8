// Formulas: lookup columns, the errors people see, and how references follow changes.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Evaluation } from "../sheets/formula/evaluation.ts";
import { isError } from "../sheets/formula/value.ts";
import { newSheet } from "../sheets/model/newSheet.ts";
import { newWorkbook } from "../sheets/model/newWorkbook.ts";
import { googleOfFile, workbookOfTest } from "./support/fixtures.ts";

const google = googleOfFile();
const book = workbookOfTest(google, {
  properties: { locale: "in_ID" },
  sheets: [{ properties: { title: "Inventaris", sheetId: 0 } }, { properties: { title: "Hasil Akhir", sheetId: 1 } }],
});

const LOOKUP = `=IFERROR(INDEX('Hasil Akhir'!C:C;MATCH(INDEX($B:$B;ROW());'Hasil Akhir'!$A:$A;0));"")`;

/** Three rows of ids with a lookup column, and what the lookup finds. */
async function lookups(): Promise<void> {
  await book.write("'Hasil Akhir'!A1:C3", [
    ["KB-1", "v1", "Disetujui"],
    ["KB-2", "v2", "Ditolak"],
    ["KB-3", "v3", "Diajukan"],
  ]);
  await book.write(
    "Inventaris!A1:C3",
    [
      ["Batik", "KB-2", LOOKUP],
      ["Purun", "KB-1", LOOKUP],
      ["Intan", "KB-9", LOOKUP],
    ],
    "USER_ENTERED",
  );
}

const shown = () => book.read("Inventaris!A1:D5");
const formulas = (range: string) => book.read(range, "valueRenderOption=FORMULA");

test("a lookup column finds its own row's id in the system tab, also after a sort", async () => {
  await lookups();
  expect(await shown()).toEqual([
    ["Batik", "KB-2", "Ditolak"],
    ["Purun", "KB-1", "Disetujui"],
    ["Intan", "KB-9", ""],
  ]);
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 3 };
  await book.update({ sortRange: { range, sortSpecs: [{ dimensionIndex: 1, sortOrder: "DESCENDING" }] } });
  expect(await shown()).toEqual([
    ["Intan", "KB-9", ""],
    ["Batik", "KB-2", "Ditolak"],
    ["Purun", "KB-1", "Disetujui"],
  ]);
  expect(await formulas("Inventaris!C1:C3")).toEqual([[LOOKUP], [LOOKUP], [LOOKUP]]);
});

test("inserted, deleted and moved columns and a renamed tab change the references, not what is found", async () => {
  await lookups();
  const columns = (start: number, end: number) => ({
    sheetId: 0,
    dimension: "COLUMNS",
    startIndex: start,
    endIndex: end,
  });
  await book.update({ insertDimension: { range: columns(1, 2) } });
  expect(await formulas("Inventaris!D1")).toEqual([[LOOKUP.replaceAll("$B", "$C")]]);
  await book.update({ moveDimension: { source: columns(2, 3), destinationIndex: 1 } });
  expect(await formulas("Inventaris!D1")).toEqual([[LOOKUP]]);
  await book.update({ updateSheetProperties: { properties: { sheetId: 1, title: "Balikan" }, fields: "title" } });
  expect(await formulas("Inventaris!D1")).toEqual([[LOOKUP.replaceAll("'Hasil Akhir'", "Balikan")]]);
  expect(await book.read("Inventaris!D1:D3")).toEqual([["Ditolak"], ["Disetujui"], [""]]);
  await book.update({ deleteDimension: { range: columns(1, 2) } });
  expect(await formulas("Inventaris!C1")).toEqual([
    [`=IFERROR(INDEX(Balikan!C:C;MATCH(INDEX(#REF!;ROW());Balikan!$A:$A;0));"")`],
  ]);
});

test.each([
  ["=1/0", "#DIV/0!"],
  ["=NA()", "#N/A"],
  ["=MATCH(5;A2:A9;0)", "#N/A"],
  ["=NOPE(1)", "#NAME?"],
  ["=nama_tak_ada", "#NAME?"],
  ['="a"+1', "#VALUE!"],
  ["=Hilang!A1", "#REF!"],
  ["=A1", "#REF!"],
  ["=SQRT(-1)", "#NUM!"],
  ["=IF(", "#ERROR!"],
])("%s shows %s", async (formula, error) => {
  await book.write("A1", [[formula]], "USER_ENTERED");
  expect(await book.read("A1")).toEqual([[error]]);
  expect(await book.read("A1", "valueRenderOption=FORMATTED_VALUE")).toEqual([[error]]);
});

test.each([
  ['=COUNTIF(A2:A;">=2")', 2],
  ['=COUNTIFS(A2:A5;">1";B2:B5;"b*")', 1],
  ['=SUMIF(B2:B5;"abu";A2:A5)', 4],
  ["=COUNTA(A:B)-1", 7],
  ["=VLOOKUP(2;A2:B5;2;FALSE)", "batu"],
  ['=XLOOKUP(9;A2:A5;B2:B5;"tiada")', "tiada"],
  ['=TEXTJOIN("; ";TRUE;B2:B5)', "abu; batu; abu; x"],
  ['=IFS(A2>1;"besar";A2=1;"satu")', "satu"],
  ['=TEXT(46054;"dd/mm/yyyy")', "01/02/2026"],
  ["=MEDIAN(A2:A4)", 2],
  ["=EDATE(46054;1)", 46082],
  ['=PROPER("kota lama")', "Kota Lama"],
  ["=SUM(A2:A4)*2%", 0.12],
  ["=-A2^2", 1],
  ['=A5=""', false],
])("%s is %s", async (formula, value) => {
  await book.write("A2:B5", [
    [1, "abu"],
    [2, "batu"],
    [3, "abu"],
    ["x", "x"],
  ]);
  await book.write("C1", [[formula]], "USER_ENTERED");
  expect(await book.read("C1")).toEqual([[value]]);
});

test("a chain of 3,000 formulas is computed from its end", async () => {
  const rows = Array.from({ length: 3000 }, (_, n) => ({
    values: [{ userEnteredValue: n === 0 ? { numberValue: 1 } : { formulaValue: `=A${n}+1` } }],
  }));
  await book.update({ appendCells: { sheetId: 0, rows, fields: "userEnteredValue" } });
  expect(await book.read("A3000")).toEqual([[3000]]);
});

describe("beside another engine", () => {
  const path = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
  initSync({ module: readFileSync(path) });
  const engine = new Model("other", "en", "UTC", "en");

  const number = fc.oneof(fc.integer({ min: -50, max: 50 }).map(String), fc.constantFrom("0.5", "A1", "B2", "C3"));
  const text = fc.constantFrom('"ab"', '"Kota"', '""', "D1", "D2");
  const { formula } = fc.letrec<{ formula: string; condition: string }>((tie) => ({
    formula: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      number,
      fc
        .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/"), tie("formula"))
        .map(([a, o, b]) => `(${a}${o}${b})`),
      fc
        .tuple(
          fc.constantFrom("SUM", "MAX", "MIN", "COUNT", "AVERAGE"),
          tie("formula"),
          fc.constantFrom("A1:C3", "B:B", "A2:C2"),
        )
        .map(([f, a, r]) => `${f}(${a},${r})`),
      fc.tuple(tie("condition"), tie("formula"), tie("formula")).map(([c, a, b]) => `IF(${c},${a},${b})`),
      fc.tuple(tie("formula"), number).map(([a, b]) => `IFERROR(${a},${b})`),
      fc.tuple(number, fc.constantFrom("A1:A3", "B1:B3")).map(([a, r]) => `MATCH(${a},${r},0)`),
      fc.tuple(fc.constantFrom("1", "2", "3")).map(([r]) => `INDEX(A1:C3,${r},2)`),
      fc.constantFrom('">0"', '"<=3"', "5").map((c) => `COUNTIF(A1:C3,${c})`),
      text.map((a) => `LEN(${a})`),
    ),
    condition: fc.oneof(
      fc.tuple(number, fc.constantFrom("=", "<>", "<", ">="), number).map(([a, o, b]) => `${a}${o}${b}`),
      fc.tuple(text, fc.constantFrom("=", "<>"), text).map(([a, o, b]) => `${a}${o}${b}`),
      fc.tuple(tie("formula"), tie("formula")).map(([a, b]) => `AND(${a}>0,${b}<9)`),
    ),
  }));
  const cells = [
    [3, 5, 5, "ab"],
    [-2, 0.5, 9, "kota"],
    [5, 7, 12, null],
  ] as const;

  test("random formulas give what IronCalc gives", () => {
    cells.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) engine.setUserInput(0, r + 1, c + 1, String(value));
      });
    });
    const rows = cells.map((row) => row.map((input) => (input === null ? undefined : { input })));
    fc.assert(
      fc.property(formula, (text) => {
        const cell = [{ input: { formula: `=${text}` } }];
        const workbook = {
          ...newWorkbook("x", "x"),
          sheets: [{ ...newSheet(0, "S"), rows: [...rows, undefined, cell] }],
        };
        const ours = new Evaluation(workbook, 0).valueAt(0, 4, 0);
        engine.setUserInput(0, 5, 1, `=${text}`);
        engine.setUserInput(0, 5, 6, '=A5&""');
        const theirs = engine.getFormattedCellValue(0, 5, 6);
        if (typeof ours === "number" && theirs !== "" && !theirs.startsWith("#"))
          expect(Number(theirs)).toBeCloseTo(ours, 8);
        else expect(isError(ours) ? ours.error : String(ours)).toBe(theirs);
      }),
      { numRuns: 300, seed: 6371 },
    );
  });
});
