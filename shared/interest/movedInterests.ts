// Tells what people decided from what only changed rows: a sort of some columns of Minat moves words, and makes none.

import { INTEREST_DECISIONS } from "../registerTabs.ts";
import type { InterestCells } from "./interestCells.ts";

/**
 * Whether the changes of several rows, as what each held and what it holds, may be a move: in every column that changed the
 * rows hold together the very words that they held before, in other places.
 */
export function movedInterests(changes: readonly (readonly [before: InterestCells, now: InterestCells])[]): boolean {
  if (changes.length < 2) return false;
  const changed = INTEREST_DECISIONS.filter(({ key }) => changes.some(([before, now]) => before[key] !== now[key]));
  return changed.every(({ key }) => wordsAt(key, changes, 0) === wordsAt(key, changes, 1));
}

function wordsAt(
  key: string,
  changes: readonly (readonly [before: InterestCells, now: InterestCells])[],
  side: 0 | 1,
): string {
  return JSON.stringify(changes.map((one) => one[side][key] ?? "").sort());
}
