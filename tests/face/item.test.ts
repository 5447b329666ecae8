// The public item: what the projection makes is what the schema says, as an object and as a row.

import { expect, test } from "vitest";
import { type Content, VERSIONED_COLUMNS } from "../../shared/columns.ts";
import { contentOfItem } from "../../shared/publish/contentOfItem.ts";
import { itemOf } from "../../shared/publish/item.ts";
import { cellsOf, ITEM_COLUMNS } from "../../shared/publish/itemColumns.ts";
import { ITEM_SCHEMA } from "../../shared/publish/itemSchema.ts";

const FACTS = {
  id: "KB-7M2Q9D4XKA",
  version: "0123456789AB",
  decided: { scheme_set: "KSDPL_KEMBAR", object_set: "PROMOSI" },
  settings: {},
  lists: { programmes: [], today: "2026-01-01" },
  confirmedOn: "2026-02-01",
  listing: "listed",
  agency: { code: "DISBUDPORAPAR", name_id: "Dinas Kebudayaan", name_en: "Culture Office", unit: "Bidang Pariwisata" },
  city: {
    code: "63.71",
    desk_unit: { id: "Bagian Tata Pemerintahan", en: "Government Affairs Division" },
    desk_email: "kerjasama@banjarmasin.example",
  },
  publishedAt: "2026-03-01T00:00:00.000Z",
  modifiedAt: "2026-03-02T00:00:00.000Z",
} as const;

const SMALL = {
  title_id: "Pasar terapung",
  summary_id: "Pasar di atas sungai.",
  theme: "WISATA_BUDAYA",
  affair: "3.26",
  programme: "NONE",
  readiness: "running",
  benefit_city: "Pendapatan pedagang naik.",
  scope: "LUAR_NEGERI",
} as const;

const FULL = {
  ...SMALL,
  ...{ title_en: "Floating market", summary_en: "A market on the river.", theme_2: "UMKM", programme: "P25-M3" },
  ...{
    needs_id: "Kota sungai.",
    activities_id: "Kunjungan\nLokakarya",
    outcomes_id: "Dua dermaga.",
    duration_months: 24,
  },
  ...{ benefit_partner_id: "Belajar.", partner_kind: "PEMDA_LN", countries: ["JP", "NL"], funding: ["APBD", "MITRA"] },
  ...{ evidence_url: "https://banjarmasinkota.go.id/", contact_unit: "Bidang Ekraf", partner_name: "SECRET PARTNER" },
  ...{ contact_email: "secret@banjarmasin.example", submission_ref: "SECRET/1", notes_internal: "SECRET NOTE" },
} as const;

test.each([
  ["the least content", SMALL],
  ["every field", FULL],
])("an item of %s is what its schema says, with nothing internal", (_name, content) => {
  const item = itemOf({ ...FACTS, content });
  expect(ITEM_SCHEMA.parse(item)).toEqual(item);
  expect(JSON.stringify(item).toLowerCase()).not.toContain("secret");
});

/** What a reviewer may set instead, what an agency fills in by itself, and a partner kind that an item never leaves out. */
const UNTOLD: readonly string[] = ["object", "programme", "contact_unit", "contact_email", "partner_kind"];

test.each<[string, Content]>([
  ["the least content", SMALL],
  ["every field", FULL],
])("an item of %s tells the columns that it was made from", (_name, content) => {
  const told = VERSIONED_COLUMNS.map(({ key }) => key).filter((key) => !UNTOLD.includes(key));
  const back = contentOfItem(itemOf({ ...FACTS, content }));
  expect(Object.keys(back).sort()).toEqual([...told].sort());
  expect(told.map((key) => [key, back[key]])).toEqual(told.map((key) => [key, content[key]]));
});

test("a flat row has a cell for every column, codes with their words", () => {
  const cells = cellsOf(itemOf({ ...FACTS, content: FULL }), "en");
  const row = Object.fromEntries(ITEM_COLUMNS.map((column, at) => [column.name, cells[at]]));
  expect(Object.keys(row)).toHaveLength(cells.length);
  expect(row).toMatchObject({
    "title.id": "Pasar terapung",
    "title.en": "Floating market",
    "activities.id": "Kunjungan\nLokakarya",
    "activities.en": "",
    translation: "machine",
    themes: "WISATA_BUDAYA; UMKM",
    "themes.label": "Tourism and culture; Small businesses and trade fairs",
    scheme: "KSDPL",
    scheme_type: "KEMBAR",
    "partner.countries.label": "Japan; Netherlands",
    duration_months: "24",
    unit: "Bidang Ekraf",
    programme: "P25-M3",
    confirmed_at: "2026-02-01",
  });
});
