// The lists that the checks need, as the hidden tab Pilihan holds them: the programmes valid today.

import { textOf } from "../../shared/parse/cell.ts";
import { type Lists, NO_PROGRAMME, type Programme } from "../../shared/parse/lists.ts";
import { CHOICES_TAB } from "../../shared/systemTabs.ts";
import { readGrid } from "../sheet/cells.ts";

/** Today's lists; without the tab, no programme is known. */
export function currentLists(): Lists {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(CHOICES_TAB.title);
  return { programmes: sheet === null ? [] : programmesIn(readGrid(sheet)), today: today() };
}

/** The day it is in the city, as ISO. */
export function today(): string {
  return Utilities.formatDate(new Date(), Session.getScriptTimeZone(), "yyyy-MM-dd");
}

function programmesIn(grid: readonly (readonly unknown[])[]): Programme[] {
  const tags = grid[0] ?? [];
  const at = tags.indexOf("#programme");
  const labels = at < 0 ? [] : grid.slice(2).map((row) => textOf(row[at] as string));
  return labels.flatMap((label) => {
    const [code = "", ...name] = label.split(" ");
    if (label === "" || label === NO_PROGRAMME.id) return [];
    return [{ code, name_id: name.join(" "), name_en: name.join(" "), valid_from: "", valid_to: "" }];
  });
}
