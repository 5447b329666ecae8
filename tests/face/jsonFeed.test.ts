// /feed.json as a feed reader takes it: an independent parser reads every page to the end and loses nothing, and the
// rules of JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) hold that a parser bears to be broken.

import { parseJsonFeed } from "feedsmith";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FaceServer, startFace } from "../bench/faceServer.ts";

const ITEMS = 130;
const PAGE_BYTES = 250_000;

type Raw = Readonly<Record<string, unknown>>;

interface Feed extends Raw {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly next_url?: string;
  readonly items: readonly Raw[];
  readonly _kembar: { readonly total: number };
}

const FEEDS = [
  { query: "lang=id", language: "id", number: ITEMS },
  { query: "lang=en", language: "en", number: ITEMS },
  { query: "", language: "id", number: ITEMS },
  { query: "lang=en&theme=UMKM&theme=PANGAN&limit=3", language: "en", number: 16 },
  { query: "lang=id&q=sungai&scope=LUAR_NEGERI&limit=10", language: "id", number: undefined },
  { query: "lang=en&theme=UMKM&readiness=idea&country=JP", language: "en", number: 0 },
] as const;

let server: FaceServer;

beforeAll(async () => {
  server = await startFace(ITEMS);
});

afterAll(() => server?.stop());

/** Every page of a feed as its text, by `next_url`, which leads to no page twice. */
async function pagesOf(first: string): Promise<readonly string[]> {
  const pages: string[] = [];
  const seen = new Set<string>();
  for (let address: string | undefined = first; address !== undefined; ) {
    expect(seen).not.toContain(address);
    seen.add(address);
    const answer: Response = await fetch(address);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/feed+json; charset=utf-8"]);
    const text = await answer.text();
    expect(new TextEncoder().encode(text).length).toBeLessThan(PAGE_BYTES);
    pages.push(text);
    address = (JSON.parse(text) as Feed).next_url;
  }
  return pages;
}

/** What a feed says that is no extension: the part that a parser knows. */
function standard(feed: Raw): Raw {
  const known = Object.entries(feed).filter(([name]) => name !== "version" && !name.startsWith("_"));
  return Object.fromEntries(
    known.map(([name, value]) => [name, name === "items" ? (value as Raw[]).map(standard) : value]),
  );
}

/** The rules that an item breaks. */
function broken(item: Raw): readonly string[] {
  const { id, url, title, content_html: html, summary, tags, authors } = item;
  const isAbsolute = (one: unknown) => typeof one === "string" && /^https?:\/\/[^/]+\//.test(one);
  const isTime = (one: unknown) =>
    typeof one === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/.test(one);
  const rules: readonly (readonly [string, boolean])[] = [
    ["id is a text", typeof id === "string" && id !== ""],
    ["url is absolute", isAbsolute(url)],
    ["title is plain", typeof title === "string" && title !== "" && !/<\w/.test(title)],
    ["content_html is there", typeof html === "string" && /^<\w/.test(html) && !/<(script|style|iframe)/i.test(html)],
    ["summary is plain", typeof summary === "string" && !/<\w/.test(summary)],
    ["dates are RFC 3339", isTime(item.date_published) && isTime(item.date_modified)],
    ["tags are texts", Array.isArray(tags) && tags.every((one) => typeof one === "string")],
    ["authors have a name", Array.isArray(authors) && authors.every((one: Raw) => typeof one.name === "string")],
    ["links leave the feed", item.external_url === undefined || isAbsolute(item.external_url)],
  ];
  return rules.flatMap(([rule, holds]) => (holds ? [] : [`${String(id)}: ${rule}`]));
}

/** Extensions begin with an underscore and a letter; their own names hold no period. */
function badNames(feed: Feed): readonly string[] {
  const extensions = [feed._kembar, ...feed.items.map((item) => item._kembar)];
  const names = extensions.flatMap((one) => Object.keys(one as object));
  return names.filter((name) => name.includes("."));
}

describe.each(FEEDS)("the feed of “$query”", ({ query, language, number }) => {
  let pages: readonly string[];
  let feeds: readonly Feed[];

  beforeAll(async () => {
    pages = await pagesOf(`${server.url}/feed.json?${query}`);
    feeds = pages.map((page) => JSON.parse(page) as Feed);
  });

  test("an independent parser reads every page and loses nothing of it", () => {
    for (const [at, page] of pages.entries()) {
      const parsed = parseJsonFeed(page) as unknown as Raw;
      expect({ items: [], ...parsed }).toEqual(standard(feeds[at] as Feed));
    }
  });

  test("all items come, each once, and every page says how many there are", () => {
    const ids = feeds.flatMap((feed) => feed.items.map((item) => item.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(feeds.map((feed) => feed._kembar.total))).toEqual(new Set([number ?? ids.length]));
    expect(ids).toHaveLength(number ?? ids.length);
    expect(number === 0 || ids.length > 0).toBe(true);
  });

  test("every page is of the same feed, and no next_url is the feed itself", () => {
    const [first] = feeds;
    for (const feed of feeds) {
      expect(feed).toMatchObject({
        version: "https://jsonfeed.org/version/1.1",
        language,
        title: first?.title,
        home_page_url: `${server.url}/${language}`,
        feed_url: first?.feed_url,
      });
      expect(feed.next_url).not.toBe(feed.feed_url);
    }
  });

  test("its address leads to itself, whatever was left out when it was asked for", async () => {
    const again = (await (await fetch(feeds[0]?.feed_url ?? "")).json()) as Feed;
    expect(again).toEqual(feeds[0]);
  });

  test("the rules of JSON Feed 1.1 hold", () => {
    expect(feeds.flatMap((feed) => [...feed.items.flatMap(broken), ...badNames(feed)])).toEqual([]);
  });
});

test("a feed leads on by next_url where it has several pages", async () => {
  expect((await pagesOf(`${server.url}/feed.json?lang=en&limit=40`)).length).toBe(4);
});
