// A read asks D1 at most once, whatever it shows and whatever happened before.

import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FRESH_MS } from "../../worker/feed/model/feedState.ts";
import { ask } from "./support/ask.ts";
import { countingDatabase } from "./support/countingDatabase.ts";
import { emptyFeed, publishSample, writeList } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

const NOW = new Date().toISOString();
const LATER = new Date(Date.now() + 60_000).toISOString();

const READS = [
  "/v1/opportunities",
  "/v1/opportunities?q=lansia&theme=KESEHATAN&scope=LUAR_NEGERI",
  `/v1/opportunities/${sampleId(1)}`,
  "/v1/changes",
  "/v1/vocabularies",
  "/v1/coverage",
  "/feed.json?lang=en",
  "/schema.json",
  "/openapi.json",
  "/datapackage.json",
  "/catalog.jsonld",
  "/sitemap.xml",
  "/robots.txt",
  "/docs",
  "/id",
  "/en?q=care&theme=KESEHATAN",
  "/en/city",
  "/id/how-to-partner",
  "/id/agreements",
  "/v1/agreements",
  "/v1/agreements/changes",
  "/en/about",
  "/id/coverage",
  `/en/opportunities/${sampleId(1)}`,
];

/** Made anew each time: they show more than the snapshot. */
const FRESH_READS = ["/v1/agencies", "/v1/status", "/id/agencies", "/data.csv"];

beforeEach(async () => {
  await emptyFeed();
  await publishSample([sampleItem(1), sampleItem(2), sampleItem(3)], [], NOW);
  await writeList("Profil Kota", { public_coverage: { key: "public_coverage", value_id: "ya" } });
});

afterEach(() => {
  vi.useRealTimers();
});

test.each(READS)("%s", async (path) => {
  const { db, asked } = countingDatabase(env.DB);
  const read = async () => {
    const answer = await ask(path, {}, db);
    return [answer.status, await answer.text(), asked()] as const;
  };
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
  const cold = await read();
  expect([cold[0], cold[2]]).toEqual([200, 1]);
  expect(await read()).toEqual([200, cold[1], 0]);

  vi.setSystemTime(Date.now() + FRESH_MS);
  expect(await read()).toEqual([200, cold[1], 1]);

  const changed = sampleItem(1, { summary: { id: "Yang baru.", en: "What is new." } });
  await publishSample([changed, sampleItem(4)], [], LATER);
  await writeList("Profil Kota", { license: { key: "license", value_id: "https://example.org/license" } });
  vi.setSystemTime(Date.now() + FRESH_MS);
  const after = await read();
  expect(after[2]).toBe(1);
  expect([path, after[1] === cold[1]]).toEqual([path, path === "/robots.txt"]);
});

test.each(FRESH_READS)("%s", async (path) => {
  const { db, asked } = countingDatabase(env.DB);
  for (const round of ["first", "second"]) {
    const answer = await ask(path, {}, db);
    await answer.text();
    expect([round, answer.status, asked()]).toEqual([round, 200, 1]);
  }
});

test("a page of a cursor, the page after it and one that was superseded", async () => {
  const { db, asked } = countingDatabase(env.DB);
  const first = await (await ask("/v1/opportunities?limit=1", {}, db)).json<{ next_cursor: string }>();
  asked();
  const address = `/v1/opportunities?limit=1&cursor=${first.next_cursor}`;
  const second = await (await ask(address, {}, db)).text();
  expect(asked()).toBe(1);
  await publishSample([sampleItem(5)], [], NOW);
  expect([await (await ask(address, {}, countingDatabase(env.DB).db)).text()]).toEqual([second]);
});

test("a refusal", async () => {
  const { db, asked } = countingDatabase(env.DB);
  const refused = [`/v1/opportunities/${sampleId(99)}`, "/v1/opportunities?limit=0", "/v1/changes?since=00000000.1"];
  for (const path of refused) {
    expect((await ask(path, {}, db)).status).toBeGreaterThanOrEqual(400);
    expect([path, asked() <= 1]).toEqual([path, true]);
  }
});
