// The formats: CSV in both dialects, Data Package, DCAT, JSON Schema, OpenAPI, sitemap, coverage.

import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, test } from "vitest";
import type { Item } from "../../shared/publish/item.ts";
import { ITEM_COLUMNS } from "../../shared/publish/itemColumns.ts";
import { wholeSeconds } from "../../shared/text/wholeSeconds.ts";
import { COVERAGE_ANSWER } from "../../worker/feed/shapes/lists.ts";
import { LIST_ANSWER } from "../../worker/feed/shapes/opportunities.ts";
import { ask, askJson } from "./support/ask.ts";
import { emptyFeed, publishSample, writeList } from "./support/publishSample.ts";
import { readCsv } from "./support/readCsv.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

const NOW = new Date().toISOString();

const INTERNAL = [
  ...["notes_internal", "submission_ref", "partner_name", "contact_email", "staff_emails", "pic_phone", "pic_name"],
  ...["nil_ref", "decision_note", "reviewed_version", "stage_doc", "decision_ref", "spreadsheet_id"],
];

beforeEach(async () => {
  await emptyFeed();
  await publishSample(
    [
      sampleItem(1),
      sampleItem(2, {
        title: { id: '=HYPERLINK("https://evil.example";"x")', en: "+1" },
        summary: { id: 'Kata "kutip", titik; koma\ndan baris', en: " =1+1" },
        themes: ["SUNGAI_LINGKUNGAN", "WISATA_BUDAYA"],
        unit: "@SUM(A1)",
        needs: { id: "\t=1", en: "＝1" },
        programme: null,
        object: null,
      }),
    ],
    [],
    NOW,
  );
});

async function table(path: string): Promise<readonly Record<string, string>[]> {
  const answer = await ask(path);
  expect(answer.status).toBe(200);
  return readCsv(await answer.bytes(), path.includes("excel-id") ? ";" : ",");
}

describe("CSV", () => {
  test("holds every field and the words of every code", async () => {
    const [second, first] = await table("/data.csv?lang=en");
    expect(Object.keys(first ?? {})).toEqual(ITEM_COLUMNS.map((one) => one.name));
    expect(first).toMatchObject({
      id: sampleId(1),
      example: "true",
      "title.en": "Example: Elderly care training, class 1",
      "activities.id": "Pelatihan\nMagang\nSertifikasi",
      "activities.en": "",
      "benefit.partner.id": "Tenaga terlatih.",
      affair: "1.02",
      "affair.label": "Health",
      "partner.countries.label": "Japan",
      funding: "APBD; MITRA",
      "funding.label": "Local budget; Partner",
      duration_months: "24",
      "links.self": `https://kembar.example/v1/opportunities/${sampleId(1)}`,
    });
    expect(second).toMatchObject({ object: "", programme: "", "summary.id": 'Kata "kutip", titik; koma\ndan baris' });
  });

  test("computes nothing in a spreadsheet", async () => {
    const [second] = await table("/data.csv");
    expect([second?.["title.id"], second?.["title.en"], second?.["summary.en"]]).toEqual([
      `'=HYPERLINK("https://evil.example";"x")`,
      "'+1",
      "' =1+1",
    ]);
    expect([second?.unit, second?.["needs.id"], second?.["needs.en"]]).toEqual(["'@SUM(A1)", "'\t=1", "'＝1"]);
  });

  test("has the same cells in both dialects; the Excel one a byte order mark and semicolons", async () => {
    const bytes = await (await ask("/data.csv?dialect=excel-id")).bytes();
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes).split("\r\n")[0]).toContain("id;version;city");
    expect(await table("/data.csv?dialect=excel-id")).toEqual(await table("/data.csv"));
  });

  test("streams all rows of a large feed, and those that a filter leaves", async () => {
    const many = Array.from({ length: 450 }, (_, n) =>
      sampleItem(1000 + n, { scope: n < 5 ? "ANTAR_DAERAH" : "LUAR_NEGERI" }),
    );
    await publishSample(many, [], NOW);
    const rows = await table("/data.csv");
    expect(rows.map((row) => row.id)).toEqual([...many.map((one) => one.id).reverse(), sampleId(2), sampleId(1)]);
    expect(await table("/data.csv?scope=ANTAR_DAERAH")).toHaveLength(5);
  });

  test("has a tag of its own for every question, and 304", async () => {
    const tags = new Set<string>();
    for (const path of ["/data.csv", "/data.csv?lang=en", "/data.csv?dialect=excel-id", "/data.csv?theme=UMKM"]) {
      const etag = (await ask(path)).headers.get("etag") ?? "";
      expect(etag).toMatch(/^"[\w-]{22}"$/);
      tags.add(etag);
      const again = await ask(path, { headers: { "if-none-match": etag } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
    expect(tags.size).toBe(4);
    const before = (await ask("/data.csv")).headers.get("etag");
    await publishSample([sampleItem(3)], [], NOW);
    expect((await ask("/data.csv")).headers.get("etag")).not.toBe(before);
  });

  test("refuses an unknown dialect and names those there are", async () => {
    const refused = await ask("/data.csv?dialect=toString");
    expect([refused.status, (await refused.json<{ detail: string }>()).detail]).toEqual([
      400,
      "dialect harus salah satu dari: standard, excel-id.",
    ]);
  });
});

describe("descriptions", () => {
  const PATHS = [
    "/schema.json",
    "/openapi.json",
    "/datapackage.json",
    "/catalog.jsonld",
    "/sitemap.xml",
    "/robots.txt",
  ];

  test.each([...PATHS, "/v1/coverage"])("%s has a strong tag and answers 304", async (path) => {
    const whole = await ask(path);
    const etag = whole.headers.get("etag") ?? "";
    expect([whole.status, etag]).toEqual([200, expect.stringMatching(/^"[\w-]{22}"$/)]);
    expect((await ask(path, { headers: { "if-none-match": etag } })).status).toBe(304);
    expect((await ask(path, { method: "POST" })).status).toBe(405);
  });

  test.each([...PATHS, "/v1/coverage", "/feed.json", "/v1/opportunities", "/data.csv", "/v1/vocabularies"])(
    "%s names nothing internal",
    async (path) => {
      const text = await (await ask(path)).text();
      expect(INTERNAL.filter((name) => text.includes(name))).toEqual([]);
    },
  );

  test("the Data Package's fields are the table's header, in order", async () => {
    interface Package {
      readonly resources: readonly {
        readonly path: string;
        readonly schema: { readonly fields: { name: string }[] };
      }[];
    }
    const { resources } = await askJson<Package>("/datapackage.json");
    expect(resources.map((one) => one.path)).toEqual([
      "https://kembar.example/data.csv",
      "https://kembar.example/data.csv?dialect=excel-id",
    ]);
    const [row] = await table("/data.csv");
    expect(resources[0]?.schema.fields.map((one) => one.name)).toEqual(Object.keys(row ?? {}));
  });

  test("the catalogue names the dataset and its distributions", async () => {
    await writeList("Profil Kota", {
      license: { key: "license", value_id: "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)" },
      desk_email: { key: "desk_email", value_id: "kerjasama@banjarmasin.example" },
    });
    const catalog = await askJson<Record<string, unknown>>("/catalog.jsonld");
    expect(catalog).toMatchObject({
      "@type": "dcat:Catalog",
      license: "https://creativecommons.org/licenses/by/4.0/",
      "dcat:dataset": [
        {
          "@type": "dcat:Dataset",
          "dct:modified": { "@type": "xsd:dateTime", "@value": wholeSeconds(NOW) },
          "dcat:contactPoint": { "vcard:hasEmail": { "@id": "mailto:kerjasama@banjarmasin.example" } },
          "dcat:distribution": [
            { "dcat:accessURL": { "@id": "https://kembar.example/v1/opportunities" } },
            { "dcat:accessURL": { "@id": "https://kembar.example/feed.json" } },
            { "dcat:accessURL": { "@id": "https://kembar.example/atom.xml" } },
            { "dcat:accessURL": { "@id": "https://kembar.example/data.csv" } },
            { "dcat:accessURL": { "@id": "https://kembar.example/data.csv?dialect=excel-id" } },
            { "dcat:accessURL": { "@id": "https://kembar.example/data.xlsx" } },
          ],
        },
      ],
    });
  });

  test("the sitemap names every public page in both languages, and nothing that is gone", async () => {
    await publishSample([], [sampleId(1)], NOW);
    const text = await (await ask("/sitemap.xml")).text();
    expect(text).toContain(`<loc>https://kembar.example/en/opportunities/${sampleId(2)}</loc>`);
    expect(text).toContain(`hreflang="id" href="https://kembar.example/id/opportunities/${sampleId(2)}"`);
    expect(text).not.toContain(sampleId(1));
  });
});

test("coverage counts agreements that are in force and shown, and what is public", async () => {
  await writeList("Program", {
    "P25-M1": { code: "P25-M1", name_id: "Generasi sehat", name_en: "Healthy generation", valid_from: "2025-01-01" },
    "P21-01": { code: "P21-01", name_id: "Trotoar", valid_to: "2024-12-31" },
  });
  const agreement = { programme: "P25-M1", scope: "Antardaerah", signed_on: "2025-06-02", ends_on: "2099-01-01" };
  await writeList("Kerja Sama", {
    shown: { ...agreement, public: "Ya", partner: "secret partner" },
    hidden: { ...agreement, public: "Tidak" },
    ended: { ...agreement, public: "Ya", ends_on: "2025-12-31" },
  });
  await writeList("Perangkat Daerah", { DINKES: { agency_code: "DINKES", name_id: "Dinas Kesehatan" } });
  const { items, agencies, themes } = COVERAGE_ANSWER.parse(await askJson("/v1/coverage"));
  expect(items).toEqual([
    {
      programme: "P25-M1",
      name: { id: "Generasi sehat", en: "Healthy generation" },
      cells: [
        { scope: "DALAM_DAERAH", state: "empty", agreements: 0, candidates: 0 },
        { scope: "ANTAR_DAERAH", state: "fulfilled", agreements: 1, candidates: 0 },
        { scope: "LUAR_NEGERI", state: "candidate", agreements: 0, candidates: 1 },
      ],
    },
  ]);
  const counted = (rows: typeof themes) =>
    rows.flatMap(({ code, cells }) =>
      cells.flatMap((cell) => (cell.candidates === 0 ? [] : [[code, cell.scope, cell.candidates]])),
    );
  const { items: all } = LIST_ANSWER.parse(await askJson("/v1/opportunities?limit=100"));
  expect(counted(agencies)).toEqual(tally(all, (item) => [item.agency.code]));
  expect(counted(themes).sort()).toEqual(tally(all, (item) => item.themes).sort());
  expect(await env.DB.prepare("SELECT COUNT(*) AS n FROM facet WHERE name = 'programme'").first()).toEqual({ n: 2 });
});

/** How many items there are for each code and scope. */
function tally(items: readonly Item[], codesOf: (item: Item) => readonly string[]): [string, string, number][] {
  const counts = new Map<string, number>();
  for (const item of items)
    for (const code of codesOf(item)) {
      const key = `${code}|${item.scope}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  return [...counts].map(([key, count]) => [...(key.split("|") as [string, string]), count]);
}
