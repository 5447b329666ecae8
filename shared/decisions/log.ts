// The log of decisions of one capability, and what stands after folding it. The log only grows.

import type { DECISION } from "../vocabularies/decision.ts";
import type { CodeOf } from "../vocabularies/vocabulary.ts";
import type { DecisionCells } from "./cells.ts";

export type DecisionCode = CodeOf<typeof DECISION>;

/** One entry as it is stored. An amendment repeats decision and version of what it amends, with its new cells. */
export interface LogEntry {
  readonly version: string;
  readonly decision: DecisionCode;
  readonly amends: boolean;
  readonly cells: DecisionCells;
  readonly reviewer: string;
  readonly basis: "verified" | "claimed";
  readonly taken_at: string;
}

/** An entry before it is known who takes it, and when. */
export type NewEntry = Pick<LogEntry, "version" | "decision" | "amends" | "cells">;

/** The decisions that stand, oldest first: an undo takes away the latest, an amendment replaces its cells. */
export function standing(log: readonly LogEntry[]): LogEntry[] {
  const stack: LogEntry[] = [];
  for (const entry of log) {
    if (entry.decision === "undo") stack.pop();
    else if (entry.amends && stack.length > 0) stack[stack.length - 1] = entry;
    else stack.push(entry);
  }
  return stack;
}

/** The decision that stands latest; undefined when none does. */
export function latest(log: readonly LogEntry[]): LogEntry | undefined {
  return standing(log).at(-1);
}

const ENDING: readonly DecisionCode[] = ["reject", "reroute", "archive"];

/**
 * The version that is public by its decisions alone: the latest approved one, until reject, reroute or archive on it or
 * on a later version. `order` holds the versions of the capability, first accepted first.
 */
export function publicVersion(log: readonly LogEntry[], order: readonly string[]): string | undefined {
  let approved: string | undefined;
  for (const entry of standing(log)) {
    if (entry.decision === "approve") approved = entry.version;
    else if (approved !== undefined && ENDING.includes(entry.decision)) {
      if (order.indexOf(entry.version) >= order.indexOf(approved)) approved = undefined;
    }
  }
  return approved;
}
