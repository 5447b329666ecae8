// Random requests of every kind, made from Google's own message definitions, are carried out or refused: nothing else.

import * as fc from "fast-check";
import { expect, test } from "vitest";
import { GoogleError } from "../answer/googleError.ts";
import { type FieldType, fieldsOf } from "../protoJson/messageTable.ts";
import { answerProblems } from "./support/answerSchema.ts";
import { googleOfFile } from "./support/fixtures.ts";
import { OWNER, testWorkbook } from "./support/workbook.ts";

const google = googleOfFile();

const DEEPEST = 5;
const TEXTS = [
  "",
  "x",
  "A1",
  "=A1+1",
  "=SUM(A1:B2)",
  '=REGEXMATCH(A1,"(")',
  "=((",
  "Sheet1",
  "1/2/2026",
  "0.5",
  "satu",
  "Nama",
  "a,b",
];
const MASKS = [
  "*",
  "userEnteredValue",
  "note,userEnteredFormat.textFormat.bold",
  "title",
  "range",
  "name",
  "pixelSize",
  "nope",
];

/** A random value of a field's type. */
function arbitraryOf(field: FieldType, depth: number): fc.Arbitrary<unknown> {
  const one = fieldValue(field, depth);
  if (field.map) return fc.dictionary(fc.constantFrom("0", "1"), one, { maxKeys: 1 });
  let value = one;
  for (let level = 0; level < field.list; level += 1) value = fc.array(value, { maxLength: 2 });
  return value;
}

function fieldValue(field: FieldType, depth: number): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case "message":
      return depth >= DEEPEST ? fc.constant({}) : messageOf(field.message, depth + 1);
    case "enum":
      return fc.constantFrom(...field.names);
    case "int":
      return fc.integer({ min: -1, max: 12 });
    case "double":
    case "float":
      return fc.constantFrom(0, 0.5, 1, -3, 46_054);
    case "bool":
      return fc.boolean();
    case "mask":
      return fc.constantFrom(...MASKS);
    default:
      return fc.constantFrom(...TEXTS);
  }
}

const known = new Map<string, fc.Arbitrary<Record<string, unknown>>>();

/** A random message; every field may be absent, ids of sheets are right. */
function messageOf(message: string, depth: number): fc.Arbitrary<Record<string, unknown>> {
  const key = `${message}:${depth}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const fields = [...fieldsOf(message)].map(([name, field]): [string, fc.Arbitrary<unknown>] => [
    name,
    name === "sheetId" ? fc.constant(0) : arbitraryOf(field, depth),
  ]);
  const made = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  known.set(key, made);
  return made;
}

const KINDS = [...fieldsOf("Request")].map(([name, field]) =>
  messageOf(field.message, 0).map((content) => ({ [name]: content })),
);

test("700 random requests: an answer that fits the schema, or a 400", async () => {
  const book = await testWorkbook(google);
  await book.write(
    "A1:C4",
    [
      ["satu", 1, "=B1*2"],
      ["dua", 2, "=SUM(B:B)"],
      ["", "", ""],
      ["tiga", 3, "a,b"],
    ],
    "USER_ENTERED",
  );
  const { spreadsheets } = google.google.as(OWNER);
  const outcomes = { carriedOut: 0, refused: 0 };
  fc.assert(
    fc.property(fc.oneof(...KINDS), (request) => {
      try {
        const answer = spreadsheets.batchUpdate(book.id, { requests: [request] });
        expect(answerProblems("POST /v4/spreadsheets/x:batchUpdate", 200, answer)).toEqual([]);
        outcomes.carriedOut += 1;
      } catch (refusal) {
        if (!(refusal instanceof GoogleError)) throw refusal;
        expect(refusal.code).toBe(400);
        outcomes.refused += 1;
      }
      const whole = spreadsheets.get(book.id, { includeGridData: true });
      expect(answerProblems("GET /v4/spreadsheets/x", 200, whole)).toEqual([]);
    }),
    { numRuns: 700, seed: 6371 },
  );
  expect(Math.min(outcomes.carriedOut, outcomes.refused)).toBeGreaterThan(50);
});

test.each([
  ["GET", "/v4/spreadsheets/%E0%A4%A"],
  ["GET", "/v4/spreadsheets/ID/values/%E0%A4%A"],
  ["GET", "/v4/spreadsheets/ID/values/"],
  ["GET", "/v4/spreadsheets/ID?fields=((("],
  ["GET", "/v4/spreadsheets/ID/nope"],
  ["PUT", "/v4/spreadsheets/ID/values/A1"],
  ["POST", "/v4/spreadsheets/ID/values/A1:append?valueInputOption=RAW"],
  ["GET", "/drive/v3/files?pageToken=xyz"],
  ["GET", "/drive/v3/files?q=((("],
  ["GET", "/drive/v3/files?orderBy=nope"],
  ["GET", "/drive/v3/files?fields=files("],
  ["GET", "/drive/v3/files/%E0%A4%A"],
  ["POST", "/drive/v3/files/ID/permissions"],
  ["GET", "/drive/v4/x"],
  ["POST", "/local/faults"],
  ["GET", "/spreadsheets/nope"],
])("%s %s answers with a refusal", async (method, path) => {
  const book = await testWorkbook(google);
  const answer = await google.call(OWNER, method, path.replace("ID", book.id), method === "GET" ? undefined : "{");
  expect([answer.status >= 400, answer.status < 500, answer.text.includes("node:")]).toEqual([true, true, false]);
});
