// Part of the simple trigger: an edited decision cell is recorded, with the version it is about, the time, and who, if told.

import { DECISION_KEYS, type DecisionCells, SETTING_KEYS } from "../../shared/decisions/cells.ts";
import { type DecisionKey, REVIEW_TAB } from "../../shared/registerTabs.ts";
import { underLock } from "../sheet/underLock.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { recordEvents } from "./recordEvents.ts";
import { registerTabOf, textAt } from "./registerTab.ts";
import { columnsOfStamps, now } from "./stamps.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Row = OpenTab["rows"][number];

const PATIENCE_MS = 5000;

/**
 * Stamps and records the edited rows: those whose decision stands in the edited range, also when the same value was chosen
 * again, and those where something else of a decision was typed. Several rows at once are believed only where one word was
 * filled down; anything else may be a sort, and is left to Kembar to look at.
 */
export function stampDecisions(range: Range): void {
  const tab = registerTabOf(range.getSheet(), REVIEW_TAB);
  if (typeof tab === "string") return;
  const keys = DECISION_KEYS.filter((key) => isWithin(range, tab.positions.get(key)));
  const [first, last] = [range.getRow(), range.getLastRow()];
  const rows = tab.rows.filter((one) => one.row >= first && one.row <= last);
  if (keys.length === 0 || (rows.length > 1 && !isFilledDown(tab, rows, keys))) return;
  const edited = rows.filter((row) => isDecided(tab, row, keys));
  if (edited.length > 0) underLock(() => record(tab, edited, keys), PATIENCE_MS);
}

function isWithin(range: Range, at: number | undefined): boolean {
  return at !== undefined && range.getColumn() <= at + 1 && range.getLastColumn() >= at + 1;
}

function isFilledDown(tab: OpenTab, rows: readonly Row[], [key, ...others]: readonly DecisionKey[]): boolean {
  return key !== undefined && others.length === 0 && new Set(rows.map((row) => textAt(tab, row, key))).size === 1;
}

/** A stage or a priority belongs to the row itself; other cells say something only beside a decision. */
function isDecided(tab: OpenTab, row: Row, keys: readonly DecisionKey[]): boolean {
  return textAt(tab, row, "decision") !== "" || keys.some((key) => SETTING_KEYS.some((one) => one === key));
}

function record(tab: OpenTab, rows: readonly Row[], written: readonly DecisionKey[]): void {
  const reviewer = Session.getActiveUser().getEmail();
  const decided = rows.map((row) => {
    const stands = cellsAt(tab, row);
    if (!written.includes("decision") || stands.decision === undefined) return { id: row.id, cells: stands, written };
    const stamps = { reviewed_version: textAt(tab, row, "version"), reviewer, reviewed_at: now() };
    for (const { first: column, values } of columnsOfStamps(tab, stamps)) {
      tab.sheet.getRange(row.row, column, 1, values.length).setValues([values]);
    }
    return { id: row.id, cells: { ...stands, ...stamps }, written };
  });
  recordEvents(decided, "typed");
}

/** The decision cells of a row as they stand, as text; blank ones are left out. */
export function cellsAt(tab: OpenTab, row: Row): DecisionCells {
  return Object.fromEntries(
    DECISION_KEYS.flatMap((key) => {
      const text = textAt(tab, row, key);
      return text === "" ? [] : [[key, text]];
    }),
  );
}
