// Groups of rows or columns that can be collapsed: add, delete, update.

import type { sheets_v4 } from "googleapis";
import { widest } from "../../model/widest.ts";
import type { Group, Sheet } from "../../model/workbook.ts";
import { dimensionGroup } from "../../output/sheet.ts";
import { type Kind, RequestRefused, replaced } from "../kind.ts";
import { requiredMask } from "../masks.ts";
import { type DimensionSpan, dimensionSpan } from "./dimensions.ts";

function groupsOf(span: DimensionSpan): readonly Group[] {
  return span.dimension === "ROWS" ? span.sheet.rowGroups : span.sheet.columnGroups;
}

function withGroups(span: DimensionSpan, groups: readonly Group[]): Sheet {
  return { ...span.sheet, [span.dimension === "ROWS" ? "rowGroups" : "columnGroups"]: groups };
}

function answer(span: DimensionSpan, groups: readonly Group[]): sheets_v4.Schema$DimensionGroup[] {
  return groups.map((group) => dimensionGroup(group, span.sheet.sheetId, span.dimension));
}

/**
 * Depths by how often each index is grouped: runs of the same depth become one group per depth level,
 * which is how Google merges and nests overlapping groups.
 */
function regrouped(counts: readonly number[], before: readonly Group[]): Group[] {
  const groups: Group[] = [];
  const deepest = widest(counts, (count) => count);
  for (let depth = 1; depth <= deepest; depth += 1) {
    let start: number | undefined;
    for (let index = 0; index <= counts.length; index += 1) {
      const inside = (counts[index] ?? 0) >= depth;
      if (inside && start === undefined) start = index;
      if (inside || start === undefined) continue;
      const from = start;
      const same = before.find((group) => group.depth === depth && group.start < index && group.end > from);
      groups.push({ start: from, end: index, depth, collapsed: same?.collapsed ?? false });
      start = undefined;
    }
  }
  return groups.sort((a, b) => a.start - b.start || a.depth - b.depth);
}

function counted(groups: readonly Group[], size: number): number[] {
  const counts = new Array<number>(size).fill(0);
  for (const group of groups) {
    for (let index = group.start; index < group.end; index += 1)
      counts[index] = Math.max(counts[index] ?? 0, group.depth);
  }
  return counts;
}

/** Groups a span one level deeper; the reply lists all groups of that dimension. */
export const addDimensionGroup: Kind<"addDimensionGroup"> = (workbook, request) => {
  const span = dimensionSpan(workbook, request.range);
  const counts = counted(groupsOf(span), span.size);
  for (let index = span.start; index < span.end; index += 1) counts[index] = (counts[index] ?? 0) + 1;
  const groups = regrouped(counts, groupsOf(span));
  if (groups.some((group) => group.depth > 8)) throw new RequestRefused("You can't have more than 8 levels of groups.");
  const reply = { addDimensionGroup: { dimensionGroups: answer(span, groups) } };
  return { workbook: replaced(workbook, withGroups(span, groups)), reply };
};

/** Takes one level off a span; the reply lists the groups that are left. */
export const deleteDimensionGroup: Kind<"deleteDimensionGroup"> = (workbook, request) => {
  const span = dimensionSpan(workbook, request.range);
  const before = groupsOf(span);
  if (!before.some((group) => group.start < span.end && group.end > span.start)) {
    throw new RequestRefused("The dimension range is not grouped.");
  }
  const counts = counted(before, span.size);
  for (let index = span.start; index < span.end; index += 1) counts[index] = Math.max(0, (counts[index] ?? 0) - 1);
  const groups = regrouped(counts, before);
  const reply = { deleteDimensionGroup: { dimensionGroups: answer(span, groups) } };
  return { workbook: replaced(workbook, withGroups(span, groups)), reply };
};

/** Collapses or expands one group; its rows or columns are hidden or shown. */
export const updateDimensionGroup: Kind<"updateDimensionGroup"> = (workbook, request) => {
  requiredMask(request.fields, "DimensionGroup");
  const span = dimensionSpan(workbook, request.dimensionGroup?.range);
  const depth = request.dimensionGroup?.depth ?? 1;
  const collapsed = request.dimensionGroup?.collapsed ?? false;
  const fits = (group: Group): boolean => group.start === span.start && group.end === span.end && group.depth === depth;
  if (!groupsOf(span).some(fits)) throw new RequestRefused("No dimension group matches the range and depth.");
  const sheet = withGroups(
    span,
    groupsOf(span).map((group) => (fits(group) ? { ...group, collapsed } : group)),
  );
  const key = span.dimension === "ROWS" ? "rowStates" : "columnStates";
  const states = [...sheet[key]];
  for (let index = span.start; index < span.end; index += 1) {
    const { hiddenByUser: _, ...rest } = states[index] ?? {};
    states[index] = collapsed ? { ...rest, hiddenByUser: true } : Object.keys(rest).length > 0 ? rest : undefined;
  }
  return { workbook: replaced(workbook, { ...sheet, [key]: Array.from(states) }) };
};
