// Brings the looks of a tab of people's back to its plan, wherever its columns stand: colours, groups and widths, and no cell.

import type { SheetRequest } from "../google/requests.ts";
import { colourRequests, type StandingRule } from "./colourRules.ts";
import { groupRequests, type StandingGroup } from "./groupRequests.ts";
import type { TabPlan } from "./tabPlan.ts";

/** What stands of a tab's looks; `widths`: pixels by column (from 0). */
export interface StandingLooks {
  readonly rules: readonly StandingRule[];
  readonly groups: readonly StandingGroup[];
  readonly widths: readonly number[];
}

/** The requests; none where the tab looks as planned. `columnOf`: the column (from 0) of a tag. */
export function tidyRequests(
  plan: TabPlan,
  { rules, groups, widths }: StandingLooks,
  columnOf: (tag: string) => number | undefined,
): SheetRequest[] {
  const { sheetId } = plan;
  const resized = plan.columns.flatMap(({ tag, width: pixelSize }): SheetRequest[] => {
    const at = columnOf(tag);
    if (at === undefined || widths[at] === pixelSize) return [];
    const range = { sheetId, dimension: "COLUMNS" as const, startIndex: at, endIndex: at + 1 };
    return [{ updateDimensionProperties: { range, properties: { pixelSize }, fields: "pixelSize" } }];
  });
  return [...resized, ...groupRequests(plan, groups, columnOf), ...colourRequests(plan, rules, columnOf)];
}
