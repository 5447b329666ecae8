// The day it is in the city: its own zone decides, and while it has named none, UTC.

import { describe, expect, it } from "vitest";
import { PROFILE_TAB } from "../../shared/registerTabs.ts";
import { cityDay, zoneOf } from "../../worker/store/registerLists.ts";

const listsOf = (timezone: string) =>
  new Map([[PROFILE_TAB.title, new Map([["timezone", { key: "timezone", value_id: timezone }]])]]);

describe.each([
  ["WIB", 7, "2026-12-31T17:00:00.000Z"],
  ["WITA", 8, "2026-12-31T16:00:00.000Z"],
  ["WIT (UTC+9)", 9, "2026-12-31T15:00:00.000Z"],
  ["", 0, "2027-01-01T00:00:00.000Z"],
])("a city whose zone is %s", (zone, hours, midnight) => {
  it("turns its day at its own midnight", () => {
    const before = new Date(Date.parse(midnight) - 1).toISOString();
    expect([cityDay(listsOf(zone), before), cityDay(listsOf(zone), midnight)]).toEqual(["2026-12-31", "2027-01-01"]);
  });

  it("shows times in cells as its clocks do", () => {
    expect(zoneOf(listsOf(zone)).hours).toBe(hours);
  });
});

it("a city without Profil Kota counts its days by UTC", () => {
  expect(cityDay(new Map(), "2026-01-01T23:59:59.999Z")).toBe("2026-01-01");
});
