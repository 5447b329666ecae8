// The Worker is ended at every step of a sync in turn, and goes on: what comes of it is what comes of an undisturbed run.

import { describe, expect, it } from "vitest";
import { startQuietCity, work } from "../support/busyDay.ts";
import { stateOf } from "../support/cityState.ts";
import { takeContent } from "../support/databaseContent.ts";
import type { SteppedCity } from "../support/steppedCity.ts";
import { mode } from "./modes.ts";

const NAMES_OF_SYNCS = /S-[0-9a-f-]{36}(\/[0-9a-f-]{36})?/g;

/** Everything that outlasts the process: D1, the queue, how often Google was written to. */
async function lastingState(city: SteppedCity, since: number): Promise<string> {
  const database = [...(await takeContent(city.worker.database))];
  const writes = city.calls(since).filter((call) => call.startsWith("POST"));
  const queue = city.queue.map((one) => one.body);
  return JSON.stringify({ database, writes, queue }).replace(NAMES_OF_SYNCS, "S");
}

describe.concurrent(mode(5), () => {
  it.each(["lost", "kept"] as const)(
    "a Worker ended before any step comes to the same end; messages are %s",
    async (messages) => {
      const city = await startQuietCity();
      work(city);
      const moment = await city.keep();
      city.watch();
      await city.sync();
      const names = [...city.steps];
      await city.settle();
      const expected = await stateOf(city);
      let ended = 0;
      let goneOn = 0;
      let left = "";
      for (;;) {
        await city.goBack(moment);
        const since = city.lastCall();
        city.watch({ at: ended + 1, happens: () => "crash" });
        await city.sync();
        if (!city.happened) break;
        ended += 1;
        const before = left;
        left = await lastingState(city, since);
        // Where the step before left nothing behind, the city stands where it stood and is not played to its end again.
        if (left === before) continue;
        goneOn += 1;
        if (messages === "lost") city.queue.length = 0;
        await city.settle();
        expect(await stateOf(city), `ended before step ${ended}, ${names[ended - 1]}`).toEqual(expected);
      }
      expect(ended).toBe(names.length);
      expect(goneOn).toBeGreaterThan(15);
      await city.stop();
    },
    600_000,
  );
});
