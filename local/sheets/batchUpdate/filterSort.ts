// Sorts the rows of a filter by its sort specs, leaving the heading row.

import type { sheets_v4 } from "googleapis";
import type { Workbook } from "../model/workbook.ts";
import type { BatchContext } from "./kind.ts";
import { sortRange } from "./kinds/sort.ts";

/** The workbook with the filter's rows in the order of its sort specs; unchanged where it has none. */
export function filterSorted(
  workbook: Workbook,
  filter: sheets_v4.Schema$BasicFilter,
  context: BatchContext,
): Workbook {
  const range = filter.range ?? {};
  if (!filter.sortSpecs || filter.sortSpecs.length === 0) return workbook;
  const body = { ...range, startRowIndex: (range.startRowIndex ?? 0) + 1 };
  return sortRange(workbook, { range: body, sortSpecs: filter.sortSpecs }, context).workbook;
}
