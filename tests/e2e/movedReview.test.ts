// Somebody moved columns of Tinjauan: its decisions are found by their tags all the same, at the cost of one more call.

import { afterAll, beforeAll, expect, it } from "vitest";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { positionOf } from "../../shared/tab.ts";
import { registerTab, SURE, startQuietCity, strength, strengthsOf } from "./support/busyDay.ts";
import { OWNER } from "./support/cityWorkbooks.ts";
import { testId } from "./support/rows.ts";
import type { SteppedCity } from "./support/steppedCity.ts";

let city: SteppedCity;
beforeAll(async () => {
  city = await startQuietCity();
});
afterAll(() => city.stop());

const readsOf = (calls: readonly string[]): number => calls.filter((one) => one.includes("values:batchGet")).length;

async function readsOfDecision(n: number): Promise<number> {
  registerTab(city, "Tinjauan").change(testId(n), SURE);
  const since = city.lastCall();
  city.pass(5 * 60_000);
  await city.sync();
  return readsOf(city.calls(since));
}

async function stateOf(n: number): Promise<unknown> {
  const sql = "SELECT state FROM capability WHERE id = ?";
  const [rows = []] = await city.worker.database([{ sql, values: [testId(n)] }]);
  return rows[0]?.state;
}

it("takes decisions and appends rows whether the columns stand as created or not", async () => {
  const reads = await readsOfDecision(5);
  expect(await stateOf(5)).toBe("approved");
  await city.settle();

  const at = positionOf(REVIEW_TAB, "decision");
  const source = { sheetId: REVIEW_TAB.sheetId, dimension: "COLUMNS", startIndex: at, endIndex: at + 1 };
  const moved = { moveDimension: { source, destinationIndex: 0 } };
  city.google.google.as(OWNER).spreadsheets.batchUpdate(city.register, { requests: [moved] });
  expect(registerTab(city, "Tinjauan").tags().slice(0, 2)).toEqual(["decision", "id"]);
  strengthsOf(city, "DLH").add(strength(21));
  await city.settle();
  expect(
    registerTab(city, "Tinjauan")
      .rows()
      .find((one) => one.id === testId(21))?.title,
  ).toBe("Keunggulan nomor 21");

  expect(await readsOfDecision(6)).toBe(reads + 2);
  expect(await stateOf(6)).toBe("approved");
});
