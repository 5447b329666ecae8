// The lists that the checks need, as the hidden tab Pilihan holds them: the programmes valid today.

import type { Lists } from "../../shared/parse/lists.ts";
import { offeredProgrammes } from "../../shared/parse/offeredProgrammes.ts";
import { CHOICES_TAB } from "../../shared/systemTabs.ts";
import { readGrid } from "../sheet/cells.ts";
import { today } from "../sheet/today.ts";

/** Today's lists; without the tab, no programme is known. */
export function currentLists(): Lists {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(CHOICES_TAB.title);
  return { programmes: sheet === null ? [] : offeredProgrammes(readGrid(sheet)), today: today() };
}
