// What of its own record a city has not filled in is told by the doctor, with what follows from it.

import { expect, it } from "vitest";
import { PROFILE_TAB } from "../../shared/registerTabs.ts";
import { unfilledKeys } from "../../tools/city/unfilledKeys.ts";
import { examineProfile } from "../../tools/doctor/cityProfile.ts";

const FULL = [
  ["name", "Kabupaten Contoh", "Contoh Regency"],
  ["code", "99.01", ""],
  ["bps_code", "9901", ""],
  ["timezone", "WIT", ""],
  ...["motto", "scene", "map", "site", "government"].map((key) => [key, "Contoh", "Example"]),
];
const gridOf = (rows: readonly (readonly string[])[]) => [
  PROFILE_TAB.columns.map((one) => `#${one.key}`),
  PROFILE_TAB.columns.map((one) => one.heading.id),
  ...rows,
];
const without = (...keys: string[]) => gridOf(FULL.filter(([key = ""]) => !keys.includes(key)));
const examined = (profile: ReturnType<typeof gridOf>) => examineProfile({ agencies: [], users: [], profile })[0];

it("nothing is missing where all is filled in", () => {
  expect(unfilledKeys(without())).toEqual([]);
  expect(examined(without())?.state).toBe("fine");
});

it.each(["name", "code", "bps_code", "timezone"])("without %s a city is asked for it, and told what follows", (key) => {
  const found = examined(without(key));
  expect([found?.state, found?.code]).toEqual(["missing", "profile_unfilled"]);
  expect(found?.mend?.id).toContain(`kunci ${key} di tab`);
  expect(found?.told.id).toMatch(new RegExp(`: ${key} \\(.+\\)\\.$`));
});

it.each(["motto", "scene", "map", "site", "government"])("without %s it is fine, and told what follows", (key) => {
  const found = examined(without(key));
  expect(found?.state).toBe("fine");
  expect(found?.told.id).toMatch(new RegExp(`: ${key} \\(.+\\)\\.$`));
});

it("what nobody can read, or says of itself that it is unfinished, is as good as blank", () => {
  const grid = gridOf([
    ["name", "Kota Contoh (belum diverifikasi)", ""],
    ["code", "tujuh", ""],
    ["bps_code", "99.01", ""],
    ["timezone", "WIB atau WITA", ""],
  ]);
  const needed = unfilledKeys(grid).filter((one) => one.isNeeded);
  expect(needed.map((one) => one.key)).toEqual(["name", "code", "bps_code", "timezone"]);
});

it("a tab without its headings holds nothing, and a register that is not built is not looked at", () => {
  expect(unfilledKeys([["Kunci", "Isi"]])).toHaveLength(9);
  expect(examineProfile(undefined)).toEqual([]);
});
