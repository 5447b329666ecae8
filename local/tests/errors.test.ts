// Refusals: byte for byte as recorded where no id is in them, else in Google's shape.

import { describe, expect, test } from "vitest";
import { quotaExceeded } from "../quota/quotaExceeded.ts";
import { googleOfFile, workbookOfFile } from "./support/fixtures.ts";
import { HAVE_RECORDINGS, recording } from "./support/recordings.ts";
import { OWNER, STRANGER } from "./support/workbook.ts";

interface RecordedError {
  readonly response: {
    readonly status: number;
    readonly contentType: string;
    readonly bodyText: string;
    readonly body: unknown;
  };
}

const google = googleOfFile();
const workbook = workbookOfFile(google);

describe.skipIf(!HAVE_RECORDINGS)("recorded refusals", () => {
  const recorded = (name: string): RecordedError["response"] => recording<RecordedError>("errors", name).response;

  test.each([
    ["sheets-spreadsheets-get-nonexistent-sheet-id_404.json", "DOES_NOT_EXIST?fields=spreadsheetId"],
    ["sheets-spreadsheets-get-nonexistent-range_400.json", "ID?ranges=NOPE%21A5%3AF15"],
    ["sheets-spreadsheets-get-bad-field-mask_400.json", "ID?ranges=A1%3AA1&fields=sheets.sheetProperties"],
  ])("%s, byte for byte", async (name, path) => {
    const answer = await google.call(OWNER, "GET", `/v4/spreadsheets/${path.replace("ID", workbook.id)}`);
    const expected = recorded(name);
    expect([answer.status, answer.headers.get("content-type"), answer.text]).toEqual([
      expected.status,
      expected.contentType,
      `${expected.bodyText}\n`,
    ]);
  });

  test("429 of a user's reads, byte for byte", () => {
    const { bodyText, status } = recorded("sheets-spreadsheets-get-quota-exceeded-readgroup_429.json");
    const error = quotaExceeded("read", "user", "603366585132");
    expect([error.code, JSON.stringify(error.body, null, 2)]).toEqual([status, bodyText]);
  });

  test.each([
    ["sheets-spreadsheets-get-api-key-not-enabled_403.json", "977449744253", {}, "\n"],
    ["sheets-spreadsheets-get-service-disabled_403.json", "1234567890", { authorization: "Bearer any" }, ""],
  ])("%s by a fault, byte for byte", async (name, project, headers, end) => {
    const fault = { match: "/v4/", reason: "SERVICE_DISABLED", project };
    expect((await google.call(OWNER, "POST", "/local/faults", fault)).status).toBe(200);
    const url = `${google.url}/v4/spreadsheets/DOES_NOT_MATTER?fields=spreadsheetId&key=REDACTED`;
    const answer = await fetch(url, { headers });
    const expected = recorded(name);
    expect([answer.status, answer.headers.get("content-type"), await answer.text()]).toEqual([
      expected.status,
      expected.contentType,
      expected.bodyText + end,
    ]);
  });

  test("404 of Drive", async () => {
    const answer = await google.call(OWNER, "GET", "/drive/v3/files/NOPE_NOT_A_GOOD_ID?supportsTeamDrives=TRUE");
    const { status, body } = recorded("drive-files-get-nonexistent-file-id_404.json");
    expect([answer.status, answer.body]).toEqual([status, body]);
  });
});

test("a spreadsheet that is not shared is refused, not hidden", async () => {
  const answer = await workbook.call("GET", "", undefined, STRANGER);
  expect([answer.status, answer.body]).toEqual([
    403,
    { error: { code: 403, message: "The caller does not have permission", status: "PERMISSION_DENIED" } },
  ]);
});

test("a row that is no list is named, as recorded", async () => {
  const answer = await workbook.call("PUT", "/values/A1?valueInputOption=RAW", { values: "X" });
  const description = "Invalid value at 'data.values' (type.googleapis.com/google.protobuf.ListValue), \"X\"";
  expect([answer.status, answer.body]).toEqual([
    400,
    {
      error: {
        code: 400,
        message: description,
        status: "INVALID_ARGUMENT",
        details: [
          {
            "@type": "type.googleapis.com/google.rpc.BadRequest",
            fieldViolations: [{ field: "data.values", description }],
          },
        ],
      },
    },
  ]);
});

test.each([
  ["not JSON", "{", /Invalid JSON payload received/],
  ["a list", "[]", /Root element must be a message/],
  ["an unknown name", '{"requests":[{"addShet":{}}]}', /Unknown name "addShet" at 'requests\[0\]': Cannot find field/],
  [
    "a wrong type",
    '{"requests":[{"deleteSheet":{"sheetId":"x"}}]}',
    /Invalid value at 'requests\[0\]\.delete_sheet\.sheet_id'/,
  ],
  ["no requests", "{}", /Must specify at least one request/],
  [
    "an unknown tab",
    '{"requests":[{"deleteSheet":{"sheetId":7}}]}',
    /^Invalid requests\[0\]\.deleteSheet: No sheet with id: 7$/,
  ],
  ["a missing mask", '{"requests":[{"updateCells":{"rows":[]}}]}', /At least one field must be listed in 'fields'/],
])("a batch update with %s is 400", async (_, body, message) => {
  const answer = await workbook.call("POST", ":batchUpdate", body);
  expect(answer.status).toBe(400);
  expect((answer.body as { error: { message: string } }).error.message).toMatch(message);
});

test("proto JSON: nulls, snake_case, one request instead of a list, a list in a list, masks with slashes", async () => {
  const answers = await Promise.all(
    [
      {
        requests: {
          update_sheet_properties: { properties: { sheetId: 0, title: "Satu", tabColor: null }, fields: "title" },
        },
      },
      {
        requests: [
          [
            {
              updateSheetProperties: {
                properties: { grid_properties: { frozen_row_count: 2 } },
                fields: "gridProperties/frozen_row_count",
              },
            },
          ],
        ],
      },
    ].map((body) => workbook.call("POST", ":batchUpdate", body)),
  );
  expect(answers.map((answer) => answer.body)).toEqual([
    { spreadsheetId: workbook.id, replies: [{}] },
    { spreadsheetId: workbook.id, replies: [{}] },
  ]);
  const { sheets } = await workbook.get("fields=sheets(properties(title,gridProperties/frozenRowCount))");
  expect(sheets).toEqual([{ properties: { title: "Satu", gridProperties: { frozenRowCount: 2 } } }]);
});

test("answers have Google's form and headers", async () => {
  const { text, headers } = await workbook.call("GET", "?fields=spreadsheetId");
  expect(text).toBe(`{\n  "spreadsheetId": "${workbook.id}"\n}\n`);
  const names = [
    "content-type",
    "vary",
    "cache-control",
    "server",
    "x-xss-protection",
    "x-frame-options",
    "x-content-type-options",
    "etag",
  ];
  expect(Object.fromEntries(names.map((name) => [name, headers.get(name)]))).toEqual({
    "content-type": "application/json; charset=UTF-8",
    vary: "Origin, X-Origin, Referer",
    "cache-control": "private",
    server: "ESF",
    "x-xss-protection": "0",
    "x-frame-options": "SAMEORIGIN",
    "x-content-type-options": "nosniff",
    etag: null,
  });
});
