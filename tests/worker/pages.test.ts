// The catalogue's pages: both languages, filters without script, marks on texts, security, problems in words.

import { beforeEach, describe, expect, test } from "vitest";
import { STAGE } from "../../shared/vocabularies/stage.ts";
import { THEME } from "../../shared/vocabularies/theme.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { STEPS } from "../../worker/pages/words/partner.ts";
import { ask } from "./support/ask.ts";
import { emptyFeed, publishSample, writeList } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

const NOW = new Date().toISOString();

const PAGES = [
  "",
  "/city",
  "/how-to-partner",
  "/agencies",
  "/about",
  "/agreements",
  "/rules",
  "/coverage",
  `/opportunities/${sampleId(1)}`,
].flatMap((path) => [`/id${path}`, `/en${path}`]);

const HOSTILE = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>`;

async function html(path: string, init: RequestInit = {}): Promise<string> {
  return (await ask(path, init)).text();
}

beforeEach(async () => {
  await emptyFeed();
  await writeList("Profil Kota", {
    name: { key: "name", value_id: "Kota Banjarmasin", value_en: "City of Banjarmasin" },
    desk_unit: { key: "desk_unit", value_id: "Bagian Tata Pemerintahan", value_en: "Government Affairs Division" },
    public_coverage: { key: "public_coverage", value_id: "Ya", value_en: "Yes" },
    release: { key: "release", value_id: "H-SECRET" },
  });
  await writeList("Program", {
    "P25-M1": { code: "P25-M1", name_id: "Generasi sehat", name_en: "Healthy generation" },
  });
  await publishSample(
    [
      sampleItem(1),
      sampleItem(2, { scope: "ANTAR_DAERAH", title: { id: "Contoh: Pasar antarkota", en: null }, translation: "none" }),
      sampleItem(3, { themes: ["SUNGAI_LINGKUNGAN"], partner: { kind: "PEMDA_LN", countries: ["NL", "TH"] } }),
    ],
    [],
    NOW,
  );
});

describe.each([...PAGES, "/docs"])("%s", (path) => {
  test("is a whole page in its language, with the disclaimer, and needs no other host and no script", async () => {
    const answer = await ask(path);
    const text = await answer.text();
    const language = path.startsWith("/id") ? "id" : "en";
    expect([answer.status, answer.headers.get("content-type"), answer.headers.get("content-language")]).toEqual([
      200,
      "text/html; charset=utf-8",
      language,
    ]);
    expect(text.startsWith(`<!doctype html><html lang="${language}">`)).toBe(true);
    expect(text).toContain(language === "id" ? "calon prakarsa, bukan penawaran" : "It is not a binding offer");
    expect(text.match(/<h1[ >]/g)).toHaveLength(1);
    expect(text.match(/<script(?! type="application\/ld\+json">)/g)).toBeNull();
    expect(text).not.toMatch(/ style=| on\w+=|javascript:/);
    const loaded = [...text.matchAll(/<(?:img|link|script|form|iframe|source)\b[^>]*?(?:src|href|action)="([^"]*)"/g)];
    const elsewhere = loaded
      .map(([, address]) => address ?? "")
      .filter((one) => !/^\/|^https:\/\/kembar\.example\//.test(one));
    expect([loaded.length > 3, elsewhere]).toEqual([true, []]);
    expect(text.length).toBeLessThan(path === "/docs" ? 60_000 : 50_000);
    expect(text).not.toContain("H-SECRET");
  });

  test("is served under a policy that allows nothing but our own", async () => {
    const { headers } = await ask(path);
    expect(headers.get("content-security-policy")).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    const etag = headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect((await ask(path, { headers: { "if-none-match": etag } })).status).toBe(304);
  });
});

describe("the list", () => {
  test("is for a foreign city in English and shows everything in Indonesian", async () => {
    const en = await html("/en");
    expect(en).toContain("International cooperation opportunities in Banjarmasin");
    expect(en).toContain("2 opportunities");
    expect(en).not.toContain(sampleId(2));
    expect(await html("/en?scope=ANY")).toContain("3 opportunities");
    expect(await html("/id")).toContain("3 peluang");
  });

  test("offers every value with its count, and keeps a choice", async () => {
    const text = await html("/en?country=NL");
    expect(text).toContain("1 opportunity");
    expect(text).toContain('<option value="NL" selected="">Netherlands (1)</option>');
    expect(text).toContain('<option value="JP">Japan (1)</option>');
    expect(text).toContain('Rivers and environment <span class="count">1</span>');
    expect(text).toContain('href="/data.csv?scope=LUAR_NEGERI&amp;country=NL&amp;lang=en"');
  });

  test("searches, and says so when nothing is found", async () => {
    expect(await html("/en?q=elderly")).toContain("2 opportunities");
    const none = await html("/en?q=zzz");
    expect(none).toContain("Nothing matches yet");
    expect(none).toContain("“zzz”");
  });

  test("that is empty offers words that find something, and themes, those of the same meaning first", async () => {
    const slip = await html("/en?q=eldrely+nurrsse");
    expect(slip).toContain('<a href="/en?q=nurse">nurse</a>');
    const themesOf = async (q: string) =>
      [...(await html(q)).matchAll(/<a class="chip" href="\/en\/themes\/(\w+)"/g)].map(([, code]) => code);
    expect(await themesOf("/en?q=zzz")).toEqual(["kesehatan", "sungai_lingkungan"]);
    expect(await themesOf("/en?q=rivers+zzz")).toEqual(["sungai_lingkungan", "kesehatan"]);
    await publishSample([sampleItem(4, { themes: ["PANGAN"], title: { id: "Sampah", en: null } })], [], NOW);
    expect((await themesOf("/en?q=garbage+zzz"))[0]).toBe("pangan");
    expect(await html("/en?q=elderly")).not.toContain("Did you mean");
    const words = await html("/en?q=elderly+zzz");
    expect([words.includes('<a href="/en?q=elderly">elderly</a>'), words.includes("q=zzz")]).toEqual([true, false]);
  });

  test("without its filters keeps the word, and shows every scope", async () => {
    const text = await html("/en?q=elderly&country=NL");
    expect(text).toContain('<a href="/en?scope=ANY&amp;q=elderly">Remove all filters</a>');
    const other = await html("/en?q=antarkota");
    expect(other).toContain('<a href="/en?q=antarkota&amp;scope=ANTAR_DAERAH">1 elsewhere in Indonesia</a>');
  });

  test("marks texts that are not in the page's language", async () => {
    const text = await html("/en?scope=ANTAR_DAERAH");
    expect(text).toContain(`<h3 lang="id"><a href="/en/opportunities/${sampleId(2)}">Pasar antarkota</a></h3>`);
    expect(text).toContain("In Indonesian, not yet translated");
  });

  test("goes on by a link, in the same snapshot", async () => {
    await publishSample(
      Array.from({ length: 30 }, (_, n) => sampleItem(100 + n)),
      [],
      NOW,
    );
    const first = await html("/en");
    const next = /rel="next" href="([^"]+)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
    await publishSample([sampleItem(500)], [], NOW);
    const second = await html(next);
    expect(second).toContain("32 opportunities");
    expect(second.match(/<li class="card">/g)).toHaveLength(14);
    expect(second).not.toContain(sampleId(500));
  });

  test("says so when nothing was published", async () => {
    await emptyFeed();
    expect(await html("/en")).toContain("No opportunities have been published yet");
  });
});

describe("one opportunity", () => {
  test("reads in the order of a partner's questions, with the code in the mail's subject", async () => {
    const text = await html(`/en/opportunities/${sampleId(1)}`);
    const order = [
      "What we offer",
      "What you gain",
      "What we look for",
      "Proposed activities",
      "Readiness",
      "Availability",
    ];
    const places = [...order, "Responsible agency", "Last confirmed", "Contact"].map((words) =>
      text.indexOf(`>${words}<`),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
    expect(text).toContain(
      `mailto:kerjasama@banjarmasin.example?subject=${sampleId(1)}%20Elderly%20care%20training%2C%20class%201`,
    );
    expect(text).toContain("Government Affairs Division");
    expect(text).toContain("possibly a machine translation, that nobody has checked");
    expect(text).toContain('<ul class="lines" lang="id"><li>Pelatihan</li>');
    expect(text).toContain("1 February 2026");
    expect(text).toContain(`<p class="printed-address">https://kembar.example/en/opportunities/${sampleId(1)}</p>`);
    expect(text).not.toContain("LUAR_NEGERI");
  });

  test("that is gone says so with 410, an unknown one with 404, both as pages", async () => {
    await publishSample([], [sampleId(1)], NOW);
    const gone = await ask(`/en/opportunities/${sampleId(1)}`);
    expect([gone.status, await gone.text()]).toEqual([410, expect.stringContaining("no longer shown")]);
    const unknown = await ask(`/en/opportunities/${sampleId(99)}`);
    expect([unknown.status, await unknown.text()]).toEqual([404, expect.stringContaining("Page not found")]);
  });

  test("escapes whatever people typed, also in its linked data", async () => {
    await publishSample(
      [
        sampleItem(7, {
          title: { id: HOSTILE, en: HOSTILE },
          summary: { id: HOSTILE, en: HOSTILE },
          unit: HOSTILE,
          evidence_url: "javascript:alert(1)",
          agency: { code: HOSTILE, name: { id: HOSTILE, en: HOSTILE } },
        }),
      ],
      [],
      NOW,
    );
    for (const path of [`/en/opportunities/${sampleId(7)}`, "/en", "/id"]) {
      const text = await html(path);
      expect(text).not.toContain("<script>alert");
      expect(text).not.toContain("<img src=x");
      expect(text).not.toContain('href="javascript:');
    }
  });
});

test("a figure of one is told in the singular", async () => {
  const text = await html("/en");
  expect(text).toContain("<strong>1</strong> agency<");
  expect(text).toContain("<strong>3</strong> countries we look to<");
});

test("a card shows the theme that was asked for", async () => {
  await publishSample([sampleItem(1, { themes: ["KESEHATAN", "UMKM"] })], [], NOW);
  const themeOf = async (path: string) => /<p class="card-theme">([^<]+)/.exec(await html(path))?.[1];
  expect([await themeOf("/en"), await themeOf("/en?theme=UMKM")]).toEqual([
    labelOf(THEME, "KESEHATAN", "en"),
    labelOf(THEME, "UMKM", "en"),
  ]);
});

describe("problems are pages", () => {
  test("that stand at no place of the menu, and keep its places", async () => {
    await html("/en");
    const text = await html("/en/nope");
    expect(text).not.toContain("aria-current");
    expect(text).toContain('<a href="/en/coverage">');
  });

  test("outside the languages too, for people; programs are told in JSON", async () => {
    const typeOf = async (accept: string) => {
      const answer = await ask("/fr", { headers: { accept } });
      return [answer.status, answer.headers.get("content-type")];
    };
    expect(await typeOf("text/html,*/*;q=0.8")).toEqual([404, "text/html; charset=utf-8"]);
    expect(await typeOf("*/*")).toEqual([404, "application/problem+json; charset=utf-8"]);
  });

  test.each([
    ["/en/nope", 404],
    ["/en/opportunities/%00", 404],
    ["/en?limit=5&utm_source=x", 200],
    ["/en?theme=NOPE", 400],
    [`/en?q=${"a".repeat(10_240)}`, 400],
    ["/en?q=%00", 400],
    ["/en?cursor=zzz", 400],
    [`/en?q=${encodeURIComponent(HOSTILE)}`, 200],
    [`/en?agency=${encodeURIComponent(HOSTILE)}`, 400],
    ["/en?updated_since='%20OR%201=1", 400],
  ])("%s", async (path, status) => {
    const answer = await ask(path);
    const text = await answer.text();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "text/html; charset=utf-8"]);
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(text).not.toContain("<script>alert");
    expect(text).toContain("</html>");
  });

  test.each(["POST", "PUT", "DELETE"])("%s is refused", async (method) => {
    for (const path of ["/en", "/id/city", "/docs", "/assets/kembar.css"]) {
      expect((await ask(path, { method })).status).toBe(405);
    }
  });

  test("a page the city does not show is not there", async () => {
    await writeList("Profil Kota", { public_coverage: { key: "public_coverage", value_id: "Tidak" } });
    expect((await ask("/en/coverage")).status).toBe(404);
    expect(await html("/en")).not.toContain('href="/en/coverage"');
  });
});

test("the root leads to the reader's language", async () => {
  const en = await ask("/", { headers: { "accept-language": "en-US,en;q=0.9" } });
  expect([en.status, en.headers.get("location"), en.headers.get("vary")]).toEqual([302, "/en", "Accept-Language"]);
  expect((await ask("/")).headers.get("location")).toBe("/en");
});

test("files are kept for ever under the name of their content, and a day under another", async () => {
  const address = /href="(\/assets\/kembar\.css\?v=\w+)"/.exec(await html("/en"))?.[1] ?? "";
  const css = await ask(address);
  expect([css.status, css.headers.get("content-type")]).toEqual([200, "text/css; charset=utf-8"]);
  expect(css.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect((await ask("/assets/kembar.css")).headers.get("cache-control")).toBe("public, max-age=86400");
  expect((await ask("/assets/toString")).status).toBe(404);
});

test("a link to a page comes with the picture of its theme, or the city's", async () => {
  const pictureOf = async (path: string) => {
    const address = /<meta property="og:image" content="https:\/\/kembar\.example([^"]+)"/.exec(await html(path))?.[1];
    const picture = await ask(address ?? "/nope");
    const start = [...new Uint8Array(await picture.arrayBuffer()).subarray(1, 4)];
    return [address?.split("?")[0], picture.headers.get("content-type"), String.fromCharCode(...start)];
  };
  expect(await pictureOf(`/en/opportunities/${sampleId(3)}`)).toEqual([
    "/assets/SUNGAI_LINGKUNGAN.png",
    "image/png",
    "PNG",
  ]);
  expect((await pictureOf("/id/themes/kesehatan"))[0]).toBe("/assets/KESEHATAN.png");
  expect((await pictureOf("/en"))[0]).toBe("/assets/CITY.png");
  const icon = await ask("/favicon.ico");
  expect([icon.status, icon.headers.get("content-type"), (await icon.arrayBuffer()).byteLength > 1000]).toEqual([
    200,
    "image/x-icon",
    true,
  ]);
});

test("the figures of the coverage lead to their lists", async () => {
  const text = await html("/en/coverage");
  const href = /href="(\/en\?scope=LUAR_NEGERI&amp;programme=P25-M1)"/.exec(text)?.[1]?.replaceAll("&amp;", "&");
  expect(await html(href ?? "/nope")).toContain("2 opportunities");
});

test("how sure an opportunity is: never confirmed, confirmed, ageing, stale", async () => {
  const before = (months: number) => {
    const day = new Date();
    day.setUTCMonth(day.getUTCMonth() - months, 1);
    return day.toISOString().slice(0, 10);
  };
  const states = [
    { id: 11, confirmed_at: null, published_at: NOW },
    { id: 12, confirmed_at: before(2) },
    { id: 13, confirmed_at: before(10) },
    { id: 14, confirmed_at: before(13) },
    { id: 15, confirmed_at: null, published_at: `${before(13)}T00:00:00Z` },
  ];
  await publishSample(
    states.map(({ id, ...differs }) => sampleItem(id, differs)),
    [],
    NOW,
  );
  const said = states.map(async ({ id }) => {
    const text = await html(`/en/opportunities/${sampleId(id)}`);
    return /<li class="freshness (\w+)"><strong>([^<]+)<\/strong>: ([a-z ]+?) (?:on|since) \d/.exec(text)?.slice(1);
  });
  expect(await Promise.all(said)).toEqual([
    ["confirmed", "New", "approved and shown"],
    ["confirmed", "Confirmed", "last confirmed by the agency"],
    ["ageing", "Due to be confirmed again", "last confirmed by the agency"],
    ["stale", "Not confirmed for a long time", "last confirmed by the agency"],
    ["stale", "Not confirmed for a long time", "approved and shown"],
  ]);
});

test("every stage of the law stands in exactly one step, in order", () => {
  expect(STEPS.flatMap((step) => step.stages)).toEqual(STAGE.entries.map((stage) => stage.code));
});

test("a city of a river has it on its front page and its cloth on every head; any other city has neither", async () => {
  const drawn = async () => {
    const [front, about] = [await html("/en"), await html("/en/about")];
    return [
      front.includes('class="jukung"'),
      ...[front, about].map((page) => /<header class="top( plain)?">/.exec(page)?.[1]),
    ];
  };
  expect(await drawn()).toEqual([false, " plain", " plain"]);
  await writeList("Profil Kota", { scene: { key: "scene", value_id: "sungai" } });
  expect(await drawn()).toEqual([true, undefined, undefined]);
});
