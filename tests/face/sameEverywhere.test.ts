// Field by field: what was approved is the same in every format and both languages, read by parsers that know nothing of us.

import { parseAtomFeed } from "feedsmith";
import Papa from "papaparse";
import { readSheet } from "read-excel-file/node";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Item, PublicText } from "../../shared/publish/item.ts";
import { HEADINGS } from "../../shared/publish/itemTexts.ts";
import { wordsOfItem } from "../../shared/search/itemWords.ts";
import { withoutExplanation } from "../../shared/text/fold.ts";
import { VOCABULARIES } from "../../shared/vocabularies.ts";
import { OPERATIONS } from "../../worker/api/operations.ts";
import { type FaceServer, startFace } from "../bench/faceServer.ts";
import { sampleItems } from "../support/sampleItems.ts";

type Language = "id" | "en";
type Raw = Readonly<Record<string, unknown>>;

const LANGUAGES = ["id", "en"] as const;
const MOST = 24;
const AT = "2026-03-01T00:00:00.123Z";

/** The rows of the sample city, and two that try what formats bear: signs of formulas, quotes, lines, other scripts. */
function approved(): readonly Item[] {
  const items = [...sampleItems().values()].filter((one) => one.themes.length > 0 && one.affair !== "").slice(0, MOST);
  const [first, second] = items;
  if (first === undefined || second === undefined) throw new Error("there are no sample rows");
  const odd = (text: PublicText | null): PublicText => ({
    id: `=SUM(A1) "kutip", titik; <b>koma</b> & ${text?.id ?? ""}\nbaris 2 ✓ 日本`,
    en: text?.en === null ? null : "+1 “quoted”; <i>text</i> & more\n- line 2\n- line 3",
  });
  return [
    ...items.slice(2),
    {
      ...first,
      title: { id: 'Judul "=1"', en: "@Title, with; signs" },
      summary: odd(first.summary),
      needs: odd(first.needs),
    },
    {
      ...second,
      translation: "machine" as const,
      title: { id: "Judul", en: "Title" },
      activities: odd(second.activities),
      outcomes: null,
    },
    ...items
      .slice(2, 3)
      .map((one) => ({ ...one, id: "KB-ZZZZZZZZZZ", translation: "checked" as const, confirmed_at: "2026-02-03" })),
  ].map((one) => ({
    ...one,
    links: {
      self: `/v1/opportunities/${one.id}`,
      id: `/id/opportunities/${one.id}`,
      en: `/en/opportunities/${one.id}`,
    },
  }));
}

const stored = approved();
let server: FaceServer;
/** What was approved, with its links as full addresses. */
let items: ReadonlyMap<string, Item>;

beforeAll(async () => {
  server = await startFace(0);
  const rows = stored.map((item, at) => ({
    ...{ id: item.id, since: at + 1, agency: item.agency.code },
    ...{ payload: JSON.stringify(item), words: wordsOfItem(item) },
  }));
  const sql = `INSERT INTO published (id, since, agency_code, payload, words, at)
    SELECT value ->> 'id', value ->> 'since', value ->> 'agency', value ->> 'payload', value ->> 'words', ?2 FROM json_each(?1)`;
  await server.database.prepare(sql).bind(JSON.stringify(rows), AT).run();
  await server.database.prepare("UPDATE publication SET position = ?, published_at = ?").bind(rows.length, AT).run();
  const whole = (path: string) => server.url + path;
  items = new Map(
    stored.map((one) => {
      const { self, id, en } = one.links;
      return [one.id, { ...one, links: { self: whole(self), id: whole(id), en: whole(en) } }];
    }),
  );
});

afterAll(() => server?.stop());

const textOf = async (path: string) => (await fetch(server.url + path)).text();
const json = async <Answer>(path: string) => JSON.parse(await textOf(path)) as Answer;

/** Every page of a list of the API. */
async function pages<One>(path: string, by: "cursor" | "since"): Promise<readonly One[]> {
  const all: One[] = [];
  for (let next: string | null = ""; next !== null; ) {
    const query: string = next === "" ? "" : `&${by}=${encodeURIComponent(next)}`;
    const page: { items: One[]; next_cursor: string | null; has_more?: boolean } = await json(`${path}${query}`);
    all.push(...page.items);
    next = page.has_more === false ? null : page.next_cursor;
  }
  return all;
}

const shown = (text: PublicText, lang: Language) => (lang === "en" ? (text.en ?? text.id) : text.id);

/** The texts of an item with what they are called, in no order. */
function textsOf(item: Item, lang: Language): readonly (readonly [heading: string, text: string])[] {
  const all = { ...item, city: item.benefit.city, partner: item.benefit.partner };
  return (["summary", "partner", "needs", "activities", "outcomes", "city"] as const).flatMap((name) => {
    const text = all[name];
    return text === null || text.id === "" ? [] : [[HEADINGS[name][lang], shown(text, lang)] as const];
  });
}

const labels = (list: string, codes: readonly string[], lang: Language) =>
  codes.map(
    (code) => VOCABULARIES.find((one) => one.name === list)?.entries.find((one) => one.code === code)?.[lang] ?? code,
  );

const unescaped = (html: string) =>
  html
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** What HTML says under each heading, its lines as they are. */
function sectionsOf(html: string): readonly (readonly [heading: string, text: string])[] {
  return [...html.matchAll(/<h2>(.*?)<\/h2>(.*?)(?=<h2>|$)/gs)].map(([, heading = "", body = ""]) => {
    const lines = [...body.matchAll(/<(?:li|p)(?: lang="id")?>(.*?)<\/(?:li|p)>/gs)].map(([, line = ""]) =>
      unescaped(line),
    );
    return [unescaped(heading), lines.join("\n")] as const;
  });
}

/** Lines without the signs of a list before them, as people see them. */
const linesOf = (text: string) =>
  text
    .split("\n")
    .map((line) => line.replace(/^\s*(?:[-–•*]|\d+[.)])\s+/u, "").trim())
    .filter((line) => line !== "")
    .join("\n");

const NOTES = {
  none: /no English translation yet/,
  machine: /possibly a machine translation.*The Indonesian text applies/,
  checked: /^$/,
} as const;

test("the list, each item by itself and the changes are what was approved, whatever the language", async () => {
  for (const lang of LANGUAGES) {
    const list = await pages<Item>(`/v1/opportunities?limit=100&lang=${lang}`, "cursor");
    expect(new Map(list.map((one) => [one.id, one]))).toEqual(items);
    const changes = await pages<{ id: string; item: Item }>(`/v1/changes?limit=100&lang=${lang}`, "since");
    expect(new Map(changes.map((one) => [one.id, one.item]))).toEqual(items);
  }
  for (const item of items.values()) expect(await json(`/v1/opportunities/${item.id}`)).toMatchObject({ ...item });
});

describe.each(LANGUAGES)("in %s", (lang) => {
  test("JSON Feed and Atom: every text under its heading, the facts, and what is to be known of the translation", async () => {
    const feed = await json<{ items: Raw[] }>(`/feed.json?limit=100&lang=${lang}`);
    const atom = parseAtomFeed(await textOf(`/atom.xml?limit=100&lang=${lang}`));
    expect([feed.items.length, atom.entries?.length]).toEqual([items.size, items.size]);
    for (const one of feed.items) {
      const item = items.get(String(one.id));
      if (item === undefined) throw new Error(`${one.id} was not approved`);
      const { title, summary, needs: _n, activities: _a, outcomes: _o, ...facts } = item;
      expect(one).toMatchObject({
        url: item.links[lang],
        title: shown(title, lang),
        summary: shown(summary, lang),
        date_published: item.published_at,
        date_modified: item.modified_at,
        authors: [{ name: item.agency.name[lang] }],
        tags: labels("theme", item.themes, lang),
        _kembar: facts,
      });
      const html = String(one.content_html);
      const expected = textsOf(item, lang).map(([heading, text]) => [heading, linesOf(text)]);
      expect([...sectionsOf(html)].sort()).toEqual([...expected].sort());
      const [note = ""] = html.split("<h2>");
      if (lang === "id") expect(note).toBe("");
      else expect(note).toMatch(NOTES[item.translation]);
      const page = await textOf(`/${lang}/opportunities/${item.id}`);
      expect([item.id, page.includes(note.replace(/<\/?p>/g, ""))]).toEqual([item.id, true]);
      const entry = atom.entries?.find(({ id }) => id === item.links.self);
      expect([entry?.title?.value, entry?.summary?.value, entry?.content?.value]).toEqual([
        one.title,
        one.summary,
        html,
      ]);
      expect([entry?.published, entry?.updated].map((time) => new Date(time ?? "").getTime())).toEqual(
        [item.published_at, item.modified_at].map((time) => new Date(time).getTime()),
      );
      expect([
        entry?.links?.[0]?.href,
        entry?.authors?.[0]?.name,
        entry?.categories?.map(({ term, label }) => [term, label]),
      ]).toEqual([
        item.links[lang],
        item.agency.name[lang],
        item.themes.map((code, at) => [code, labels("theme", item.themes, lang)[at]]),
      ]);
    }
  });

  test("activities of several lines are a list", async () => {
    const feed = await json<{ items: Raw[] }>(`/feed.json?limit=100&lang=${lang}`);
    const several = feed.items.filter(({ id }) =>
      linesOf(shown(items.get(String(id))?.activities ?? { id: "", en: null }, lang)).includes("\n"),
    );
    expect(several.length).toBeGreaterThan(3);
    for (const { content_html } of several) {
      expect(content_html).toMatch(new RegExp(`<h2>${HEADINGS.activities[lang]}</h2><ul(?: lang="id")?><li>`));
    }
  });

  test.each([
    ["", ","],
    ["&dialect=excel-id", ";"],
  ])("CSV%s: a cell for every value, codes with their words", async (dialect, delimiter) => {
    const text = (await textOf(`/data.csv?lang=${lang}${dialect}`)).replace(/^\ufeff/, "");
    const { data, errors, meta } = Papa.parse<Record<string, string>>(text, {
      header: true,
      delimiter,
      skipEmptyLines: true,
    });
    expect([errors, data.length]).toEqual([[], items.size]);
    for (const row of data) {
      const item = items.get(row.id ?? "");
      const told: Record<string, string> = {};
      const walk = (value: unknown, path: string): void => {
        if (value !== null && typeof value === "object" && !Array.isArray(value)) {
          for (const [key, inner] of Object.entries(value)) walk(inner, path === "" ? key : `${path}.${key}`);
        } else told[path] = Array.isArray(value) ? value.join("; ") : value === null ? "" : String(value);
      };
      walk(item, "");
      const guarded = (cell: string) => (/^\s*[=+\-@＝＋－＠]/u.test(cell) ? `'${cell}` : cell);
      for (const [name, cell] of Object.entries(told)) {
        const isLeaf = meta.fields?.includes(name) === true;
        if (isLeaf) expect([row.id, name, row[name]]).toEqual([row.id, name, guarded(cell)]);
        else expect([name, cell]).toEqual([name, ""]);
      }
      expect(row["themes.label"]).toBe(labels("theme", item?.themes ?? [], lang).join("; "));
      expect(row["readiness.label"]).toBe(labels("readiness", [item?.readiness ?? ""], lang).join("; "));
      expect(row["partner.countries.label"]).toBe(labels("country", item?.partner.countries ?? [], lang).join("; "));
    }
  });

  test("the workbook: texts under the same headings, words for codes, links that lead to the page", async () => {
    const bytes = Buffer.from(await (await fetch(`${server.url}/data.xlsx?lang=${lang}`)).arrayBuffer());
    const rows = await readSheet(bytes);
    const at = rows.findIndex((row) => row.includes(HEADINGS.summary[lang]));
    const headings = (rows[at] ?? []).map(String);
    const table = rows.slice(at + 1).map((row) => new Map(headings.map((name, column) => [name, row[column] ?? null])));
    expect(table).toHaveLength(items.size);
    for (const row of table) {
      const item = [...items.values()].find(({ id }) => id === row.get(headings.at(-1) ?? ""));
      if (item === undefined) throw new Error("a row that was not approved");
      for (const [heading, text] of textsOf(item, lang))
        expect([item.id, heading, row.get(heading)]).toEqual([item.id, heading, text]);
      const cells = [...row.values()];
      for (const text of [shown(item.title, lang), item.agency.name[lang], item.contact.email])
        expect(cells).toContain(text);
      expect(cells).toContain(labels("theme", item.themes, lang).map(withoutExplanation).join("; "));
      if (item.confirmed_at !== null) expect(cells).toContain(item.confirmed_at);
    }
  });

  test("JSON-LD of the page says what the item says", async () => {
    for (const item of items.values()) {
      const page = await textOf(`/${lang}/opportunities/${item.id}`);
      const linked = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? "{}") as Raw;
      expect(linked).toMatchObject({
        "@type": "WebPage",
        url: item.links[lang],
        name: shown(item.title, lang),
        datePublished: item.published_at,
        dateModified: item.modified_at,
        mainEntity: {
          "@type": "Offer",
          identifier: item.id,
          description: shown(item.summary, lang),
          offeredBy: item.needs === null ? {} : { seeks: { "@type": "Demand", description: shown(item.needs, lang) } },
          itemOffered: { category: labels("theme", item.themes, lang), provider: { name: item.agency.name[lang] } },
          eligibleRegion: item.partner.countries.map((code) => ({
            identifier: code,
            name: labels("country", [code], lang)[0],
          })),
        },
      });
    }
  });
});

test("DCAT, Data Package and every list tell one time, one licence and one disclaimer", async () => {
  const list = await json<Raw>("/v1/opportunities");
  const frame = { license: list.license, disclaimer: list.disclaimer };
  const catalog = await json<Raw & { "dcat:dataset": Raw[] }>("/catalog.jsonld");
  expect(catalog).toMatchObject({ ...frame, "dct:modified": { "@value": list.generated_at } });
  expect(catalog["dcat:dataset"][0]).toMatchObject({ "dct:modified": { "@value": list.generated_at } });
  expect(await json("/datapackage.json")).toMatchObject({ ...frame, created: list.generated_at });
  for (const path of ["/v1/changes", "/v1/agencies", "/v1/vocabularies", "/v1/status", "/v1/coverage"]) {
    expect([path, await json(path)]).toMatchObject([path, { ...frame, generated_at: list.generated_at }]);
  }
});

test("no public answer has a time with fractions of a second", async () => {
  const [{ id = "" } = {}] = stored;
  const paths = OPERATIONS.filter(
    (one) => one.method === "get" && one.tag !== "Papers" && one.path !== "/data.xlsx",
  ).map((one) => one.path.replace("{id}", id));
  expect(paths.length).toBeGreaterThan(12);
  for (const path of [...paths, "/sitemap.xml", `/en/opportunities/${id}`, "/en", "/.well-known/security.txt"]) {
    expect([path, /T\d\d:\d\d:\d\d\.\d/.exec(await textOf(path))?.[0]]).toEqual([path, undefined]);
  }
});
