// No sort of any columns of any rows, and no pasted column, ever changes a stored decision that nobody took.

import fc from "fast-check";
import { expect, it } from "vitest";
import { DECISION_KEYS } from "../../shared/decisions/cells.ts";
import { act, playStory } from "./movedStories.ts";

const EVERY_COLUMN = DECISION_KEYS.map((_, at) => at);

/** Found by npm run soak. */
const FOUND: Readonly<Record<string, Parameters<typeof playStory>[0]>> = {
  "a decision is recorded, sorted to the row below, and that row is decided then": [
    { act: "record", at: 5, word: 1 },
    { act: "sort", by: 0, keys: EVERY_COLUMN, rows: { from: 4, count: 2 }, up: false },
    { act: "read" },
    { act: "record", at: 4, word: 0 },
  ],
};

it.each(Object.entries(FOUND))("%s: what nobody decided stays", (_name, story) => {
  expect(playStory(story)).toBeUndefined();
});

it("a story of sorts, pastes and honest decisions changes only rows that somebody decided", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (story) => {
      expect(playStory(story)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});
