// Reads one page of the feed from D1: a snapshot, filters, search, and the place to go on from.

import type { FeedQuery } from "./filters.ts";
import { searchAll, searchTiers } from "./searchWords.ts";

/** A page to read. `position` names the snapshot; `after` is the last row of the page before. */
export interface Wanted {
  readonly position: number;
  readonly query: FeedQuery;
  readonly after: { readonly tier: number; readonly since: number } | undefined;
  readonly limit: number;
}

/** A row of the feed; `tier` is its rank in a search, 0 without one. */
export interface FeedRow {
  readonly tier: number;
  readonly since: number;
  readonly payload: string;
}

export interface Sql {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

const NEWEST = Number.MAX_SAFE_INTEGER;

/** The statement that reads up to `limit` rows after a place, newest first within each rank. */
export function pageStatement(db: D1Database, wanted: Wanted): D1PreparedStatement {
  const { query, after, limit } = wanted;
  const tiers = query.q === "" ? [undefined] : searchTiers(query.q, query.lang);
  const parts = tiers.flatMap((words, tier) => {
    if (after !== undefined && tier < after.tier) return [];
    return [tierOf(wanted, tier, words, after?.tier === tier ? after.since : NEWEST)];
  });
  const text = `
    WITH hit AS (${parts.map((part) => part.text).join("\nUNION ALL\n")})
    SELECT hit.tier, hit.since, p.payload FROM hit JOIN published AS p ON p.since = hit.since AND p.payload IS NOT NULL
    ORDER BY hit.tier, hit.since DESC LIMIT ?`;
  return db.prepare(text).bind(...parts.flatMap((part) => part.parameters), limit);
}

/** The statement that counts every row that a question finds in a snapshot. */
export function countStatement(db: D1Database, position: number, query: FeedQuery): D1PreparedStatement {
  const words = query.q === "" ? undefined : searchAll(query.q);
  const { text, parameters } = sourceOf(position, query, words);
  return db.prepare(`SELECT COUNT(*) AS total ${text}`).bind(...parameters);
}

function tierOf({ position, query, limit }: Wanted, tier: number, words: string | undefined, before: number): Sql {
  const { text, parameters } = sourceOf(position, query, words);
  return {
    text: `SELECT * FROM (SELECT ${tier} AS tier, p.since ${text} AND p.since < ? ORDER BY p.since DESC LIMIT ?)`,
    parameters: [...parameters, before, limit],
  };
}

/** FROM and WHERE of a question: what stood in the snapshot, and every filter. */
export function sourceOf(position: number, query: FeedQuery, words: string | undefined): Sql {
  const conditions = [
    "p.payload IS NOT NULL AND p.since <= ? AND (p.until IS NULL OR p.until > ?)",
    ...query.filters.map(() => FACET),
    ...(query.updatedSince === "" ? [] : [UPDATED]),
    ...(words === undefined ? [] : [MATCHES]),
  ];
  return {
    text: `FROM published AS p WHERE ${conditions.join(" AND ")}`,
    parameters: [
      position,
      position,
      ...query.filters.flatMap(({ name, values }) => [name, JSON.stringify(values)]),
      ...(query.updatedSince === "" ? [] : [query.updatedSince]),
      ...(words === undefined ? [] : [words]),
    ],
  };
}

const FACET = "p.since IN (SELECT since FROM facet WHERE name = ? AND value IN (SELECT value FROM json_each(?)))";

/** Times and positions grow together, so a time is a position. */
const UPDATED = "p.since > COALESCE((SELECT MAX(since) FROM published WHERE at < ?), 0)";

const MATCHES = "p.since IN (SELECT rowid FROM published_text WHERE published_text MATCH ?)";
