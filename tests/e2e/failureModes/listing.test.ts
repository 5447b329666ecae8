// Failure modes of the list of files: one that is blind, incomplete, empty or lacks a workbook loses nothing and hides no edit.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LATENCY } from "../../../shared/messages/latency.ts";
import { startQuietCity, strengthsOf } from "../support/busyDay.ts";
import { OWNER } from "../support/cityWorkbooks.ts";
import { testId } from "../support/rows.ts";
import { openTab } from "../support/sheet.ts";
import type { Moment, SteppedCity } from "../support/steppedCity.ts";
import { expectUnharmed, factsOf, problemsOf, statusOf } from "../support/unharmed.ts";

const DAY = 25 * 3_600_000;
const LIST = "GET /drive/v3/files?";

let city: SteppedCity;
let quiet: Moment;

const looksIn = (calls: readonly string[]): string[] =>
  calls.flatMap((call) => /^GET \/drive\/v3\/files\/([^?]+)/.exec(call)?.[1] ?? []);
const titleOf = (n: number) =>
  openTab(city.google, city.register, "Data Gabungan", OWNER)
    .rows()
    .find((row) => row.id === testId(n))?.title_id;
const rename = (title_id: string) => strengthsOf(city, "DLH").change(testId(11), { title_id });
const fault = (body: object) => {
  const refused = city.google.google.faults.add(body);
  if (refused !== undefined) throw new Error(refused);
};
/** The list that Google would give, without one workbook. */
function listWithout(code: string): object {
  const { files = [] } = city.google.google.as(city.google.google.serviceAccount).files.list({
    ...{ corpora: "allDrives", includeItemsFromAllDrives: true, pageSize: 1000, orderBy: "modifiedTime desc" },
  });
  return { incompleteSearch: false, files: files.filter((one) => one.id !== city.workbook(code)) };
}
async function strike(): Promise<string[]> {
  const since = city.lastCall();
  city.pass(300_000);
  await city.strike();
  return city.calls(since);
}

describe("a city in a shared drive", () => {
  beforeAll(async () => {
    city = await startQuietCity();
    quiet = await city.keep();
  });
  afterAll(() => city.stop());

  it("is listed in that drive: an edit is found by one call, and a day without any makes nothing lost", async () => {
    rename("Disunting");
    const calls = await strike();
    expect(looksIn(calls)).toEqual([]);
    expect(titleOf(11)).toBe("Disunting");
    await city.settle();
    const before = await factsOf(city);
    city.pass(DAY);
    // Once a day each workbook is asked who is let in.
    const daily = await strike();
    expect(daily.filter((one) => !one.includes("/permissions"))).toHaveLength(1);
    await expectUnharmed(city, before);
  });

  it("a change that Drive tells of three minutes late is read within the eight minutes that texts speak of", async () => {
    await city.goBack(quiet);
    await strike();
    city.pass(121_000);
    const typed = city.clock;
    rename("Disunting, diketahui kemudian");
    city.pass(179_000);
    await city.strike();
    expect(titleOf(11)).not.toBe("Disunting, diketahui kemudian");
    await strike();
    expect([titleOf(11), city.clock - typed < 8 * 60_000 + 5_000]).toEqual(["Disunting, diketahui kemudian", true]);
    expect(LATENCY.id).toContain("sampai 8");
  });

  it.each([
    ["is incomplete", { incompleteSearch: true, files: [] }],
    ["is empty", { files: [] }],
    ["is refused, for the drive is another now", undefined],
  ])("a list that %s changes nothing, not after a day either, and what is edited is read", async (_what, body) => {
    await city.goBack(quiet);
    const before = await factsOf(city);
    fault({ match: LIST, times: 1000, ...(body === undefined ? { status: 404 } : { body }) });
    city.pass(DAY);
    for (let times = 0; times < 3; times += 1) await strike();
    await expectUnharmed(city, before);
    expect([statusOf(city, "DINKES")?.state, statusOf(city, "DLH")?.state]).toEqual(["ok", "ok"]);
    rename("Disunting dalam gelap");
    await strike();
    expect(titleOf(11)).toBe("Disunting dalam gelap");
  });

  it("a workbook that the list lacks is looked at once each time; what that does not answer loses nothing", async () => {
    await city.goBack(quiet);
    const before = await factsOf(city);
    fault({ match: LIST, times: 1000, body: listWithout("DLH") });
    expect(looksIn(await strike())).toEqual([city.workbook("DLH")]);
    for (const status of [403, 429, 500]) {
      fault({ match: `GET /drive/v3/files/${city.workbook("DLH")}`, status });
      await strike();
    }
    await expectUnharmed(city, before);
    expect(statusOf(city, "DLH")).toMatchObject({ state: "ok", reason: "" });
  });

  it.each([
    ["a 404", "not_listed"],
    ["the bin", "in_bin"],
  ])("only %s there makes it lost; it is found again by itself", async (what, code) => {
    await city.goBack(quiet);
    const { files } = city.google.google.as(OWNER);
    fault({ match: LIST, times: 1000, body: listWithout("DLH") });
    if (what === "the bin") files.update(city.workbook("DLH"), { trashed: true });
    else fault({ match: `GET /drive/v3/files/${city.workbook("DLH")}`, status: 404 });
    await strike();
    expect(statusOf(city, "DLH")).toMatchObject({ state: "unreachable", accepted: 2 });
    expect(problemsOf(city, "DLH")).toEqual([code]);
    expect(statusOf(city, "DINKES")?.state).toBe("ok");
    files.update(city.workbook("DLH"), { trashed: false });
    city.pass(61 * 60_000);
    await strike();
    expect(statusOf(city, "DLH")).toMatchObject({ state: "ok", reason: "" });
  });
});

describe.each([
  { kind: "user", id: "" },
  { kind: "drive", id: "" },
] as const)("a city that lists where none of its files are: $kind", (corpus) => {
  beforeAll(async () => {
    city = await startQuietCity(corpus);
  });
  afterAll(() => city.stop());

  it("still reads what is edited, and loses nothing after a day", async () => {
    const seen = city.google.google
      .as(city.google.google.serviceAccount)
      .files.list({ includeItemsFromAllDrives: true }).files;
    expect(seen).toEqual([]);
    rename("Disunting tanpa terlihat");
    const calls = await strike();
    expect(looksIn(calls).sort()).toEqual([city.register, city.workbook("DINKES"), city.workbook("DLH")].sort());
    expect(titleOf(11)).toBe("Disunting tanpa terlihat");
    const before = await factsOf(city);
    city.pass(DAY);
    for (let times = 0; times < 3; times += 1) await strike();
    await expectUnharmed(city, before);
    expect([statusOf(city, "DINKES")?.state, statusOf(city, "DLH")?.state]).toEqual(["ok", "ok"]);
  });
});
