// The index of words: whatever people type is a question that it understands, and filters and words never meet.

import { env } from "cloudflare:workers";
import { beforeAll, expect, test } from "vitest";
import type { Language } from "../../shared/text/bilingual.ts";
import { searchAll, searchTiers, searchTitles } from "../../worker/feed/queries/searchWords.ts";
import { askJson } from "./support/ask.ts";
import { emptyFeed, publishSample } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

beforeAll(async () => {
  await emptyFeed();
  await publishSample([sampleItem(1), sampleItem(2, { themes: ["UMKM"] })], [], new Date().toISOString());
});

const LAST_SIGN = 0x10ffff;

/** Every letter and digit of any script, inside a word and alone. */
function everyWord(): readonly string[] {
  const signs = Array.from({ length: LAST_SIGN + 1 }, (_, code) => String.fromCodePoint(code));
  return signs.filter((sign) => /^[\p{L}\p{N}]$/u.test(sign)).flatMap((sign) => [`a${sign}b`, sign]);
}

test("every letter and digit of any script may be typed", async () => {
  const questions = JSON.stringify([...new Set(everyWord().map(searchAll))]);
  const sql = `
    SELECT COUNT(*) AS found FROM json_each(?) AS asked
    CROSS JOIN published_text AS t WHERE t.published_text MATCH asked.value`;
  const found = await env.DB.prepare(sql).bind(questions).first<{ found: number }>();
  expect(found?.found).toBeGreaterThan(0);
});

test.each(["id", "en"] as const)("what is no word finds nothing, in any rank (%s)", async (language: Language) => {
  const tiers = searchTiers("\u19b0", language).flatMap(({ words, better }) => [words, better]);
  for (const question of [...tiers, searchTitles("\u19b0")].filter((one) => one !== "")) {
    const sql = "SELECT rowid FROM published_text WHERE published_text MATCH ?";
    expect((await env.DB.prepare(sql).bind(question).all()).results).toEqual([]);
  }
});

test("the words of facets are found by filters alone", async () => {
  const idsOf = async (question: string) =>
    (await askJson<{ items: { id: string }[] }>(`/v1/opportunities?${question}`)).items.map((one) => one.id);
  const code = [...new TextEncoder().encode("theme:UMKM")].map((byte) => byte.toString(16)).join("");
  expect(await idsOf("theme=UMKM")).toEqual([sampleId(2)]);
  expect(await idsOf(`q=${code}`)).toEqual([]);
  expect(await idsOf(`q=${encodeURIComponent(`\ue000${code}`)}`)).toEqual([]);
  expect(await idsOf("q=theme")).toEqual([]);
});

test("a word that no list knows is found in spite of a slip, each of several by its own words", async () => {
  const found = async (q: string) =>
    (await askJson<{ items: { id: string }[] }>(`/v1/opportunities?q=${encodeURIComponent(q)}`)).items.map(
      (one) => one.id,
    );
  const unit = (word: string) => ({ summary: { id: `Memakai ${word} saja.`, en: null } });
  await publishSample(
    [sampleItem(3, unit("zirkonium")), sampleItem(4, unit("wolframit zirkonium"))],
    [],
    new Date().toISOString(),
  );
  expect((await found("zirkonimu")).sort()).toEqual([sampleId(3), sampleId(4)]);
  expect(await found("zirkonimu wolframitt")).toEqual([sampleId(4)]);
  expect(await found("zirkonimu wolframiddt")).toEqual([]);
});
