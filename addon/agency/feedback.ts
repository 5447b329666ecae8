// What Umpan Balik tells of each id.

import { textOf } from "../../shared/parse/cell.ts";
import { findLayout } from "../../shared/parse/layout.ts";
import { FEEDBACK_TAB } from "../../shared/systemTabs.ts";
import { readGrid } from "../sheet/cells.ts";

/** One answer; `version` is "" while the row has none, `isOwn` false where the id is not this agency's. */
export interface Answer {
  readonly id: string;
  readonly version: string;
  readonly status: string;
  readonly problems: string;
  readonly isOwn: boolean;
}

/** What the Worker says of an id that stands in the sheet and is not recorded as the agency's. */
const UNRECORDED = "Belum tercatat";

/** The answers by id, in one call; none where the tab cannot be read. */
export function readFeedback(): ReadonlyMap<string, Answer> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(FEEDBACK_TAB.title);
  const grid = sheet === null ? [] : readGrid(sheet);
  const layout = findLayout(grid, FEEDBACK_TAB);
  if (layout === undefined) return new Map();
  const answers = new Map<string, Answer>();
  grid.forEach((row, index) => {
    const at = (key: string) => textOf(row[layout.positions.get(key) ?? -1]);
    const id = at("id").toUpperCase();
    if (layout.skip.has(index) || id === "") return;
    const status = at("review_status");
    const isOwn = status !== UNRECORDED;
    answers.set(id, { id, version: at("version"), status, problems: at("problems"), isOwn });
  });
  return answers;
}
