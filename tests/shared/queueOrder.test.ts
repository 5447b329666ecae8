// The queue is walked from the gravest row on.

import { expect, it } from "vitest";
import { queueOrder, type WaitingFacts } from "../../shared/review/queueOrder.ts";

const PLAIN: WaitingFacts = {
  days: 1,
  isHeld: false,
  isChanged: false,
  isAnswered: false,
  isForeign: false,
  priority: undefined,
};

it("what is held comes first, then by priority, answers, changes, foreign rows, and days of waiting", () => {
  const rows = {
    old: { ...PLAIN, days: 40 },
    young: PLAIN,
    foreign: { ...PLAIN, isForeign: true },
    changed: { ...PLAIN, isChanged: true },
    answered: { ...PLAIN, isAnswered: true },
    reserve: { ...PLAIN, priority: 3 },
    high: { ...PLAIN, priority: 1 },
    held: { ...PLAIN, isHeld: true },
  };
  const named = Object.entries(rows).map(([name, row]) => ({ ...row, name }));
  expect(queueOrder(named).map(({ name }) => name)).toEqual([
    "held",
    "high",
    "reserve",
    "answered",
    "changed",
    "foreign",
    "old",
    "young",
  ]);
});
