// Rows are rendered again only where they, or what their formulas look at, changed: after every change of a random
// sequence the answer is that of a process which opens the same files and has never answered before.

import * as fc from "fast-check";
import type { sheets_v4 } from "googleapis";
import { expect, test } from "vitest";
import { Google } from "../google.ts";
import { googleOfFile } from "./support/fixtures.ts";
import { OWNER, type TestWorkbook, testWorkbook } from "./support/workbook.ts";

const ROWS = 12;
const NOW = Date.UTC(2026, 10, 24);
const RANGES = ["Depan", "Depan!B3:F7", "Belakang"];

let book: TestWorkbook;
let now = NOW;

const google = googleOfFile({ now: () => now });

/** Formulas that look at their own row, another tab, a whole column, other formulas, a named range, sizes and the clock. */
const FORMULAS = [
  '=IFERROR(INDEX(Belakang!B:B;MATCH(INDEX($A:$A;ROW());Belakang!$A:$A;0));"")',
  "=SUM(Belakang!B1:B12)",
  "=B1&B2&ROW()",
  "=COUNTIF(A:A;A2)",
  '=IF(A3="";"kosong";UPPER(A3))',
  "=SUM(DERET)+ROWS(Belakang!A:A)",
  "=TODAY()",
  "=VLOOKUP(C2;Belakang!A:C;2;FALSE)",
  "=MATCH(A2;Belakang!$A:$A;0)",
];

const text = fc.constantFrom("KB-1", "KB-2", "KB-3", "7", "12,5", "1/8/2026", "");
const tab = fc.constantFrom("Depan", "Belakang");
const row = fc.integer({ min: 1, max: ROWS });
const letter = fc.constantFrom("A", "B", "C", "D");
const span = (kind: "insertDimension" | "deleteDimension") =>
  fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 5 }), fc.constantFrom("ROWS", "COLUMNS")).map(
    ([sheetId, startIndex, dimension]): sheets_v4.Schema$Request => ({
      [kind]: { range: { sheetId, dimension, startIndex, endIndex: startIndex + 1 } },
    }),
  );
const request = fc.oneof(
  span("insertDimension"),
  span("deleteDimension"),
  fc.constantFrom("ASCENDING", "DESCENDING").map((sortOrder) => ({
    sortRange: {
      range: { sheetId: 1, startRowIndex: 0, endRowIndex: 8, startColumnIndex: 0, endColumnIndex: 4 },
      sortSpecs: [{ dimensionIndex: 0, sortOrder }],
    },
  })),
  fc.constantFrom("in_ID", "en_US", "de_DE").map((locale) => ({
    updateSpreadsheetProperties: { properties: { locale }, fields: "locale" },
  })),
  fc.integer({ min: 0, max: 6 }).map((startRowIndex) => ({
    repeatCell: {
      range: { sheetId: 0, startRowIndex, endRowIndex: startRowIndex + 2, startColumnIndex: 0, endColumnIndex: 4 },
      cell: { userEnteredFormat: { numberFormat: { type: "NUMBER", pattern: "0.000" } } },
      fields: "userEnteredFormat.numberFormat",
    },
  })),
  fc.integer({ min: 2, max: 9 }).map((endRowIndex) => ({
    updateNamedRange: { namedRange: { namedRangeId: "deret", range: { sheetId: 1, endRowIndex } }, fields: "range" },
  })),
);
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("write" as const), tab, row, letter, text }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant("write" as const), tab, row, letter, text: fc.constantFrom(...FORMULAS) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("request" as const), request }) },
  { weight: 1, arbitrary: fc.constant({ kind: "day" as const }) },
);

async function carryOut(one: typeof step extends fc.Arbitrary<infer T> ? T : never): Promise<void> {
  if (one.kind === "day") now += 86_400_000;
  else if (one.kind === "request") await book.update(one.request);
  else await book.write(`${one.tab}!${one.letter}${one.row}`, [[one.text]], "USER_ENTERED");
}

test("30 random sequences: every answer is that of a fresh process, to the byte", async () => {
  const query = new URLSearchParams(RANGES.map((range): [string, string] => ["ranges", range]));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 10 }), async (steps) => {
      book = await testWorkbook(google, {
        properties: { locale: "in_ID" },
        sheets: ["Depan", "Belakang"].map((title, sheetId) => ({
          properties: { title, sheetId, gridProperties: { rowCount: 40, columnCount: 8 } },
        })),
        namedRanges: [{ namedRangeId: "deret", name: "DERET", range: { sheetId: 1, endRowIndex: 4 } }],
      });
      await book.write(
        "Belakang!A1:C3",
        [
          ["KB-1", "1", "a"],
          ["KB-2", "2", "b"],
          ["KB-3", "3", "c"],
        ],
        "USER_ENTERED",
      );
      await book.write("Belakang!A4", [['=IF(C5="";"KB-2";C5)']], "USER_ENTERED");
      for (const line of FORMULAS.keys()) await book.write(`Depan!E${line + 1}`, [[FORMULAS[line]]], "USER_ENTERED");
      for (const one of steps) {
        await carryOut(one);
        const { text: answer } = await book.call("GET", `/values:batchGet?${query}`);
        const fresh = new Google({ dataDir: google.dataDir, now: () => now });
        const expected = fresh.as(OWNER).spreadsheets.values.batchGet(book.id, RANGES);
        fresh.close();
        expect(answer).toBe(`${JSON.stringify(expected, null, 2)}\n`);
      }
    }),
    { numRuns: 30, seed: 6371 },
  );
});

test("answers of every shape are written as JSON.stringify writes them", async () => {
  const answers = await Promise.all(
    ["", "?includeGridData=true", "?fields=sheets(merges,data.rowData)"].map((path) => book.call("GET", path)),
  );
  for (const { text: answer, body } of answers) expect(answer).toBe(`${JSON.stringify(body, null, 2)}\n`);
});
