// Reads one page of the feed from D1: a snapshot, filters, search, and the place to go on from. Always one statement.

import { STAMP } from "./feedState.ts";
import type { FeedQuery } from "./filters.ts";
import { searchAll, searchTiers } from "./searchWords.ts";

/** A snapshot: the current one, or one named by its position. */
export type Snapshot = number | "current";

/**
 * A page to read. `after` is the last row of the page before, absent for the first. `kept`: the stamp of a snapshot for
 * which nothing needs to be read while it is current; blank for none.
 */
interface Wanted {
  readonly snapshot: Snapshot;
  readonly query: FeedQuery;
  readonly after: { readonly tier: number; readonly since: number } | undefined;
  readonly limit: number;
  readonly kept: string;
}

/** A row of the feed; `tier` is its rank in a search, 0 without one; `total` is counted for a first page only. */
export interface FeedRow {
  readonly tier: number;
  readonly since: number;
  readonly payload: string;
  readonly total?: number;
}

interface Sql {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

const NEWEST = Number.MAX_SAFE_INTEGER;

/**
 * The statement that reads up to `limit` rows after a place, newest first within each rank. A first page also counts
 * all rows; where it is not full, it has them all and nothing more is counted.
 */
export function pageStatement(db: D1Database, wanted: Wanted): D1PreparedStatement {
  const { query, after, limit, snapshot } = wanted;
  const tiers = query.q === "" ? [undefined] : searchTiers(query.q, query.lang);
  const parts = tiers.flatMap((words, tier) => {
    if (after !== undefined && tier < after.tier) return [];
    return [tierOf(wanted, tier, words, after?.tier === tier ? after.since : NEWEST)];
  });
  const all = sourceOf(snapshot, query, query.q === "" ? undefined : searchAll(query.q), LISTED_IN);
  const total = `, CASE WHEN (SELECT COUNT(*) FROM hit) < ? THEN (SELECT COUNT(*) FROM hit)
    ELSE (SELECT COUNT(*) ${all.text}) END AS total`;
  const text = `
    WITH hit AS MATERIALIZED (${parts.map((part) => part.text).join("\nUNION ALL\n")})
    SELECT hit.tier, hit.since, p.payload${after === undefined ? total : ""}
    FROM hit JOIN published AS p ON p.since = hit.since
    ORDER BY hit.tier, hit.since DESC LIMIT ?`;
  const counted = after === undefined ? [limit, ...all.parameters] : [];
  return db.prepare(text).bind(...parts.flatMap((part) => part.parameters), ...counted, limit);
}

/** The rows of one rank, read in their order: a search steps through what it found and looks each filter up. */
function tierOf(
  { snapshot, query, limit, kept }: Wanted,
  tier: number,
  words: string | undefined,
  before: number,
): Sql {
  const filter = words === undefined ? LISTED_IN : HAS_FACET;
  const { text, parameters } = sourceOf(snapshot, query, words, filter);
  const by = words === undefined ? "l.since" : "t.rowid";
  return {
    text: `SELECT * FROM (SELECT ${tier} AS tier, l.since ${text} AND l.since < ? ORDER BY ${by} DESC
      LIMIT IIF(${STAMP} = ?, 0, ?))`,
    parameters: [...parameters, before, kept, limit],
  };
}

/** FROM and WHERE of a question over `listed AS l`: what stood in the snapshot, every filter, and words to find. */
export function sourceOf(snapshot: Snapshot, query: FeedQuery, words: string | undefined, filter = LISTED_IN): Sql {
  const conditions = [
    ...(words === undefined ? [] : ["t.published_text MATCH ?"]),
    snapshot === "current" ? "l.until IS NULL" : "l.since <= ? AND (l.until IS NULL OR l.until > ?)",
    ...query.filters.map(() => filter),
    ...(query.updatedSince === "" ? [] : [UPDATED]),
  ];
  return {
    text: `FROM ${words === undefined ? "listed AS l" : FOUND} WHERE ${conditions.join(" AND ")}`,
    parameters: [
      ...(words === undefined ? [] : [words]),
      ...(snapshot === "current" ? [] : [snapshot, snapshot]),
      ...query.filters.flatMap(({ name, values }) => [name, JSON.stringify(values)]),
      ...(query.updatedSince === "" ? [] : [query.updatedSince]),
    ],
  };
}

const FOUND = "published_text AS t CROSS JOIN listed AS l ON l.since = t.rowid";

/** A filter as a set: quickest where many rows are asked for. */
const LISTED_IN = "l.since IN (SELECT since FROM facet WHERE name = ? AND value IN (SELECT value FROM json_each(?)))";

/** The same row by row: quickest where the first few that fit are enough. */
const HAS_FACET =
  "EXISTS (SELECT 1 FROM facet AS f WHERE f.since = l.since AND f.name = ? AND f.value IN (SELECT value FROM json_each(?)))";

/** Times and positions grow together, so a time is a position. */
const UPDATED = `l.since > COALESCE(
  (SELECT since FROM published WHERE at < ? ORDER BY at DESC, since DESC LIMIT 1), 0)`;
