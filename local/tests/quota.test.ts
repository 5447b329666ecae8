// Quotas: 60 reads and 60 writes a minute a user, 300 of each for the project, refilled each minute.

import { expect, test } from "vitest";
import { googleOfFile } from "./support/fixtures.ts";
import { testGoogle } from "./support/testGoogle.ts";
import { OWNER, STAFF } from "./support/workbook.ts";

let now = Date.UTC(2026, 10, 24);

const google = googleOfFile({ quota: true, now: () => now });

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

test("sharings of a day: refused in Google's words beyond the limit, counted by who shares, for 24 hours from the first", async () => {
  let day = Date.UTC(2026, 10, 24);
  const limited = await testGoogle({ dailyLimits: { sharings: 2 }, now: () => day });
  const id = limited.google.as(OWNER).files.create({ name: "Inventaris" }).id ?? "";
  const share = (n: number) =>
    limited.call(OWNER, "POST", `/drive/v3/files/${id}/permissions`, {
      ...{ type: "user", role: "reader", emailAddress: `orang${n}@kota.example` },
    });
  expect([(await share(1)).status, (await share(2)).status]).toEqual([200, 200]);
  const message =
    'Rate limit exceeded. User message: "These item(s) could not be shared because a rate limit was exceeded: Inventaris';
  const refused = await share(3);
  expect([refused.status, refused.body]).toEqual([
    403,
    {
      error: {
        errors: [{ domain: "global", reason: "sharingRateLimitExceeded", message }],
        code: 403,
        message: "Rate Limit Exceeded",
      },
    },
  ]);
  day += 86_400_000;
  expect((await share(3)).status).toBe(200);
  await limited.end();
});
