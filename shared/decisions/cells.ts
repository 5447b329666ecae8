// The decision cells of a row of Tinjauan as they were read, and how two readings of them compare.

import { DECISION_COLUMNS, type DecisionKey } from "../registerTabs.ts";

/** The filled decision cells of one row, as text; blank cells are left out. */
export type DecisionCells = { readonly [K in DecisionKey]?: string };

const KEYS = DECISION_COLUMNS.map((one) => one.key);

const STAMPS: readonly DecisionKey[] = ["reviewer", "reviewed_at"];

/** Cells in which something is said of one decision, which is not to be repeated of the next. */
export const SAID_KEYS: readonly DecisionKey[] = ["reason", "decision_note"];

/** Cells that belong to the id and not to a decision. */
export const SETTING_KEYS = ["priority", "en_checked", "stage", "stage_date", "stage_doc"] as const;

export type Settings = { readonly [K in (typeof SETTING_KEYS)[number]]?: string };

/** Cells whose change alone amends the latest decision. */
export const AMENDING_KEYS: readonly DecisionKey[] = KEYS.filter(
  (key) =>
    key !== "decision" &&
    key !== "reviewed_version" &&
    !STAMPS.includes(key) &&
    !SETTING_KEYS.some((setting) => setting === key),
);

/** The keys whose cells differ between two readings. */
export function changedKeys(before: DecisionCells, now: DecisionCells): DecisionKey[] {
  return KEYS.filter((key) => (before[key] ?? "") !== (now[key] ?? ""));
}

/** All non-blank cells as one text: equal exactly when the cells are, as a whole; "" when all are blank. */
export function asWhole(cells: DecisionCells): string {
  return KEYS.flatMap((key) => (cells[key] === undefined ? [] : [`${key}=${cells[key]}`])).join("\u001e");
}

/** The settings among the cells. */
export function settingsOf(cells: DecisionCells): Settings {
  return Object.fromEntries(SETTING_KEYS.flatMap((key) => (cells[key] === undefined ? [] : [[key, cells[key]]])));
}
