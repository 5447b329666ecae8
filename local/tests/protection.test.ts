// Protected ranges: warnings never refuse, hard ones refuse all but their editors and the owner.

import { beforeEach, expect, test } from "vitest";
import { googleOfFile, workbookOfTest } from "./support/fixtures.ts";
import { OWNER, STAFF } from "./support/workbook.ts";

const MANAGER = "manager@office.example";
const TEXT =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

const google = googleOfFile();
const book = workbookOfTest(google);
beforeEach(async () => {
  for (const emailAddress of [STAFF, MANAGER]) {
    google.google.as(OWNER).permissions.create(book.id, { type: "user", role: "writer", emailAddress });
  }
  const decisions = { range: { sheetId: 0, startColumnIndex: 2, endColumnIndex: 4 }, editors: { users: [MANAGER] } };
  const ids = { range: { sheetId: 0, startColumnIndex: 0, endColumnIndex: 1 }, warningOnly: true };
  await book.update(
    { addProtectedRange: { protectedRange: decisions } },
    { addProtectedRange: { protectedRange: ids } },
  );
  await book.write("A1:D2", [
    ["KB-2", "b", "Setujui", 2],
    ["KB-1", "a", "Tolak", 1],
  ]);
});

const messageOf = (body: unknown): string => (body as { error: { message: string } }).error.message;
const write = (range: string, user: string) =>
  book.call("PUT", `/values/${range}?valueInputOption=RAW`, { values: [["x"]] }, user);

test("values: staff may write beside and under a warning, not into the protected columns", async () => {
  expect([(await write("A1", STAFF)).status, (await write("B1", STAFF)).status]).toEqual([200, 200]);
  const refused = await write("C1", STAFF);
  expect([refused.status, messageOf(refused.body)]).toEqual([400, TEXT]);
  const batch = {
    valueInputOption: "RAW",
    data: [
      { range: "B1", values: [["y"]] },
      { range: "D1", values: [["y"]] },
    ],
  };
  const refusedBatch = await book.call("POST", "/values:batchUpdate", batch, STAFF);
  expect([refusedBatch.status, messageOf(refusedBatch.body)]).toEqual([400, `Invalid data[1]: ${TEXT}`]);
  expect([(await write("C1", MANAGER)).status, (await write("C1", OWNER)).status]).toEqual([200, 200]);
  expect(await book.read("A1:D1")).toEqual([["x", "x", "x", 2]]);
});

test.each([
  [
    "sortRange",
    { sortRange: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 2 }, sortSpecs: [{ dimensionIndex: 1 }] } },
  ],
  [
    "updateCells",
    { updateCells: { range: { sheetId: 0, startColumnIndex: 3, endColumnIndex: 5 }, fields: "userEnteredValue" } },
  ],
  ["insertDimension", { insertDimension: { range: { sheetId: 0, dimension: "ROWS", startIndex: 1, endIndex: 2 } } }],
  ["deleteDimension", { deleteDimension: { range: { sheetId: 0, dimension: "COLUMNS", startIndex: 3, endIndex: 4 } } }],
  ["findReplace", { findReplace: { find: "Setujui", replacement: "Tolak", allSheets: true } }],
])("%s over a protected column is refused to staff, not to its editors", async (kind, request) => {
  expect(await book.refused(request, STAFF)).toBe(`Invalid requests[0].${kind}: ${TEXT}`);
  expect((await book.call("POST", ":batchUpdate", { requests: [request] }, MANAGER)).status).toBe(200);
});

test("sorting only the open columns is allowed", async () => {
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 2 };
  const sortRange = { range, sortSpecs: [{ dimensionIndex: 1 }] };
  expect((await book.call("POST", ":batchUpdate", { requests: [{ sortRange }] }, STAFF)).status).toBe(200);
  expect(await book.read("A1:D2")).toEqual([
    ["KB-1", "a", "Setujui", 2],
    ["KB-2", "b", "Tolak", 1],
  ]);
});

test("editors are shown to editors; only they change or take away the protection", async () => {
  const shown = async (user: string): Promise<unknown> => {
    const { body } = await book.call(
      "GET",
      "?fields=sheets.protectedRanges(protectedRangeId,requestingUserCanEdit,editors)",
      undefined,
      user,
    );
    return (body as { sheets: { protectedRanges: unknown[] }[] }).sheets[0]?.protectedRanges[0];
  };
  const protectedRangeId = expect.any(Number);
  expect(await shown(MANAGER)).toEqual({
    protectedRangeId,
    requestingUserCanEdit: true,
    editors: { users: [MANAGER, OWNER] },
  });
  expect(await shown(STAFF)).toEqual({ protectedRangeId });
  const id = ((await shown(OWNER)) as { protectedRangeId: number }).protectedRangeId;
  expect(await book.refused({ deleteProtectedRange: { protectedRangeId: id } }, STAFF)).toBe(
    `Invalid requests[0].deleteProtectedRange: ${TEXT}`,
  );
  await book.update({
    updateProtectedRange: { protectedRange: { protectedRangeId: id, warningOnly: true }, fields: "warningOnly" },
  });
  expect((await write("C1", STAFF)).status).toBe(200);
});

test("parts of a protected sheet can be left open", async () => {
  const open = { sheetId: 0, startColumnIndex: 5, endColumnIndex: 6 };
  await book.update({ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, unprotectedRanges: [open] } } });
  expect([(await write("F3", STAFF)).status, (await write("G3", STAFF)).status]).toEqual([200, 400]);
});
