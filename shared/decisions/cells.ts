// The decision cells of a row of Tinjauan as they were read, and how two readings of them compare.

import { DECISION_COLUMNS, type DecisionKey } from "../registerTabs.ts";
import type { Decision } from "../vocabularies/decision.ts";
import { REQUIREMENT } from "../vocabularies/requirement.ts";

/** The filled decision cells of one row, as text; blank cells are left out. */
export type DecisionCells = { readonly [K in DecisionKey]?: string };

/** The keys of all decision cells, in the order of the tab. */
export const DECISION_KEYS = DECISION_COLUMNS.map((one) => one.key);

const STAMPS: readonly DecisionKey[] = ["reviewer", "reviewed_at"];

/** Cells in which something is said of one decision, which is not to be repeated of the next. */
export const SAID_KEYS: readonly DecisionKey[] = ["reason", "decision_note"];

/** Cells that belong to the id and not to a decision. */
export const SETTING_KEYS = [
  "priority",
  "partnership_complete",
  "en_checked",
  "stage",
  "stage_date",
  "stage_doc",
] as const;

export type Settings = { readonly [K in (typeof SETTING_KEYS)[number]]?: string };

const isSetting = (key: DecisionKey): boolean => SETTING_KEYS.some((setting) => setting === key);

/** Cells whose change alone amends the latest decision. */
export const AMENDING_KEYS: readonly DecisionKey[] = DECISION_KEYS.filter(
  (key) => key !== "decision" && key !== "reviewed_version" && !STAMPS.includes(key) && !isSetting(key),
);

const OF_STAGE: readonly DecisionKey[] = ["stage", "stage_date", "stage_doc"];

/**
 * The keys that an event names when these cells were written: a decision is whole, and so is a stage; a setting that nobody
 * wrote is not named, for it may have been moved there.
 */
export function namedKeys(written: readonly DecisionKey[]): readonly DecisionKey[] {
  const isDecision = written.some((key) => !isSetting(key));
  const isStage = written.some((key) => OF_STAGE.includes(key));
  return DECISION_KEYS.filter((key) => {
    if (!isSetting(key)) return isDecision;
    return OF_STAGE.includes(key) ? isStage : written.includes(key);
  });
}

/**
 * The cells that count once an event is taken: an event without a decision says nothing of decisions, and settings that it
 * does not name stay as they stand.
 */
export function afterEvent(named: DecisionCells, stands: DecisionCells): DecisionCells {
  const textAt = (key: DecisionKey): string | undefined => {
    if (!isSetting(key)) return named.decision === undefined ? stands[key] : named[key];
    return OF_STAGE.includes(key) && named.stage !== undefined ? named[key] : (named[key] ?? stands[key]);
  };
  return Object.fromEntries(
    DECISION_KEYS.flatMap((key) => {
      const text = textAt(key);
      return text === undefined ? [] : [[key, text]];
    }),
  );
}

const OF_APPROVAL: readonly DecisionKey[] = [
  "scheme_set",
  "object_set",
  "programme_set",
  "supported_affair",
  ...REQUIREMENT.entries.map((one) => one.key),
];

/**
 * The cells that belong to a decision: what an approval settled is no part of a decision that ends it, whatever still stands
 * in the row; only a rerouting names its scheme.
 */
export function keysOf(decision: Decision): readonly DecisionKey[] {
  if (decision === "approve" || decision === "revise") return DECISION_KEYS;
  return DECISION_KEYS.filter((key) => !OF_APPROVAL.includes(key) || (decision === "reroute" && key === "scheme_set"));
}

/** The cells that are kept with a decision. */
export function cellsOf(decision: Decision, cells: DecisionCells): DecisionCells {
  return Object.fromEntries(keysOf(decision).flatMap((key) => (cells[key] === undefined ? [] : [[key, cells[key]]])));
}

/** The keys whose cells differ between two readings. */
export function changedKeys(before: DecisionCells, now: DecisionCells): DecisionKey[] {
  return DECISION_KEYS.filter((key) => (before[key] ?? "") !== (now[key] ?? ""));
}

/** Whether two readings of a row hold the same cells. */
export function isSameCells(a: DecisionCells, b: DecisionCells): boolean {
  return DECISION_KEYS.every((key) => (a[key] ?? "") === (b[key] ?? ""));
}

/** All non-blank cells as one text: equal exactly when the cells are, as a whole; "" when all are blank. */
export function asWhole(cells: DecisionCells): string {
  return DECISION_KEYS.flatMap((key) => (cells[key] === undefined ? [] : [`${key}=${cells[key]}`])).join("\u001e");
}

/** The cells of such a text. */
export function fromWhole(whole: string): DecisionCells {
  const parts = whole === "" ? [] : whole.split("\u001e");
  return Object.fromEntries(parts.map((one) => [one.split("=", 1)[0] ?? "", one.slice(one.indexOf("=") + 1)]));
}

/** The settings among the cells. */
export function settingsOf(cells: DecisionCells): Settings {
  return Object.fromEntries(SETTING_KEYS.flatMap((key) => (cells[key] === undefined ? [] : [[key, cells[key]]])));
}
