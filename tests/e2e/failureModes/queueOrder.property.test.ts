// Whatever order and repetition the queue delivers its messages in, the outcome is the same.

import fc from "fast-check";
import { expect, it } from "vitest";
import { startQuietCity, work } from "../support/busyDay.ts";
import { stateOf } from "../support/cityState.ts";
import type { SteppedCity } from "../support/steppedCity.ts";

const RUNS = 4;
const MANY = 60;

/** Delivers what waits in an order, and as often, as the numbers say; what follows from it joins the others. */
async function deliverInDisorder(city: SteppedCity, picks: readonly number[]): Promise<void> {
  for (let times = 0; city.queue.length > 0 && times < MANY; times += 1) {
    const pick = picks[times % picks.length] ?? 0;
    const [message] = city.queue.splice(pick % city.queue.length, 1);
    if (message === undefined) return;
    const comesAgain = pick % 3 === 0 && times < picks.length;
    await city.deliver(message);
    if (comesAgain) city.queue.push(message);
  }
}

it("messages in any order, and any of them twice, come to the same end", async () => {
  const city = await startQuietCity();
  try {
    work(city);
    const busy = await city.keep();
    await city.settle();
    const expected = await stateOf(city);
    const picks = fc.array(fc.nat(1000), { minLength: 6, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(picks, async (order) => {
        await city.goBack(busy);
        await city.cron();
        await deliverInDisorder(city, order);
        await city.settle();
        expect(await stateOf(city)).toEqual(expected);
      }),
      { numRuns: RUNS },
    );
  } finally {
    await city.stop();
  }
});
