// The minutes around midnight, in a city of each zone: a day begins there, and nowhere else.

import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dayBegan, UTC, zoneIn } from "../../shared/city/zones.ts";
import { COVERAGE_ANSWER } from "../../worker/feed/shapes/lists.ts";
import { interestRows } from "../../worker/publish/interestRows.ts";
import { summaryFacts } from "../../worker/publish/summaryFacts.ts";
import { askOne } from "../../worker/store/ask.ts";
import type { ConfirmedInterest } from "../../worker/store/interests.ts";
import { askAgencies, askLists, askListsFor, cityDay, profileIn } from "../../worker/store/registerLists.ts";
import { ask, askJson } from "./support/ask.ts";
import { emptyFeed, publishSample, writeList } from "./support/publishSample.ts";
import { sampleId, sampleItem } from "./support/sampleItem.ts";

/** A Tuesday and a Wednesday. */
const [OLD, NEW] = ["2026-06-30", "2026-07-01"];

const INTEREST: ConfirmedInterest = {
  ...{ id: "MI-1", code: "C", item: null, version: null, title: null, current: null, language: "en", country: "JP" },
  ...{ state: "new", reason: null, person: { organisation: "Contoh" }, changed_at: "", confirmed_at: "" },
  ...{ cells: {}, acknowledged_at: null, ended_at: null },
};

describe.each([
  ["WIB", "2026-06-30T16:59:59.999Z"],
  ["WITA", "2026-06-30T15:59:59.999Z"],
  ["WIT", "2026-06-30T14:59:59.999Z"],
  ["", "2026-06-30T23:59:59.999Z"],
])("where the zone is %j", (zone, last) => {
  const first = new Date(Date.parse(last) + 1).toISOString();

  beforeEach(async () => {
    await emptyFeed();
    await writeList("Profil Kota", { timezone: { key: "timezone", value_id: zone } });
    await writeList("Program", { P1: { code: "P1", name_id: "Contoh", valid_from: "2026-01-01", valid_to: OLD } });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("the day of whatever lists are asked turns at its midnight", async () => {
    for (const asked of [askLists(env.DB, ["Program"]), askAgencies(env.DB), askListsFor(env.DB, "DLH")]) {
      const lists = await askOne(asked);
      expect([cityDay(lists, last), cityDay(lists, first)]).toEqual([OLD, NEW]);
    }
    expect(dayBegan(zoneIn(zone) ?? UTC, NEW)).toBe(Date.parse(first));
  });

  test("Ringkasan is of its day, and counts days from the day on which something began there", async () => {
    const lists = await askOne(askLists(env.DB));
    const row = { id: "KB-1", agency: "DLH", title: "Contoh" };
    const confirmations = [last, first, OLD].map((since) => ({ agency: "DLH", rows: 1, since }));
    const oldest = [last, first].map((since) => ({ ...row, since }));
    const desk = { counts: [], oldest, staged: [], confirmations };
    const known = { desk, sources: [], lists, candidates: [], proposals: [], interests: [] };
    const [evening, morning] = [summaryFacts(known, last), summaryFacts(known, first)];
    expect([evening.today, morning.today]).toEqual([OLD, NEW]);
    expect([evening.programmes.length, morning.programmes.length]).toEqual([1, 0]);
    expect(evening.oldest.map((one) => one.since)).toEqual([OLD, NEW]);
    expect(evening.confirmations.map((one) => one.since)).toEqual([OLD, NEW, OLD]);
  });

  test("an interest is to be answered so many working days after its day there", async () => {
    const lists = await askOne(askLists(env.DB));
    const interests: ConfirmedInterest[] = [last, first].map((time, at) => ({
      ...INTEREST,
      ...{ id: `MI-${at}`, confirmed_at: time, changed_at: time },
    }));
    const rows = [...interestRows(interests, profileIn(lists), "").values()];
    expect(rows.map((one) => one.answer_due)).toEqual(["2026-07-03", "2026-07-06"]);
    expect(rows.map((one) => one.recorded)).toEqual([
      expect.stringContaining("30 Juni 2026"),
      expect.stringContaining("1 Juli 2026"),
    ]);
  });

  test("what the feed and the pages say of a day changes at its midnight", async () => {
    await publishSample([sampleItem(1, { confirmed_at: null, published_at: first })], [], first);
    const programmes = async () => COVERAGE_ANSWER.parse(await askJson("/v1/coverage")).items.length;
    vi.setSystemTime(Date.parse(last));
    expect(await programmes()).toBe(1);
    vi.setSystemTime(Date.parse(first));
    expect(await programmes()).toBe(0);
    vi.setSystemTime(Date.parse(first) + 3_600_000);
    expect((await ask("/v1/coverage")).headers.get("last-modified")).toBe(new Date(first).toUTCString());
    expect(await (await ask(`/en/opportunities/${sampleId(1)}`)).text()).toContain("1 July 2026");
  });
});

test("a city without Profil Kota counts its days by UTC", () => {
  expect(cityDay(new Map(), "2026-01-01T23:59:59.999Z")).toBe("2026-01-01");
});
