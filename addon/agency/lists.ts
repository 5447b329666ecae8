// The lists that the checks need, as the hidden tab Pilihan holds them: the programmes valid today, and the affairs.

import { ALL_AFFAIRS } from "../../shared/form/ownFirst.ts";
import { type Grid, textOf } from "../../shared/parse/cell.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { offeredProgrammes } from "../../shared/parse/offeredProgrammes.ts";
import { CHOICES_TAB } from "../../shared/systemTabs.ts";
import { readGrid } from "../sheet/cells.ts";
import { today } from "../sheet/today.ts";

/** Today's lists, and the affairs with the agency's own first. */
export interface OfferedLists extends Lists {
  readonly affairs: readonly string[];
}

/** Today's lists; without the tab, no programme is known, and the affairs stand in the order of their codes. */
export function currentLists(): OfferedLists {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(CHOICES_TAB.title);
  const grid = sheet === null ? [] : readGrid(sheet);
  return { programmes: offeredProgrammes(grid), affairs: offeredAffairs(grid), today: today() };
}

function offeredAffairs(grid: Grid): readonly string[] {
  const at = (grid[0] ?? []).findIndex((cell) => textOf(cell) === "#affair");
  const labels = at < 0 ? [] : grid.slice(2).map((row) => textOf(row[at]));
  const known = labels.filter((one) => ALL_AFFAIRS.includes(one));
  return known.length > 0 ? known : ALL_AFFAIRS;
}
