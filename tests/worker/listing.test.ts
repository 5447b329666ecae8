// What has left the list: found only where it is asked for, counted nowhere else, and gone from no address.

import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test } from "vitest";
import { forgetState } from "../../worker/feed/model/feedState.ts";
import { COVERAGE_ANSWER } from "../../worker/feed/shapes/lists.ts";
import { LIST_ANSWER } from "../../worker/feed/shapes/opportunities.ts";
import { coverageFacts } from "../../worker/papers/coverageFacts.ts";
import { ask, askJson } from "./support/ask.ts";
import { emptyFeed, publishSample, writeList } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

const NOW = new Date().toISOString();
const LATER = new Date(Date.now() + 1000).toISOString();
const LAPSED = { listing: "lapsed" } as const;

beforeEach(async () => {
  await publishSample([sampleItem(1), sampleItem(2), sampleItem(3, LAPSED)], [], NOW);
});
afterEach(emptyFeed);

const found = async (query: string) => {
  const { total, items } = LIST_ANSWER.parse(await askJson(`/v1/opportunities?${query}`));
  expect(total).toBe(items.length);
  return items.map((one) => one.id).sort();
};

/** By the counts that triggers keep. */
const counted = async () => {
  const sql = "SELECT SUM(candidates) AS n FROM candidate_count WHERE name = 'agency'";
  return (await env.DB.prepare(sql).first<{ n: number | null }>())?.n ?? 0;
};

test.each([
  ["", [1, 2]],
  ["listing=listed", [1, 2]],
  ["listing=lapsed", [3]],
  ["listing=listed,lapsed", [1, 2, 3]],
  ["q=lansia", [1, 2]],
  ["q=lansia&listing=lapsed", [3]],
  ["q=lansia&theme=KESEHATAN&listing=listed&listing=lapsed", [1, 2, 3]],
  ["theme=KESEHATAN", [1, 2]],
  ["theme=UMKM&listing=lapsed", []],
])("%s finds %j", async (query, numbers) => {
  expect(await found(query)).toEqual(numbers.map(sampleId));
});

test("is counted by no filter, is in no site map, and stands at its address", async () => {
  expect(await counted()).toBe(2);
  expect(await (await ask("/sitemap.xml")).text()).not.toContain(sampleId(3));
  expect((await ask(`/v1/opportunities/${sampleId(3)}`)).status).toBe(200);
  expect(await (await ask(`/en/shortlist?ids=${sampleId(3)}`)).text()).toContain("This opportunity has left the list");
  const page = await (await ask("/en?scope=ANY")).text();
  expect(page).toContain("1 opportunity has not been confirmed");
  expect(await (await ask("/en?scope=ANY&listing=lapsed")).text()).not.toContain("Show them too");
});

test("comes back, leaves and ends without a count that stays behind", async () => {
  await publishSample([sampleItem(3), sampleItem(1, LAPSED)], [], LATER);
  expect([await counted(), await found("")]).toEqual([2, [2, 3].map(sampleId)]);
  await publishSample([], [sampleId(1), sampleId(2), sampleId(3)], LATER);
  expect([await counted(), await found("listing=lapsed")]).toEqual([0, []]);
  await env.DB.prepare("DELETE FROM published").run();
  forgetState(env.DB);
  expect(await counted()).toBe(0);
});

test("of coverage it is no candidate", async () => {
  const programme = { code: "P25-M1", name_id: "Contoh", valid_from: "2020-01-01", valid_to: "2099-12-31" };
  await writeList("Program", { "P25-M1": programme });
  const { items } = COVERAGE_ANSWER.parse(await askJson("/v1/coverage"));
  expect(items[0]?.cells.map((cell) => cell.candidates)).toEqual([0, 0, 2]);
});

test("what an earlier version published says afterwards what this one would write, letter by letter", async () => {
  const texts = { id: 'Contoh: "kutip" \\ garis/miring – é 火 \n baris', en: null };
  const item = sampleItem(9, { title: texts, duration_months: null });
  const { listing: _listing, ...before } = item;
  const sql = "SELECT json_set(?, '$.listing', 'listed') AS payload";
  const row = await env.DB.prepare(sql).bind(JSON.stringify(before)).first<{ payload: string }>();
  expect(row?.payload).toBe(JSON.stringify(item));
});

test("is counted nowhere in the Mayor's report: its origins are those of its candidates", async () => {
  const { candidates, byAgency } = await coverageFacts(env.DB, NOW);
  expect([candidates, byAgency.reduce((sum, one) => sum + one.count, 0)]).toEqual([2, 2]);
});
