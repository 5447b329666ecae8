// Days pass over a city in which nobody does anything: Ringkasan is right on each of them, and written only where it says otherwise.

import { afterAll, beforeAll, expect, it } from "vitest";
import { UTC, zoneIn } from "../../shared/city/zones.ts";
import { longDay } from "../../shared/days/longDay.ts";
import { timeToSerial } from "../../shared/parse/numbers.ts";
import { registerTab, startQuietCity } from "./support/busyDay.ts";
import { OWNER, staffOf } from "./support/cityWorkbooks.ts";
import { letFail } from "./support/googleFaults.ts";
import type { SteppedCity } from "./support/steppedCity.ts";

const DAY_MS = 86_400_000;

let city: SteppedCity;
beforeAll(async () => {
  city = await startQuietCity();
});
afterAll(() => city.stop());

const summary = () => registerTab(city, "Ringkasan", OWNER).rows();
const silent = () => summary().find((row) => String(row.subject).startsWith("Perangkat daerah diam"))?.number;

/** What a sync at a time asks of Google: of who is let into workbooks (`people`), and of all else; how often it writes. */
async function syncAt(time: number) {
  city.clock = time;
  const since = city.lastCall();
  expect((await city.sync()).end).toBe("done");
  const calls = city.calls(since);
  const people = calls.filter((one) => one.includes("/permissions")).length;
  return { calls: calls.length - people, people, writes: calls.filter((one) => one.includes(":batchUpdate")).length };
}

it("a day on which nothing reads otherwise is one call each time, once a day who is let in, and the title says the day all the same", async () => {
  const morning = city.clock + DAY_MS;
  expect(await syncAt(morning)).toEqual({ calls: 1, people: 2, writes: 0 });
  for (const minutes of [5, 10])
    expect(await syncAt(morning + minutes * 60_000)).toEqual({ calls: 1, people: 0, writes: 0 });
  const day = new Date(city.clock + 8 * 3_600_000).toISOString();
  expect(summary()[0]?.subject).toBe(`Ringkasan kerja sama, ${longDay(day, "id")}`);
});

it("on the day on which silence is 90 days old Ringkasan says so, by one write", async () => {
  expect(silent()).toBe(0);
  const morning = city.clock + 91 * DAY_MS;
  expect((await syncAt(morning)).writes).toBe(1);
  expect(silent()).toBe(2);
  // What was written is read back once.
  await syncAt(morning + 300_000);
  expect(await syncAt(morning + 600_000)).toEqual({ calls: 1, people: 0, writes: 0 });
});

it("whom Drive lets in and the register does not name, and staff whom it keeps out, are told the next day until it is mended", async () => {
  const file = city.workbook("DLH");
  const { permissions } = city.google.google.as(OWNER);
  const staff = staffOf("DLH");
  const idOf = (email: string) =>
    permissions.list(file).permissions?.find((one) => one.emailAddress === email)?.id ?? "";
  const told = () =>
    registerTab(city, "Masalah", OWNER)
      .rows()
      .map(({ agency_code, tab, id, code, message }) => [
        agency_code,
        tab,
        id,
        code,
        /[\w.]+@[\w.]+/.exec(String(message))?.[0],
      ]);
  const nextDay = async () => {
    city.pass(DAY_MS);
    await city.settle();
  };
  const before = told();
  permissions.create(file, { type: "user", role: "writer", emailAddress: "tamu@kota.example" });
  permissions.delete(file, idOf(staff));
  await nextDay();
  const place = ["DLH", "Perangkat Daerah", "DLH"];
  expect(told()).toEqual(
    expect.arrayContaining([
      [...place, "staff_not_let_in", staff],
      [...place, "stranger_let_in", "tamu@kota.example"],
    ]),
  );
  expect(told().length).toBe(before.length + 2);
  permissions.delete(file, idOf("tamu@kota.example"));
  permissions.create(file, { type: "user", role: "writer", emailAddress: staff });
  await nextDay();
  expect(told()).toEqual(before);
});

it("where Google's quota ends the questions who is let in, they go on with the workbook that was refused", async () => {
  const refused = `${city.workbook("DLH")}/permissions`;
  letFail(city, "429, out of quota", refused);
  city.pass(DAY_MS);
  const since = city.lastCall();
  await city.settle();
  const asked = city.calls(since).filter((one) => one.includes("/permissions"));
  expect(asked.map((one) => one.includes(refused))).toEqual([false, true, true]);
});

it.each(["WIB", "WIT", "WITA"])("a register of %s shows times by its own clock", async (zone) => {
  const profile = registerTab(city, "Profil Kota", OWNER);
  const row = profile.rows().find((one) => one.key === "timezone")?._row ?? 0;
  profile.write(row, { value_id: zone });
  await city.settle();
  const { hours } = zoneIn(zone) ?? UTC;
  const [results = []] = await city.worker.database([{ sql: "SELECT id, modified_at FROM capability" }]);
  expect(results.length).toBeGreaterThan(5);
  const shown = registerTab(city, "Data Gabungan", OWNER).rows();
  for (const { id, modified_at } of results) {
    const cell = shown.find((one) => one.id === id)?.modified;
    expect(Number(cell)).toBeCloseTo(timeToSerial(String(modified_at), hours), 4);
  }
});
