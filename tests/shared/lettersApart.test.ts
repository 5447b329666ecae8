// How many letters two words are apart.

import { expect, test } from "vitest";
import { lettersApart } from "../../shared/text/lettersApart.ts";

test.each([
  ["sungai", "sungai", 0],
  ["sungia", "sungai", 1],
  ["sunga", "sungai", 1],
  ["kapall", "kapal", 1],
  ["garbbge", "garbage", 1],
  ["wastwater", "wastewater", 1],
  ["bnajri", "banjir", 2],
  ["river", "school", 3],
  ["a", "abcdef", 3],
])("%s and %s: %i", (a, b, apart) => {
  expect([lettersApart(a, b, 2), lettersApart(b, a, 2)]).toEqual([apart, apart]);
});
