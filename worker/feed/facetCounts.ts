// How many items each value of a filter would leave, other filters kept: what the filter form shows.

import type { FeedQuery, FilterName } from "./filters.ts";
import { sourceOf } from "./listItems.ts";
import { searchAll } from "./searchWords.ts";

/** Counts by filter and value. */
export type FacetCounts = ReadonlyMap<FilterName, ReadonlyMap<string, number>>;

interface Row {
  readonly name: FilterName;
  readonly value: string;
  readonly n: number;
}

/** Counts the values of filters in a snapshot. A filter's own values do not narrow its counts. One round to D1. */
export async function facetCounts(
  db: D1Database,
  position: number,
  query: FeedQuery,
  names: readonly FilterName[],
): Promise<FacetCounts> {
  const active = query.filters.map((one) => one.name).filter((name) => names.includes(name));
  const free = names.filter((name) => !active.includes(name));
  const statements = [
    countsStatement(db, position, query, free),
    ...active.map((name) => countsStatement(db, position, without(query, name), [name])),
  ];
  const answers = await db.batch<Row>(statements);
  const counts = new Map<FilterName, Map<string, number>>();
  for (const { name, value, n } of answers.flatMap((answer) => answer.results)) {
    counts.set(name, (counts.get(name) ?? new Map()).set(value, n));
  }
  return counts;
}

function countsStatement(db: D1Database, position: number, query: FeedQuery, names: readonly FilterName[]) {
  const { text, parameters } = sourceOf(position, query, query.q === "" ? undefined : searchAll(query.q));
  const sql = `
    SELECT f.name, f.value, COUNT(*) AS n FROM facet AS f WHERE f.name IN (SELECT value FROM json_each(?))
    AND f.since IN (SELECT l.since ${text}) GROUP BY f.name, f.value`;
  return db.prepare(sql).bind(JSON.stringify(names), ...parameters);
}

function without(query: FeedQuery, name: FilterName): FeedQuery {
  return { ...query, filters: query.filters.filter((one) => one.name !== name) };
}
