// An account with 20,000 workbooks is listed in pages of 1,000, each file once, in order.

import type { drive_v3 } from "googleapis";
import { expect, test } from "vitest";
import { googleOfFile } from "./support/fixtures.ts";
import { OWNER } from "./support/workbook.ts";

const COUNT = 20_000;

let now = Date.UTC(2026, 0, 1);

const google = googleOfFile({ now: () => now });

test("20,000 workbooks in 20 pages, last modified first", async () => {
  const { files } = google.google.as(OWNER);
  const type = "application/vnd.google-apps.spreadsheet";
  const ids = Array.from({ length: COUNT }, (_, n) => {
    now += n % 3;
    return files.create({ name: `Lembar ${n}`, mimeType: type }).id;
  });
  const query = new URLSearchParams({
    q: `mimeType = '${type}'`,
    orderBy: "modifiedTime desc",
    pageSize: "1000",
    fields: "nextPageToken,files(id,modifiedTime)",
  });
  const listed: drive_v3.Schema$File[] = [];
  let pages = 0;
  for (let token: string | undefined = ""; token !== undefined; ) {
    const { body } = await google.call(OWNER, "GET", `/drive/v3/files?${query}&pageToken=${token}`);
    const page = body as drive_v3.Schema$FileList;
    listed.push(...(page.files ?? []));
    token = page.nextPageToken ?? undefined;
    pages += 1;
  }
  expect([pages, listed.length, new Set(listed.map(({ id }) => id))]).toEqual([20, COUNT, new Set(ids)]);
  const times = listed.map(({ modifiedTime }) => modifiedTime ?? "");
  expect(times).toEqual(times.toSorted().reverse());
});
