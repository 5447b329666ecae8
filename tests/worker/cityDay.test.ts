// The day it is in the city: eight hours ahead of UTC, and of nothing else.

import { expect, it } from "vitest";
import { cityDay } from "../../worker/store/registerLists.ts";

it.each([
  ["2026-01-01T15:59:59.999Z", "2026-01-01"],
  ["2026-01-01T16:00:00.000Z", "2026-01-02"],
  ["2026-12-31T16:00:00.000Z", "2027-01-01"],
])("at %s it is %s", (time, day) => {
  expect(cityDay(time)).toBe(day);
});
