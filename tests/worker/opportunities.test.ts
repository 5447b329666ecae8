// /v1/opportunities: filters, search, cursors over one snapshot, one opportunity, and what no longer is.

import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import type * as z from "zod";
import { wholeSeconds } from "../../shared/text/wholeSeconds.ts";
import { FILTERS } from "../../worker/feed/model/filters.ts";
import { LIST_ANSWER, ONE_ANSWER } from "../../worker/feed/shapes/opportunities.ts";
import { ask, askJson } from "./support/ask.ts";
import { emptyFeed, publishSample } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

type List = z.infer<typeof LIST_ANSWER>;

const T1 = new Date(Date.now() - 3_600_000).toISOString();
const T2 = new Date(Date.now() - 1_800_000).toISOString();

const river = {
  title: { id: "Contoh: Pasar terapung dan wisata sungai", en: "Example: Floating market and river tourism" },
  themes: ["WISATA_BUDAYA", "SUNGAI_LINGKUNGAN"],
  agency: { code: "DISBUDPORAPAR", name: { id: "Dinas Kebudayaan", en: "Culture Agency" } },
  scheme: "KSDPL",
  scheme_type: "KEMBAR",
  partner: { kind: "PEMDA_LN", countries: ["NL", "TH"] },
  object: "PROMOSI",
  programme: null,
} as const;

const neighbour = {
  scope: "ANTAR_DAERAH",
  object: null,
  scheme: "KSDD",
  partner: { kind: "DAERAH_LAIN", countries: [] },
};

function ids(list: List): string[] {
  return list.items.map((item) => item.id);
}

async function all(path: string): Promise<string[]> {
  const found: string[] = [];
  let next: string | null = path;
  while (next !== null) {
    const page: List = LIST_ANSWER.parse(await askJson(next));
    found.push(...ids(page));
    next = page.next_cursor === null ? null : `/v1/opportunities?limit=2&cursor=${page.next_cursor}`;
  }
  return found;
}

beforeEach(async () => {
  await emptyFeed();
  await publishSample(
    [sampleItem(1), sampleItem(2, river), sampleItem(3, neighbour), sampleItem(4), sampleItem(5)],
    [],
    T1,
  );
});

describe("the list", () => {
  test("is empty and well formed before anything was published", async () => {
    await emptyFeed();
    const list = LIST_ANSWER.parse(await askJson("/v1/opportunities"));
    expect(list).toMatchObject({ generated_at: null, total: 0, items: [], next_cursor: null });
  });

  test("shows every item, latest first, with full links, in the contract's envelope", async () => {
    const list = LIST_ANSWER.parse(await askJson("/v1/opportunities"));
    expect(ids(list)).toEqual([5, 4, 3, 2, 1].map(sampleId));
    expect(list.items[3]).toEqual({
      ...sampleItem(2, river),
      links: {
        self: `https://kembar.example/v1/opportunities/${sampleId(2)}`,
        id: `https://kembar.example/id/opportunities/${sampleId(2)}`,
        en: `https://kembar.example/en/opportunities/${sampleId(2)}`,
      },
    });
    expect(list).toMatchObject({
      schema_version: "2.0",
      generated_at: wholeSeconds(T1),
      city: { name: null, code: null, bps_code: null },
      license: "https://creativecommons.org/licenses/by/4.0/",
      total: 5,
      next_cursor: null,
    });
  });

  test.each([
    ["theme=SUNGAI_LINGKUNGAN", [2]],
    ["theme=SUNGAI_LINGKUNGAN&theme=KESEHATAN", [5, 4, 3, 2, 1]],
    ["theme=sungai_lingkungan,kesehatan&scope=ANTAR_DAERAH", [3]],
    ["object=PROMOSI", [2]],
    ["scope=LUAR_NEGERI&agency=DINKES", [5, 4, 1]],
    ["scheme=KSDPL", [2]],
    ["scheme=KSDPL_KEMBAR", [2]],
    ["scheme=KSDPL_LAINNYA", []],
    ["country=TH", [2]],
    ["country=TH,JP", [5, 4, 2, 1]],
    ["programme=NONE", [2]],
    ["affair=1.02&readiness=running&availability=open", [5, 4, 3, 2, 1]],
    ["q=pasar%20terapung", [2]],
    ["q=PASAR+Térap", [2]],
    ["q=hospital", [5, 4, 3, 2, 1]],
    ["q=Netherlands", [2]],
    ["q=belanda", [2]],
    ["q=NL", []],
    ["q=floating&theme=KESEHATAN", []],
    ["q=%22)%20OR%20x:*", []],
    [`updated_since=${T2}`, []],
    [`updated_since=${T1}`, [5, 4, 3, 2, 1]],
  ])("filters by %s", async (question, expected) => {
    const list = LIST_ANSWER.parse(await askJson(`/v1/opportunities?${question}`));
    expect(ids(list)).toEqual(expected.map(sampleId));
    expect(list.total).toBe(expected.length);
  });

  test("knows every filter in its index", async () => {
    const { results } = await env.DB.prepare("SELECT DISTINCT name FROM facet ORDER BY name").all<{ name: string }>();
    const indexed = FILTERS.map((one) => one.name).filter((name) => name !== "listing");
    expect(results.map((row) => row.name)).toEqual(indexed.sort());
  });

  test("ranks words in the title of the asked language first, page after page", async () => {
    const words = { id: "perahu", en: "perahu" };
    await publishSample(
      [
        sampleItem(6, { title: { id: "Contoh: perahu listrik", en: "Example: electric boat" } }),
        sampleItem(7, { title: { id: "Contoh: kapal", en: "Example: perahu" } }),
        sampleItem(8, { summary: words }),
      ],
      [],
      T2,
    );
    expect(await all("/v1/opportunities?q=perahu&limit=1")).toEqual([6, 7, 8].map(sampleId));
    expect(await all("/v1/opportunities?q=perahu&limit=1&lang=en")).toEqual([7, 6, 8].map(sampleId));
    for (const limit of [2, 3]) {
      const list = LIST_ANSWER.parse(await askJson(`/v1/opportunities?q=perahu&limit=${limit}`));
      expect(ids(list)).toEqual([6, 7, 8].slice(0, limit).map(sampleId));
    }
  });

  test("counts what a search finds in the snapshot that it shows", async () => {
    const totalOf = async (limit: number) =>
      LIST_ANSWER.parse(await askJson(`/v1/opportunities?q=hospital&limit=${limit}`)).total;
    expect([await totalOf(1), await totalOf(2), await totalOf(100)]).toEqual([5, 5, 5]);
    await publishSample([sampleItem(6)], [sampleId(1), sampleId(2)], T2);
    expect([await totalOf(1), await totalOf(2), await totalOf(100)]).toEqual([4, 4, 4]);
  });
});

describe("cursors", () => {
  test("read one snapshot to its end whatever is published meanwhile", async () => {
    const first = LIST_ANSWER.parse(await askJson("/v1/opportunities?limit=2"));
    await publishSample([sampleItem(1, { version: "CHANGED00000" }), sampleItem(9)], [sampleId(3)], T2);
    const rest = await all(`/v1/opportunities?limit=2&cursor=${first.next_cursor}`);
    expect([...ids(first), ...rest]).toEqual([5, 4, 3, 2, 1].map(sampleId));
    const now = LIST_ANSWER.parse(await askJson("/v1/opportunities"));
    expect(ids(now)).toEqual([9, 1, 5, 4, 2].map(sampleId));
    expect(now.items[1]?.version).toBe("CHANGED00000");
  });

  test("carry their filters, and refuse others", async () => {
    const path = "/v1/opportunities?limit=1&scope=LUAR_NEGERI";
    const { next_cursor } = LIST_ANSWER.parse(await askJson(path));
    const alone = await askJson(`/v1/opportunities?limit=1&cursor=${next_cursor}`);
    expect(await askJson(`${path}&cursor=${next_cursor}`)).toEqual(alone);
    const other = await ask(`/v1/opportunities?scope=ANTAR_DAERAH&cursor=${next_cursor}`);
    expect([other.status, await other.json()]).toEqual([400, expect.objectContaining({ code: "bad_cursor" })]);
  });

  test("expire 24 hours after their snapshot was superseded, and with the epoch", async () => {
    const { next_cursor } = LIST_ANSWER.parse(await askJson("/v1/opportunities?limit=2"));
    const path = `/v1/opportunities?cursor=${next_cursor}`;
    await publishSample([sampleItem(9)], [], new Date(Date.now() - 23.9 * 3_600_000).toISOString());
    expect((await ask(path)).status).toBe(200);
    await env.DB.prepare("UPDATE published SET at = ? WHERE since = 6")
      .bind(new Date(Date.now() - 24.1 * 3_600_000).toISOString())
      .run();
    await publishSample([], [sampleId(9)], T2);
    const expired = await ask(path);
    expect([expired.status, await expired.json()]).toEqual([410, expect.objectContaining({ code: "cursor_expired" })]);
    await emptyFeed();
    expect((await ask(path)).status).toBe(410);
  });

  test.each(["zzz", "", "%00", "W10.0", "a.b.c", `${"A".repeat(9000)}.1`])("refuse %s", async (cursor) => {
    const answer = await ask(`/v1/opportunities?cursor=${cursor}`);
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ code: "bad_cursor" })]);
  });
});

describe("one opportunity", () => {
  test("is answered with what every answer carries", async () => {
    const one = ONE_ANSWER.parse(await askJson(`/v1/opportunities/${sampleId(2)}`));
    expect(one).toMatchObject({
      id: sampleId(2),
      schema_version: "2.0",
      generated_at: wholeSeconds(T1),
      scheme_type: "KEMBAR",
    });
  });

  test("that was public once is 410 and says since when", async () => {
    await publishSample([], [sampleId(2)], T2);
    const gone = await ask(`/v1/opportunities/${sampleId(2)}`, { headers: { "accept-language": "en" } });
    expect(gone.status).toBe(410);
    expect(gone.headers.get("content-type")).toBe("application/problem+json; charset=utf-8");
    expect(await gone.json()).toEqual({
      type: "about:blank",
      title: "No longer public",
      status: 410,
      code: "gone",
      detail: `${sampleId(2)} was public and is no more since ${wholeSeconds(T2)}.`,
      request_id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      id: sampleId(2),
      gone_at: wholeSeconds(T2),
    });
  });

  test.each([sampleId(99), "KB-1", "%00", "'%20OR%201=1", "..%2f"])("%s is 404", async (id) => {
    expect((await ask(`/v1/opportunities/${id}`)).status).toBe(404);
  });
});
