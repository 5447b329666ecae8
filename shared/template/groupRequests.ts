// The collapsed groups of columns of a tab: made where they lack, and nothing where they stand as planned.

import type { SheetRequest } from "../google/requests.ts";
import type { TabPlan } from "./tabPlan.ts";

/** A group of columns as it stands: from one to before another (from 0). Google leaves out what is 0. */
export interface StandingGroup {
  readonly range?: { readonly startIndex?: number | undefined; readonly endIndex?: number | undefined } | undefined;
}

/**
 * The requests that bring the groups of columns to the plan: none where they stand so, else all are taken away and made anew.
 * `columnOf`: the column (from 0) of a tag; a group of which one end is not there, or whose ends changed places, is left out.
 */
export function groupRequests(
  { sheetId, collapsed = [] }: Pick<TabPlan, "sheetId" | "collapsed">,
  standing: readonly StandingGroup[],
  columnOf: (tag: string) => number | undefined,
): SheetRequest[] {
  const rangeOf = (startIndex: number, endIndex: number) => {
    return { sheetId, dimension: "COLUMNS" as const, startIndex, endIndex };
  };
  const before = standing.map(({ range }) => rangeOf(range?.startIndex ?? 0, range?.endIndex ?? 0));
  const wanted = collapsed.flatMap(({ from, to }) => {
    const [first, last] = [columnOf(from), columnOf(to)];
    return first === undefined || last === undefined || last < first ? [] : [rangeOf(first, last + 1)];
  });
  const isStanding = (range: (typeof wanted)[number]) =>
    before.some(({ startIndex, endIndex }) => startIndex === range.startIndex && endIndex === range.endIndex);
  if (before.length === wanted.length && wanted.every(isStanding)) return [];
  return [
    ...before.map((range): SheetRequest => ({ deleteDimensionGroup: { range } })),
    ...wanted.flatMap((range): SheetRequest[] => {
      const dimensionGroup = { range, depth: 1, collapsed: true };
      return [{ addDimensionGroup: { range } }, { updateDimensionGroup: { dimensionGroup, fields: "collapsed" } }];
    }),
  ];
}
