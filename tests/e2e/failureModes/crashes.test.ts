// The Worker is ended at every step of a sync in turn, and goes on: what comes of it is what comes of an undisturbed run.

import { describe, expect, it } from "vitest";
import { startQuietCity, work } from "../support/busyDay.ts";
import { stateOf } from "../support/cityState.ts";
import { mode } from "./modes.ts";

/** Steps that leave something behind; between two others a crash cannot make a difference to what waits in the queue. */
const LASTING = /batch|UPDATE|INSERT|write|queue/;

describe.concurrent(mode(5), () => {
  it.each([
    ["odd", "lost"],
    ["even", "kept"],
  ] as const)(
    "a Worker ended before any step comes to the same end: %s steps, messages %s, after a lasting step both",
    async (steps, messages) => {
      const city = await startQuietCity();
      work(city);
      const moment = await city.keep();
      city.watch();
      await city.sync();
      const names = [...city.steps];
      await city.settle();
      const expected = await stateOf(city);

      /** Whether there was such a step to end before. */
      async function endBefore(step: number, queue: "lost" | "kept"): Promise<boolean> {
        await city.goBack(moment);
        city.watch({ at: step, happens: () => "crash" });
        await city.sync();
        if (!city.happened) return false;
        if (queue === "lost") city.queue.length = 0;
        await city.settle();
        expect(await stateOf(city), `ended before step ${step}, ${names[step - 1]}`).toEqual(expected);
        return true;
      }

      let step = steps === "odd" ? 1 : 2;
      while (await endBefore(step, messages)) {
        if (LASTING.test(names[step - 2] ?? "")) await endBefore(step, messages === "lost" ? "kept" : "lost");
        step += 2;
      }
      expect(step).toBeGreaterThan(names.length);
      await city.stop();
    },
  );
});
