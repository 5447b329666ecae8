// How many items each value of a filter would leave, other filters kept: what the filter form shows.

import * as z from "zod";
import { rowsOf } from "../../store/fields.ts";
import { STAMP } from "../model/feedState.ts";
import { type FeedQuery, FILTERS, type FilterName } from "../model/filters.ts";
import { type Question, rowsIn } from "../model/question.ts";
import type { Asking } from "../model/serve.ts";
import { sourceOf } from "./listItems.ts";
import { searchAll } from "./searchWords.ts";

/** Counts by filter and value. */
export type FacetCounts = ReadonlyMap<FilterName, ReadonlyMap<string, number>>;

const countRows = rowsOf(z.object({ name: z.enum(FILTERS.map(({ name }) => name)), value: z.string(), n: z.number() }));

/** Counts the values of filters in the current snapshot. A filter's own values do not narrow its counts. */
export function facetQuestion(
  { db, kept }: Asking,
  query: FeedQuery,
  names: readonly FilterName[],
): Question<FacetCounts> {
  const active = query.filters.map((one) => one.name).filter((name) => names.includes(name));
  const free = names.filter((name) => !active.includes(name));
  const count = (asked: FeedQuery, of: readonly FilterName[]) => countsStatement(db, kept, asked, of);
  return {
    statements: [count(query, free), ...active.map((name) => count(without(query, name), [name]))],
    answer: (results) => {
      const counts = new Map<FilterName, Map<string, number>>();
      for (const { name, value, n } of results.flatMap((result) => rowsIn(result, countRows))) {
        counts.set(name, (counts.get(name) ?? new Map()).set(value, n));
      }
      return counts;
    },
  };
}

function countsStatement(db: D1Database, kept: string, query: FeedQuery, names: readonly FilterName[]) {
  const { text, parameters } = isCounted(query) ? countedBy(query) : facetsOf(query);
  const sql = `
    SELECT name, value, ${text}
    AND name IN (SELECT value FROM json_each(IIF(${STAMP} = ?, '[]', ?))) GROUP BY name, value`;
  return db.prepare(sql).bind(...parameters, kept, JSON.stringify(names));
}

/** Whether what a question leaves is counted when it is published: all of it, or that of some scopes. */
function isCounted({ q, updatedSince, filters }: FeedQuery): boolean {
  return q === "" && updatedSince === "" && filters.every((one) => one.name === "scope");
}

function countedBy({ filters }: FeedQuery) {
  const scopes = filters.map(({ values }) => JSON.stringify(values));
  const within = scopes.map(() => " AND scope IN (SELECT value FROM json_each(?))").join("");
  return { text: `SUM(candidates) AS n FROM candidate_count WHERE candidates > 0${within}`, parameters: scopes };
}

function facetsOf(query: FeedQuery) {
  const { text, parameters } = sourceOf("current", query, searchAll(query.q));
  return { text: `COUNT(*) AS n FROM facet WHERE since IN (SELECT l.since ${text})`, parameters };
}

function without(query: FeedQuery, name: FilterName): FeedQuery {
  return { ...query, filters: query.filters.filter((one) => one.name !== name) };
}
