// A year of a small city, day by day where something is due: what nobody confirms leaves the list after two questions, and
// agreements begin to end and end. Nobody touches a clock but the test.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { registerTab, SURE, startQuietCity, strengthsOf } from "./support/busyDay.ts";
import { OWNER, REVIEWER } from "./support/cityWorkbooks.ts";
import { testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import type { SteppedCity } from "./support/steppedCity.ts";

const DAY_MS = 86_400_000;

let city: SteppedCity;
beforeAll(async () => {
  city = await startQuietCity();
});
afterAll(() => city.stop());

/** Goes on to the morning of a day, and syncs until the city is at rest. */
async function dawn(day: string): Promise<void> {
  city.clock = Date.parse(`${day}T01:00:00Z`);
  await city.settle();
}

async function read<T>(path: string): Promise<T> {
  city.pass(60_000);
  const outcome = await city.ask({ method: "GET", path, headers: {} });
  if (outcome.end !== "done" || outcome.answer === undefined) throw new Error(`${path}: ${outcome.end}`);
  return JSON.parse(outcome.answer.text) as T;
}

async function page(path: string): Promise<string> {
  city.pass(60_000);
  const outcome = await city.ask({ method: "GET", path, headers: {} });
  return outcome.end === "done" ? (outcome.answer?.text ?? "") : "";
}

interface List {
  readonly total: number;
  readonly items: readonly { readonly id: string; readonly listing: string; readonly availability: string }[];
}

const listed = async (query = "") => {
  const { total, items } = await read<List>(`/v1/opportunities${query}`);
  expect(items).toHaveLength(total);
  return items.map((one) => one.id).sort();
};

/** How many items every form of the list says that there are. */
async function totals(query = ""): Promise<readonly number[]> {
  const [json, feed] = [
    await read<List>(`/v1/opportunities?${query}`),
    await read<{ items: readonly unknown[]; _kembar: { total: number } }>(`/feed.json?${query}`),
  ];
  const atom = (await page(`/atom.xml?${query}`)).match(/<entry>/g)?.length ?? 0;
  const csv = [...(await page(`/data.csv?${query}`)).matchAll(/^"?KB-/gm)].length;
  return [json.total, feed._kembar.total, feed.items.length, atom, csv];
}

const asked = async (n: number): Promise<unknown> => {
  const sql = "SELECT asked_on FROM capability WHERE id = ?";
  const [rows = []] = await city.worker.database([{ sql, values: [testId(n)] }]);
  return rows[0]?.asked_on;
};

const problemsAt = (n: number) =>
  registerTab(city, "Masalah", OWNER)
    .rows()
    .filter((one) => one.id === testId(n))
    .map((one) => one.code);

const feedbackOf = (n: number) =>
  openTab(city.google, city.workbook("DINKES"), "Umpan Balik", OWNER)
    .rows()
    .find((one) => one.id === testId(n))?.problems;

describe("renewal", () => {
  it("leaves what is confirmed within the year, and asks for the rest on the day a year is over", async () => {
    await dawn("2027-07-05");
    expect(await asked(1)).toBe("[]");
    strengthsOf(city, "DINKES").change(testId(2), { confirmed_on: "2027-07-05" });
    await dawn("2027-10-04");
    expect([await asked(1), await asked(2), await asked(11)]).toEqual(["[]", "[]", "[]"]);
    await dawn("2027-10-05");
    expect([await asked(1), await asked(2), await asked(11)]).toEqual(['["2027-10-05"]', "[]", '["2027-10-05"]']);
    expect(await listed()).toEqual([1, 2, 11].map(testId));
    expect(feedbackOf(1)).toContain("keluar dari daftar umum mulai 2 November 2027");
    expect(problemsAt(1)).toEqual(["renewal_asked"]);
    expect(await page(`/id/opportunities/${testId(1)}`)).toContain("Lama tidak dinyatakan berlaku");
    const [told] = registerTab(city, "Data Gabungan", OWNER)
      .rows()
      .filter((one) => one.id === testId(1));
    expect(told?.asked_on).toBe("2027-10-05");
  });

  it("asks a second time two weeks later, however often it looks in between", async () => {
    await dawn("2027-10-18");
    expect(await asked(1)).toBe('["2027-10-05"]');
    await dawn("2027-10-19");
    expect(await asked(1)).toBe('["2027-10-05","2027-10-19"]');
    expect(await listed()).toEqual([1, 2, 11].map(testId));
  });

  it("takes back the question where the agency confirms", async () => {
    strengthsOf(city, "DLH").change(testId(11), { confirmed_on: "2027-10-20" });
    await dawn("2027-10-20");
    expect(await asked(11)).toBe("[]");
    expect(problemsAt(11)).toEqual([]);
  });

  it("takes what stays unanswered out of the list in every form, and leaves it at its address, marked", async () => {
    const { next_cursor } = await read<{ next_cursor: string }>("/v1/changes");
    await dawn("2027-11-02");
    expect(await listed()).toEqual([2, 11].map(testId));
    expect(await totals()).toEqual([2, 2, 2, 2, 2]);
    expect(await totals("listing=listed&listing=lapsed")).toEqual([3, 3, 3, 3, 3]);
    expect(await listed("?listing=lapsed")).toEqual([testId(1)]);
    expect(await listed("?listing=lapsed&q=keunggulan")).toEqual([testId(1)]);
    expect(await listed("?q=keunggulan")).toEqual([2, 11].map(testId));
    expect(await read(`/v1/opportunities/${testId(1)}`)).toMatchObject({ id: testId(1), listing: "lapsed" });
    expect(await page(`/id/opportunities/${testId(1)}`)).toContain("Peluang ini keluar dari daftar");
    expect(await page("/id")).toContain("1 peluang lama tidak dinyatakan berlaku");
    const { items } = await read<{ items: readonly { id: string; change: string; item?: { listing: string } }[] }>(
      `/v1/changes?since=${next_cursor}`,
    );
    expect(items.map((one) => [one.id, one.change, one.item?.listing])).toEqual([[testId(1), "upsert", "lapsed"]]);
    expect(await read<{ published: number }>("/v1/status")).toMatchObject({ published: 2 });
    expect(problemsAt(1)).toEqual(["renewal_lapsed"]);
    expect(feedbackOf(1)).toContain("keluar dari daftar umum sejak 2 November 2027");
  });

  it("brings it back as soon as it is confirmed", async () => {
    strengthsOf(city, "DINKES").change(testId(1), { confirmed_on: "2027-11-03" });
    await dawn("2027-11-03");
    expect(await listed()).toEqual([1, 2, 11].map(testId));
    expect(await totals()).toEqual([3, 3, 3, 3, 3]);
    expect([await asked(1), problemsAt(1)]).toEqual(["[]", []]);
  });

  it("asks twice even where nobody looked for months", async () => {
    await dawn("2028-12-24");
    expect(await asked(2)).toBe('["2028-12-24"]');
    expect(await listed()).toEqual([1, 2, 11].map(testId));
    await dawn("2029-01-07");
    await dawn("2029-01-21");
    expect(await listed()).toEqual([]);
    for (const n of [1, 2]) strengthsOf(city, "DINKES").change(testId(n), { confirmed_on: "2029-01-21" });
    await dawn("2029-01-22");
    expect(await listed()).toEqual([1, 2].map(testId));
  });
});

describe("a complete partnership", () => {
  it("closes the opportunity by the secretariat's switch, and opens it again", async () => {
    const availability = async () =>
      (await read<{ availability: string }>(`/v1/opportunities/${testId(1)}`)).availability;
    expect(REVIEW_TAB.columns.map((one) => one.key)).toContain("partnership_complete");
    registerTab(city, "Tinjauan").change(testId(1), { partnership_complete: "Ya" });
    await city.settle();
    expect(await availability()).toBe("closed");
    expect(await listed("?availability=closed")).toEqual([testId(1)]);
    registerTab(city, "Tinjauan").change(testId(1), { partnership_complete: "penuh" });
    await city.settle();
    expect([await availability(), problemsAt(1)]).toEqual(["open", ["not_in_list_at_all"]]);
    registerTab(city, "Tinjauan").change(testId(1), { ...SURE, partnership_complete: "" });
    await city.settle();
    expect(await availability()).toBe("open");
  });
});

describe("agreements", () => {
  interface Agreements {
    readonly total: number;
    readonly items: readonly { readonly code: string; readonly state: string; readonly kind: string }[];
  }
  interface Changes {
    readonly next_cursor: string;
    readonly items: readonly {
      readonly change: string;
      readonly code: string;
      readonly agreement?: { state: string };
    }[];
  }
  const states = async () => (await read<Agreements>("/v1/agreements")).items.map((one) => [one.code, one.state]);
  let cursor = "0";
  const news = async () => {
    const { items, next_cursor } = await read<Changes>(`/v1/agreements/changes?since=${cursor}`);
    cursor = next_cursor;
    return items.map((one) => [one.code, one.change, one.agreement?.state]);
  };
  const list = () => openTab(city.google, city.register, "Kerja Sama", OWNER);

  it("are public where the city says so, without what is internal", async () => {
    expect(await read<Agreements>("/v1/agreements")).toMatchObject({ total: 0, items: [] });
    const shared = { scheme: "KSDPL_KEMBAR", scope: "Luar negeri", country: "Jepang", public: "Ya" };
    list().add({
      ...{ code: "KS 1", title: "Kota kembar sungai", partner: "Kota Sungai", partner_wikidata: "q1490", ...shared },
      ...{ signed_on: "2028-03-01", ends_on: "2029-12-31", plan_owner: "RAHASIA", plan_budget: "RAHASIA" },
      last_contact: "2028-12-01",
    });
    list().add({ code: "KS 2", title: "Tidak untuk umum", public: "Tidak", signed_on: "2028-03-01" });
    list().add({ code: "KS 3", title: "Hubungi 0812-3456-7890", public: "Ya", signed_on: "2028-03-01" });
    await dawn("2029-02-01");
    const { items } = await read<{ items: readonly object[] }>("/v1/agreements");
    expect(items).toMatchObject([
      {
        ...{ code: "KS 1", kind: "twin_city", state: "in_force", signed_on: "2028-03-01", ends_on: "2029-12-31" },
        partner: { name: "Kota Sungai", country: "JP", wikidata: "http://www.wikidata.org/entity/Q1490" },
        ...{ scheme: "KSDPL", scheme_type: "KEMBAR", document: null },
      },
    ]);
    expect(JSON.stringify(items)).not.toMatch(/RAHASIA|2028-12-01/);
    expect(await page("/id/agreements")).toContain("Kota kembar sungai");
    expect(await news()).toEqual([["KS 1", "upsert", "in_force"]]);
    const codes = registerTab(city, "Masalah", OWNER)
      .rows()
      .map((one) => [one.id, one.code]);
    expect(codes).toContainEqual(["KS 3", "personal_data"]);
  });

  it("begin to end six months before, and end, each as a change that nobody typed", async () => {
    await dawn("2029-06-29");
    expect(await news()).toEqual([]);
    await dawn("2029-06-30");
    expect(await states()).toEqual([["KS 1", "ending"]]);
    expect(await news()).toEqual([["KS 1", "upsert", "ending"]]);
    await dawn("2029-12-31");
    expect(await states()).toEqual([["KS 1", "ending"]]);
    await dawn("2030-01-01");
    expect(await states()).toEqual([["KS 1", "ended"]]);
    expect(await news()).toEqual([["KS 1", "upsert", "ended"]]);
    expect(await page("/en/agreements")).toContain("Ended");
  });

  it("that are no longer shown are tombstones, and come back as themselves", async () => {
    const row =
      list()
        .rows()
        .find((one) => one.code === "KS 1")?._row ?? 0;
    list().write(row, { public: "Tidak" });
    await city.settle();
    expect(await states()).toEqual([]);
    expect(await news()).toEqual([["KS 1", "tombstone", undefined]]);
    list().write(row, { public: "Ya", ends_on: "2031-12-31" });
    await city.settle();
    expect(await news()).toEqual([["KS 1", "upsert", "in_force"]]);
    cursor = "0";
    expect(await news()).toEqual([["KS 1", "upsert", "in_force"]]);
  });

  it("without a contact for a year are named to the secretariat", async () => {
    const named = () =>
      registerTab(city, "Masalah", OWNER)
        .rows()
        .filter((one) => one.id === "KS 1")
        .map((one) => one.code);
    expect(named()).toContain("agreement_dormant");
    const row =
      list()
        .rows()
        .find((one) => one.code === "KS 1")?._row ?? 0;
    list().write(row, { last_contact: new Date(city.clock - DAY_MS).toISOString().slice(0, 10) });
    await city.settle();
    expect(named()).not.toContain("agreement_dormant");
  });

  it("that are taken back at the very moment when they begin to end stay taken back, at whichever step", async () => {
    await dawn("2031-06-29");
    const moment = await city.keep();
    const row =
      list()
        .rows()
        .find((one) => one.code === "KS 1")?._row ?? 0;
    for (let at = 1; ; at += 1) {
      await city.goBack(moment);
      city.clock = Date.parse("2031-06-30T01:00:00Z");
      const happens = async () => {
        list().write(row, { public: "Tidak" });
        expect((await city.ping(REVIEWER, city.register)).answer?.status).toBeLessThan(300);
        return "go" as const;
      };
      city.watch({ at, happens });
      await city.cron();
      if (!city.happened) break;
      expect([at, await states()]).toEqual([at, []]);
      expect(at).toBeLessThan(30);
    }
    city.watch();
    await city.settle();
    expect(await states()).toEqual([["KS 1", "ending"]]);
  });
});
