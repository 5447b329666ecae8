// What a row says that changed since it was shown: nothing is written over it before the person has seen both.

import { asWhole, changedKeys, type DecisionCells, fromWhole } from "../../shared/decisions/cells.ts";
import { DECISION_COLUMNS } from "../../shared/registerTabs.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { cellsAt } from "./stampDecisions.ts";

/** A row as it was shown. `seen`: all its decision cells then, as `asWhole` gives them. */
export interface ShownRow {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly seen?: string;
}

/** Who did what meanwhile, what the row says now, and what it would say. */
export interface Overtaken {
  readonly id: string;
  readonly told: string;
  readonly theirs: readonly string[];
  readonly mine: readonly string[];
}

const STAMPS: readonly string[] = ["reviewed_version", "reviewer", "reviewed_at"];

/** The row, where it says something else than when it was shown; `mine`: the cells that were to be written. */
export function overtakenBy(shown: ShownRow, mine: DecisionCells, tab: OpenTab | string): Overtaken[] {
  const { id, title, seen } = shown;
  const row = typeof tab === "string" ? undefined : tab.rows.find((one) => one.id === id);
  if (seen === undefined || row === undefined || typeof tab === "string") return [];
  const now = cellsAt(tab, row);
  if (asWhole(now) === seen) return [];
  const told = `${title}: ${deedOf(now, fromWhole(seen))}, sesudah baris ini Anda buka. Keputusan Anda belum dicatat.`;
  return [{ id, told, theirs: linesOf(now), mine: linesOf(mine) }];
}

/** Who did what to a row that was seen otherwise before. */
export function deedOf(now: DecisionCells, seen: DecisionCells): string {
  const changed = changedKeys(seen, now);
  const isDecided = now.decision !== undefined && (changed.includes("decision") || changed.includes("reviewed_at"));
  const who = isDecided ? (now.reviewer ?? "Seseorang") : "Seseorang";
  const when = isDecided && now.reviewed_at !== undefined ? ` pukul ${now.reviewed_at}` : "";
  return `${who} ${isDecided ? `memutuskan "${now.decision}"` : "mengubah isi keputusan baris ini"}${when}`;
}

function linesOf(cells: DecisionCells): string[] {
  return DECISION_COLUMNS.flatMap(({ key, heading }) => {
    const text = cells[key] ?? "";
    return text === "" || STAMPS.includes(key) ? [] : [`${heading.id}: ${text}`];
  });
}
