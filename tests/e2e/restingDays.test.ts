// Days pass over a city in which nobody does anything: Ringkasan is right on each of them, and written only where it says otherwise.

import { afterAll, beforeAll, expect, it } from "vitest";
import { longDay } from "../../shared/days/longDay.ts";
import { registerTab, startQuietCity } from "./support/busyDay.ts";
import { OWNER } from "./support/cityWorkbooks.ts";
import type { SteppedCity } from "./support/steppedCity.ts";

const DAY_MS = 86_400_000;

let city: SteppedCity;
beforeAll(async () => {
  city = await startQuietCity();
});
afterAll(() => city.stop());

const summary = () => registerTab(city, "Ringkasan", OWNER).rows();
const silent = () => summary().find((row) => String(row.subject).startsWith("Perangkat daerah diam"))?.number;

/** What a sync at a time asks of Google, and how often it writes. */
async function syncAt(time: number): Promise<{ readonly calls: number; readonly writes: number }> {
  city.clock = time;
  const since = city.lastCall();
  expect((await city.sync()).end).toBe("done");
  const calls = city.calls(since);
  return { calls: calls.length, writes: calls.filter((one) => one.includes(":batchUpdate")).length };
}

it("a day on which nothing reads otherwise is one call each time, and the title says the day all the same", async () => {
  const morning = city.clock + DAY_MS;
  for (const minutes of [0, 5, 10]) expect(await syncAt(morning + minutes * 60_000)).toEqual({ calls: 1, writes: 0 });
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
  expect(await syncAt(morning + 600_000)).toEqual({ calls: 1, writes: 0 });
});
