// /v1/changes and /feed.json.

import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import type * as z from "zod";
import { wholeSeconds } from "../../shared/text/wholeSeconds.ts";
import { FEED_ANSWER } from "../../worker/feed/shapes/jsonFeed.ts";
import { AGENCIES_ANSWER, VOCABULARIES_ANSWER } from "../../worker/feed/shapes/lists.ts";
import { CHANGES_ANSWER } from "../../worker/feed/shapes/opportunities.ts";
import { STATUS_ANSWER } from "../../worker/feed/shapes/status.ts";
import { ask, askJson } from "./support/ask.ts";
import { emptyFeed, publishSample, writeList } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

const NOW = new Date().toISOString();

type Change = z.infer<typeof CHANGES_ANSWER>["items"][number];

function told(changes: readonly Change[]): string[] {
  return changes.map((one) => `${one.change} ${one.id} ${one.change === "upsert" ? one.item.version : ""}`.trim());
}

async function changesAfter(cursor: string | undefined): Promise<{ items: Change[]; cursor: string }> {
  const items: Change[] = [];
  let since = cursor;
  for (;;) {
    const path = `/v1/changes?limit=1${since === undefined ? "" : `&since=${since}`}`;
    const page = CHANGES_ANSWER.parse(await askJson(path));
    items.push(...page.items);
    since = page.next_cursor;
    if (!page.has_more) return { items, cursor: since };
  }
}

beforeEach(async () => {
  await emptyFeed();
  await publishSample([sampleItem(1), sampleItem(2), sampleItem(3)], [], NOW);
});

describe("changes", () => {
  test("tell each id once at its latest position, in order, and go on from there without gaps", async () => {
    const start = await changesAfter(undefined);
    expect(told(start.items)).toEqual([1, 2, 3].map((n) => `upsert ${sampleId(n)} V0000000000${n}`));
    expect(await changesAfter(start.cursor)).toEqual({ items: [], cursor: start.cursor });

    await publishSample([sampleItem(1, { version: "SECOND" })], [sampleId(2)], NOW);
    await publishSample([sampleItem(1, { version: "THIRD" })], [], NOW);
    const news = await changesAfter(start.cursor);
    expect(told(news.items)).toEqual([`tombstone ${sampleId(2)}`, `upsert ${sampleId(1)} THIRD`]);

    await publishSample([sampleItem(2, { version: "RESUMED" })], [], NOW);
    expect(told((await changesAfter(news.cursor)).items)).toEqual([`upsert ${sampleId(2)} RESUMED`]);
    expect(told((await changesAfter("0")).items)).toEqual([
      `upsert ${sampleId(3)} V00000000003`,
      `upsert ${sampleId(1)} THIRD`,
      `upsert ${sampleId(2)} RESUMED`,
    ]);
  });

  test("tell how many follow, whatever the positions, what ended among them and what was taken out", async () => {
    await env.DB.prepare("UPDATE publication SET position = 1996").run();
    await publishSample(
      [4, 5, 6, 7, 8, 9, 10].map((n) => sampleItem(n)),
      [],
      NOW,
    );
    await publishSample([sampleItem(1, { version: "SECOND" })], [sampleId(5)], NOW);
    await env.DB.prepare("DELETE FROM published WHERE id = ?").bind(sampleId(9)).run();
    const { epoch } = (await env.DB.prepare("SELECT epoch FROM publication").first<{ epoch: string }>()) ?? {};
    const totalsAfter = async (position: number) => {
      const pages = [1, 100].map((limit) => `/v1/changes?since=${epoch}.${position}&limit=${limit}`);
      return Promise.all(pages.map(async (path) => CHANGES_ANSWER.parse(await askJson(path)).total));
    };
    const found = [0, 1, 3, 1996, 1997, 1999, 2000, 2003, 2004, 2005].map(totalsAfter);
    expect(await Promise.all(found)).toEqual([9, 9, 7, 7, 6, 5, 4, 2, 1, 0].map((total) => [total, total]));
    const kept = await env.DB.prepare("SELECT thousand, changes FROM change_count").all();
    expect(kept.results).toEqual([
      { thousand: 0, changes: 2 },
      { thousand: 1, changes: 2 },
      { thousand: 2, changes: 5 },
    ]);
  });

  test("never serve an old payload", async () => {
    await publishSample([sampleItem(1, { version: "SECOND" })], [sampleId(2)], NOW);
    const text = await (await ask("/v1/changes")).text();
    expect(text).not.toContain("V00000000001");
    expect(text).not.toContain("V00000000002");
  });
});

describe("JSON Feed", () => {
  test("follows 1.1 in both languages, escaped, with untranslated text marked", async () => {
    await writeList("Profil Kota", {
      name: { key: "name", value_id: "Kota Banjarmasin", value_en: "City of Banjarmasin" },
    });
    await publishSample([sampleItem(4, { summary: { id: "<script>alert(1)</script>", en: "<b>&</b>" } })], [], NOW);
    const answer = await ask("/feed.json?lang=en");
    expect(answer.headers.get("content-type")).toBe("application/feed+json; charset=utf-8");
    const feed = FEED_ANSWER.parse(await answer.json());
    expect(feed).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Cooperation opportunities in Banjarmasin",
      home_page_url: "https://kembar.example/en",
      feed_url: "https://kembar.example/feed.json?lang=en",
      language: "en",
      _kembar: { schema_version: "2.0", license: "https://creativecommons.org/licenses/by/4.0/", total: 4 },
    });
    expect(feed.items[0]).toMatchObject({
      id: sampleId(4),
      url: `https://kembar.example/en/opportunities/${sampleId(4)}`,
      external_url: "https://banjarmasinkota.go.id/",
      title: "Example: Elderly care training, class 4",
      language: "en",
      tags: ["Health and family services"],
      authors: [{ name: "Health Agency" }],
    });
    expect(feed.items[0]?.content_html).toContain("<h2>What we offer</h2><p>&lt;b&gt;&amp;&lt;/b&gt;</p>");
    expect(feed.items[0]?.content_html).toContain('<ul lang="id"><li>Pelatihan</li><li>Magang</li>');
  });

  test("keeps its pages under 250 KB and links them without repeating one", async () => {
    const long = "Sungai Martapura. ".repeat(110);
    const text = { id: long, en: long };
    const many = Array.from({ length: 60 }, (_, n) =>
      sampleItem(100 + n, { needs: text, activities: text, outcomes: text }),
    );
    await publishSample(many, [], NOW);
    const seen: string[] = [];
    const addresses: string[] = [];
    for (let path: string | undefined = "/feed.json?limit=100"; path !== undefined; ) {
      const answer = await ask(path);
      const body = await answer.text();
      const feed = FEED_ANSWER.parse(JSON.parse(body));
      expect(body.length).toBeLessThan(250_000);
      expect(feed.feed_url).toBe("https://kembar.example/feed.json?lang=id&limit=100");
      expect(addresses).not.toContain(path);
      addresses.push(path);
      seen.push(...feed.items.map((item) => item.id));
      path = feed.next_url?.replace("https://kembar.example", "");
    }
    expect(addresses.length).toBeGreaterThan(1);
    expect(seen).toEqual([...many.map((item) => item.id).reverse(), ...[3, 2, 1].map(sampleId)]);
  });
});

describe("lists", () => {
  test("agencies show names, readings and numbers, and nothing internal", async () => {
    await writeList("Perangkat Daerah", {
      DINKES: {
        agency_code: "DINKES",
        name_id: "Dinas Kesehatan",
        name_en: "Health Agency",
        contact_email: "secret@banjarmasin.example",
        pic_phone: "0812",
        staff_emails: "staff@banjarmasin.example",
      },
    });
    await env.DB.prepare(
      "INSERT INTO source (agency_code, spreadsheet, last_read_at, state, reason) VALUES (?, ?, ?, ?, ?)",
    )
      .bind("DINKES", "sheet-secret", NOW, "held", '{"code":"shrink"}')
      .run();
    await env.DB.prepare("INSERT INTO source (agency_code, spreadsheet) VALUES ('@register', 'register-secret')").run();
    const answer = AGENCIES_ANSWER.parse(await askJson("/v1/agencies"));
    const dinkes = {
      code: "DINKES",
      name: { id: "Dinas Kesehatan", en: "Health Agency" },
      last_read_at: wholeSeconds(NOW),
      published: 3,
    };
    expect([answer.total, answer.items]).toEqual([1, [dinkes]]);
    const status = STATUS_ANSWER.parse(await askJson("/v1/status"));
    expect([status.published, status.last_read_at, status.agencies]).toEqual([3, wholeSeconds(NOW), [dinkes]]);
  });

  test("of a city at rest say when everything was last looked at, though nothing was read", async () => {
    await env.DB.prepare("UPDATE heartbeat SET at = ?").bind("2026-11-26T03:04:05.678Z").run();
    const status = STATUS_ANSWER.parse(await askJson("/v1/status"));
    expect([status.last_checked_at, status.last_read_at]).toEqual(["2026-11-26T03:04:05Z", null]);
    await writeList("Profil Kota", { timezone: { key: "timezone", value_id: "WITA (UTC+8)", value_en: "UTC+8" } });
    const page = await (await ask("/en/agencies")).text();
    expect(page).toContain("All worksheets were last checked on 26 November 2026, 11:04 UTC+8.");
  });

  test("vocabularies explain every code, the city's programmes among them", async () => {
    await writeList("Program", {
      "P25-M1": { code: "P25-M1", name_id: "Generasi sehat", name_en: "Healthy generation" },
    });
    const { items } = VOCABULARIES_ANSWER.parse(await askJson("/v1/vocabularies"));
    expect(items.find((one) => one.name === "programme")?.entries).toEqual([
      { code: "P25-M1", id: "Generasi sehat", en: "Healthy generation" },
    ]);
    expect(items.find((one) => one.name === "theme")?.entries).toHaveLength(16);
  });
});
