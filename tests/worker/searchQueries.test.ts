// What people ask in either language finds what it must: the sample city's rows, through the API.

import { beforeAll, describe, expect, test } from "vitest";
import { askJson } from "./support/ask.ts";
import { emptyFeed, publishSample } from "./support/publishSample.ts";
import { sampleItems } from "./support/sampleItems.ts";
import { QUERIES } from "./support/searchQueries.ts";

const items = sampleItems();
const slugs = new Map([...items].map(([slug, { id }]) => [id, slug]));

beforeAll(async () => {
  await emptyFeed();
  await publishSample([...items.values()], [], new Date().toISOString());
});

interface Found {
  readonly total: number;
  readonly items: readonly { readonly id: string }[];
}

async function found(q: string, lang: string): Promise<readonly string[]> {
  const answer = await askJson<Found>(`/v1/opportunities?limit=100&lang=${lang}&q=${encodeURIComponent(q)}`);
  expect(answer.total).toBe(answer.items.length);
  return answer.items.map(({ id }) => slugs.get(id) ?? id);
}

const lines = QUERIES.trim().split("\n");

test("the table has 200 questions and names rows that exist", () => {
  expect(lines.length).toBeGreaterThanOrEqual(200);
  const named = lines.flatMap((line) => line.split(" > ")[1]?.split(/[ /]+/) ?? []);
  expect(named.filter((slug) => !items.has(slug))).toEqual([]);
});

describe.each(["id", "en"])("in %s", (lang) => {
  test.each(lines)("%s", async (line) => {
    const [q = "", slugsIn = ""] = line.split(" > ");
    const [must = "", not = ""] = slugsIn.split(" / ");
    const names = await found(q, lang);
    expect(must.split(" ").filter((slug) => !names.includes(slug))).toEqual([]);
    expect(not.split(" ").filter((slug) => names.includes(slug))).toEqual([]);
    expect(names.length).toBeLessThan(items.size / 2);
  });
});
