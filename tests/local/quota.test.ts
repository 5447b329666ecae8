// Quotas: 60 reads and 60 writes a minute a user, 300 of each for the project, refilled each minute.

import { afterAll, beforeAll, expect, test } from "vitest";
import { type TestGoogle, testGoogle } from "./support/testGoogle.ts";
import { OWNER, STAFF } from "./support/workbook.ts";

let google: TestGoogle;
let now = Date.UTC(2026, 10, 24);

beforeAll(async () => {
  google = await testGoogle({ quota: true, now: () => now });
});
afterAll(() => google.end());

test("the 61st read of a minute is refused with Google's body; writes and others count apart; Drive does not count", async () => {
  const { spreadsheetId: id = "" } = google.google.as(OWNER).spreadsheets.create({});
  const read = (user: string) => google.call(user, "GET", `/v4/spreadsheets/${id}?fields=spreadsheetId`);
  const write = () => google.call(OWNER, "POST", `/v4/spreadsheets/${id}/values/A1:clear`, {});
  const statuses: number[] = [];
  for (let n = 0; n < 60; n += 1) statuses.push((await read(OWNER)).status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  const refused = await read(OWNER);
  expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, null]);
  expect(refused.body).toMatchObject({
    error: {
      status: "RESOURCE_EXHAUSTED",
      details: [{ reason: "RATE_LIMIT_EXCEEDED", metadata: { quota_limit: "ReadRequestsPerMinutePerUser" } }, {}],
    },
  });
  expect([
    (await write()).status,
    (await read(STAFF)).status,
    (await google.call(OWNER, "GET", "/drive/v3/files")).status,
  ]).toEqual([200, 403, 200]);
  now += 60_000;
  expect((await read(OWNER)).status).toBe(200);
});

test("the project's 301st read is refused whoever asks", async () => {
  now += 60_000;
  const statuses: number[] = [];
  for (let n = 0; n < 301; n += 1)
    statuses.push((await google.call(`u${n % 10}@x.example`, "GET", "/v4/spreadsheets/none")).status);
  expect([statuses.filter((status) => status === 404).length, statuses.at(-1)]).toEqual([300, 429]);
});
