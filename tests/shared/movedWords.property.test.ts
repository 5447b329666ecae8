// No sort of any columns of any rows, and no pasted column, ever changes a stored decision that nobody took.

import fc from "fast-check";
import { expect, it } from "vitest";
import { act, playStory } from "./movedStories.ts";

it("a story of sorts, pastes and honest decisions changes only rows that somebody decided", () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 25 }), (story) => {
      expect(playStory(story)).toBeUndefined();
    }),
    { numRuns: 1000 },
  );
});
