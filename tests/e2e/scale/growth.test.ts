// The cost of a sync grows with what changed and not with what exists: counted by Google's log and by D1 itself.

import { afterEach, describe, expect, it } from "vitest";
import { strengthsOf } from "../support/busyDay.ts";
import { codesOf, costOfSync, firstOf, startCrowd } from "../support/crowd.ts";
import { testId } from "../support/rows.ts";
import type { SteppedCity } from "../support/steppedCity.ts";

let city: SteppedCity | undefined;
afterEach(async () => {
  await city?.stop();
  city = undefined;
});

function change(of: SteppedCity, code: string, title: string): void {
  strengthsOf(of, code).change(testId(firstOf(code)), { title_id: title });
}

/** What a changed row costs: the sync that reads it, and the one that reads back what was written. */
async function costsOfOneRow(others: number) {
  city = await startCrowd([100, others, others]);
  change(city, "D0000", "Judul baru");
  const costs = [await costOfSync(city), await costOfSync(city), await costOfSync(city)];
  await city.stop();
  city = undefined;
  return costs;
}

it("one changed row costs the same among 1,000 capabilities and among 4,000", async () => {
  const few = await costsOfOneRow(450);
  expect(few.map((one) => one.calls)).toEqual([5, 5, 1]);
  expect(few.map((one) => one.written <= 28 && one.read <= 1000)).toEqual([true, true, true]);
  const many = await costsOfOneRow(1950);
  expect(many).toEqual(few);
});

describe.each([10, 40])("of %i workbooks", (count) => {
  it("the cost is that of the changed ones: one call for none, K + 4 + feedback for K", async () => {
    city = await startCrowd(Array.from({ length: count }, () => 3));
    const idle = await costOfSync(city);
    expect([idle.calls, idle.written]).toEqual([1, 1]);
    expect(idle.read).toBeLessThanOrEqual(40 + 4 * count);
    for (const changed of new Set([1, Math.ceil(count / 100), count])) {
      for (const code of codesOf(count).slice(0, changed)) change(city, code, `Judul ${changed} ${code}`);
      const cost = await costOfSync(city);
      expect([changed, cost.calls]).toEqual([changed, 1 + changed + 2 + changed]);
      expect([changed, cost.written <= 20 + 18 * changed]).toEqual([changed, true]);
      expect([changed, cost.read <= 300 + 12 * count + 100 * changed]).toEqual([changed, true]);
      await city.settle();
    }
  });
});
