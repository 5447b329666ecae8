// Every call of a sync answered wrongly in every way: nothing typed is touched, and it all comes right by itself.

import { describe, expect, it } from "vitest";
import { startQuietCity, work } from "../support/busyDay.ts";
import { stateOf } from "../support/cityState.ts";
import { type GoogleFault, letAnswer, letFail } from "../support/googleFaults.ts";
import { mode } from "./modes.ts";

/** The others are answered like one of these: each is met once in google.test.ts. */
const FAULTS = [
  ["429, out of quota", "a login page with 200", "no answer in time"],
  ["truncated JSON", "a cut connection", "an answer that was lost after all was done"],
] as const satisfies readonly (readonly GoogleFault[])[];

describe.concurrent(mode(5), () => {
  it.each(FAULTS)("a sync comes to the same end whichever call meets %s, %s, %s", async (...faults) => {
    const city = await startQuietCity();
    work(city);
    const moment = await city.keep();
    city.watch();
    await city.sync();
    const calls = city.steps.flatMap((name, at) => (name.startsWith("Google") ? [{ name, step: at + 1 }] : []));
    await city.settle();
    const expected = await stateOf(city);
    expect(calls.length).toBeGreaterThan(6);
    for (const fault of faults) {
      for (const { name, step } of calls) {
        await city.goBack(moment);
        city.watch({
          at: step,
          happens: () => {
            letFail(city, fault);
            return "go";
          },
        });
        await city.sync();
        expect(city.happened).toBe(true);
        letAnswer(city);
        await city.settle();
        expect(await stateOf(city), `${fault} at ${name}, step ${step}`).toEqual(expected);
      }
    }
    await city.stop();
  });
});
