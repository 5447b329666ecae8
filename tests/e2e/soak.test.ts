// A short round of the soak with a fixed seed: npm run soak plays for longer.

import { expect, it } from "vitest";
import { soak } from "../soak/soak.ts";

it("loses nothing in a few rounds of random edits, decisions and faults", async () => {
  const { losses, rounds, faults, edits, decisions, stages, replies, assignments } = await soak({
    seed: 7,
    seconds: 0,
    rounds: 8,
    restarts: false,
  });
  expect(losses).toEqual([]);
  for (const count of [rounds, faults, edits, decisions, stages, replies, assignments])
    expect(count).toBeGreaterThan(0);
});
