// The record of the city: what Profil Kota gives, what follows from it, and what is told where it gives nothing.

import { describe, expect, it } from "vitest";
import { cityOf } from "../../shared/city/cityRecord.ts";
import { zoneIn, zoneLabel } from "../../shared/city/zones.ts";
import { checkLists } from "../../shared/register/checkLists.ts";
import { profileOf } from "../../shared/register/profile.ts";
import type { PlacedRecord } from "../../shared/register/record.ts";
import { PROFILE_TAB } from "../../shared/registerTabs.ts";

type Rows = Readonly<Record<string, readonly [string, string?]>>;

const SLEMAN: Rows = {
  name: ["Kabupaten Sleman", "Sleman Regency"],
  code: ["34.04"],
  bps_code: ["3404"],
  timezone: ["WIB (UTC+7)", "UTC+7 (Asia/Jakarta)"],
};

function record(rows: Rows) {
  const value = (key: string) => {
    const [id, en] = rows[key] ?? [];
    return id === undefined ? undefined : { id, en: en ?? id };
  };
  return cityOf(value);
}

function placed(rows: Rows): PlacedRecord[] {
  return Object.entries(rows).map(([key, [value_id, value_en]], at) => ({
    row: at + 3,
    record: { key, value_id, ...(value_en === undefined ? {} : { value_en }) },
  }));
}

function told(rows: Rows, problems: readonly never[] = []) {
  const state = { tab: PROFILE_TAB.title, dataRows: 0, bound: [], hold: null, problems };
  const list = { tab: PROFILE_TAB, rows: placed(rows), records: new Map(), state };
  const [judged] = checkLists([list], { programmes: [], today: "2026-03-01" }, []);
  return judged?.state.problems.map((one) => [one.code, one.id, one.row]);
}

describe("the record of the city", () => {
  it("gives a regency its own words, codes and zone", () => {
    expect(record(SLEMAN)).toMatchObject({
      name: { id: "Kabupaten Sleman", en: "Sleman Regency" },
      short: { id: "Sleman", en: "Sleman" },
      ...{ kind: "kabupaten", code: "34.04", bps_code: "3404" },
      words: { head: { id: "Bupati", en: "Regent" } },
      site: { id: "Kerja Sama Kabupaten Sleman", en: "Sleman Cooperation" },
      government: { id: "Pemerintah Kabupaten Sleman", en: "Government of Sleman Regency" },
      zone: { code: "WIB", name: "Asia/Jakarta", hours: 7 },
      scene: "plain",
    });
  });

  it("takes the rank from the code where the name has none, and the English name from the Indonesian one", () => {
    const { name, short, government } = record({ name: ["Semarang"], code: ["3374"] });
    expect([name, short, government.en]).toEqual([
      { id: "Kota Semarang", en: "City of Semarang" },
      { id: "Semarang", en: "Semarang" },
      "City Government of Semarang",
    ]);
    expect(record({ name: ["Kabupaten Sleman"] }).name.en).toBe("Sleman Regency");
  });

  it("says of itself what the city says where it says it", () => {
    const own = record({ ...SLEMAN, site: ["Jejaring Sleman"], government: ["Pemkab Sleman"], scene: ["sungai"] });
    expect([own.site.id, own.government.id, own.scene]).toEqual(["Jejaring Sleman", "Pemkab Sleman", "river"]);
  });

  it("holds nothing of any city where nothing is filled in or what is filled in is unfinished", () => {
    const blank = record({});
    const words = [blank.name, blank.short, blank.site, blank.government].flatMap((one) => [one.id, one.en]);
    expect(words.join(" ")).not.toMatch(/banjarmasin|kota|city/i);
    expect(blank).toMatchObject({ isNamed: false, code: null, bps_code: null, zone: { code: "UTC", hours: 0 } });
    const draft = new Map([["name", { key: "name", value_id: "Kota Contoh (belum diverifikasi)" }]]);
    expect(profileOf(draft).city.isNamed).toBe(false);
  });

  it("reads the zone in its usual words, and none where two differ", () => {
    const texts = ["WITA (UTC+8)", "Asia/Jayapura", "GMT +07", "WIB atau WITA", "witan", ""];
    expect(texts.map((one) => zoneIn(one)?.code)).toEqual(["WITA", "WIT", "WIB", undefined, undefined, undefined]);
    const [east] = ["WIT"].map((one) => zoneIn(one));
    expect(east === undefined ? [] : [zoneLabel(east, "id"), zoneLabel(east, "en")]).toEqual(["WIT", "UTC+9"]);
  });
});

describe("what is missing of the record", () => {
  it("is told: what no row holds, and what cannot be read, with its row", () => {
    expect(told({})?.map(([code]) => code)).toEqual([
      ...["city_name_needed", "city_code_needed", "city_bps_needed", "city_zone_needed"],
    ]);
    expect(told({ ...SLEMAN, code: ["34.4"], timezone: ["waktu setempat"] })).toEqual([
      ["city_code_needed", "code", 4],
      ["city_zone_needed", "timezone", 6],
    ]);
    expect(told(SLEMAN)).toEqual([]);
  });

  it("is told where a name and a code are of different kinds", () => {
    expect(told({ ...SLEMAN, code: ["34.71"] })).toEqual([["city_kind_differs", "code", 4]]);
  });

  it("is not told of a tab that could not be read", () => {
    const unread = { code: "column_lost" } as never;
    expect(told({}, [unread])?.map(([code]) => code)).toEqual(["column_lost"]);
  });
});
