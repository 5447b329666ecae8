// The two forms of a filter's criteria: one list by column (kept), and the older map (answered beside it).

import type { sheets_v4 } from "googleapis";

type Filter = sheets_v4.Schema$BasicFilter;

/** The filter with its criteria as `filterSpecs` alone; where both are given those win (discovery, BasicFilter). */
export function specsOnly<T extends Filter>(filter: T): T {
  const { criteria, ...rest } = filter;
  if (rest.filterSpecs || !criteria) return rest as T;
  const filterSpecs = Object.entries(criteria).map(([column, filterCriteria]) => ({
    columnIndex: Number(column),
    filterCriteria,
  }));
  return { ...(rest as T), filterSpecs };
}

/** The filter as answers show it: with both forms. */
export function withCriteria<T extends Filter>(filter: T): T {
  if (!filter.filterSpecs) return filter;
  const entries = filter.filterSpecs.map((spec) => [spec.columnIndex ?? 0, spec.filterCriteria ?? {}] as const);
  return { ...filter, criteria: Object.fromEntries(entries) };
}
