// What a reading of Minat says: the interests that changed, and the state of the tab.

import { judgeInterests } from "../../shared/interest/judgeInterests.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import { readTab } from "../../shared/parse/readTab.ts";
import type { TabState } from "../../shared/register/judgeLists.ts";
import { INTEREST_TAB } from "../../shared/registerTabs.ts";
import { type ConfirmedInterest, writeInterests } from "../store/interests.ts";

/** Statements to commit, none where nothing changed, and how the tab was read. */
export interface MinatReading {
  readonly statements: readonly D1PreparedStatement[];
  readonly state: TabState;
}

/** Judges the grid of Minat against the interests that count; one that cannot be read changes nothing. */
export function judgeMinat(
  db: D1Database,
  grid: Grid,
  interests: readonly ConfirmedInterest[],
  now: string,
): MinatReading {
  const reading = readTab(grid, INTEREST_TAB);
  if ("problem" in reading) return { statements: [], state: stateWith([reading.problem]) };
  const known = new Map(interests.map((one) => [one.id, { ...one, isErased: one.person === null }]));
  const { changes, problems } = judgeInterests(reading, known, now);
  return { statements: writeInterests(db, changes, now), state: stateWith(problems) };
}

function stateWith(problems: readonly Problem[]): TabState {
  return { tab: INTEREST_TAB.title, dataRows: 0, bound: [], hold: null, problems };
}
