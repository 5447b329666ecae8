// The stamps of a decision: for which version, by whom, when.

import { runsOf } from "../sheet/runs.ts";
import { inWorkbookZone } from "../sheet/workbookZone.ts";
import type { OpenTab } from "../sheet/writeById.ts";

/** The three stamps by tag. */
export type Stamps = Readonly<Record<"reviewed_version" | "reviewer" | "reviewed_at", string>>;

/** The time in the city, as it is written beside a decision. */
export function now(): string {
  return inWorkbookZone(new Date(), "yyyy-MM-dd HH:mm:ss");
}

/** The stamps as runs of neighbouring columns (from 1), so that three cells are usually one call. */
export function columnsOfStamps(tab: OpenTab, stamps: Stamps): { readonly first: number; readonly values: string[] }[] {
  const byColumn = new Map(
    Object.entries(stamps).flatMap(([key, value]) => {
      const at = tab.positions.get(key);
      return at === undefined ? [] : [[at + 1, value] as const];
    }),
  );
  return runsOf([...byColumn.keys()]).map(({ first, count }) => ({
    first,
    values: Array.from({ length: count }, (_, at) => byColumn.get(first + at) ?? ""),
  }));
}
