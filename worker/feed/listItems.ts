// Reads one page of the feed from D1: a snapshot, filters, search, and the place to go on from. Always one statement.

import { STAMP } from "./feedState.ts";
import type { FeedQuery } from "./filters.ts";
import { searchAll, searchTiers, type Tier } from "./searchWords.ts";

/** A snapshot: the current one, or one named by its position. */
export type Snapshot = number | "current";

/** How many rows a question has in the snapshot of a stamp. */
export interface Counted {
  readonly stamp: string;
  readonly total: number;
}

/**
 * A page to read. `after` is the last row of the page before, absent for the first. `kept`: the stamp of a snapshot for
 * which nothing needs to be read while it is current; blank for none. `counted`: what a first page need not count again.
 */
interface Wanted {
  readonly snapshot: Snapshot;
  readonly query: FeedQuery;
  readonly after: { readonly tier: number; readonly since: number } | undefined;
  readonly limit: number;
  readonly kept: string;
  readonly counted?: Counted | undefined;
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
 * The statement that reads up to `limit` rows after a place, newest first within each rank; a rank is looked into only
 * where the better ones leave room. A first page also counts all rows; where it is not full, it has them all and
 * nothing more is counted.
 */
export function pageStatement(db: D1Database, wanted: Wanted): D1PreparedStatement {
  const { query, after, limit } = wanted;
  const tiers = query.q === "" ? [undefined] : searchTiers(query.q, query.lang);
  const from = after?.tier ?? 0;
  const parts = tiers.slice(from).map((words, at) => tierOf(wanted, from + at, words, from));
  const total = after === undefined ? totalOf(wanted) : { text: "", parameters: [] };
  const text = `
    WITH ${parts.map((part, at) => `tier${from + at} AS MATERIALIZED (${part.text})`).join(",\n")},
    hit AS MATERIALIZED (${parts.map((_, at) => `SELECT * FROM tier${from + at}`).join(" UNION ALL ")})
    SELECT hit.tier, hit.since, p.payload${total.text}
    FROM hit JOIN published AS p ON p.since = hit.since
    ORDER BY hit.tier, hit.since DESC LIMIT ?`;
  return db.prepare(text).bind(...parts.flatMap((part) => part.parameters), ...total.parameters, limit);
}

/**
 * The rows of one rank, read in their order. A search steps through what it found and looks each filter up. On a first
 * page a rank that left room was found whole, so the next one leaves out its rows; later pages leave them out by words.
 */
function tierOf(wanted: Wanted, tier: number, words: Tier | undefined, from: number): Sql {
  const { snapshot, query, after, limit, kept } = wanted;
  const before = after?.tier === tier ? after.since : NEWEST;
  const isFirst = after === undefined;
  const match =
    words === undefined || isFirst || words.better === "" ? words?.words : `(${words.words}) NOT (${words.better})`;
  const { text, parameters } = sourceOf(snapshot, query, match, match === undefined ? setOf(match) : HAS_FACET);
  const better = Array.from({ length: tier - from }, (_, at) => `tier${from + at}`);
  const others = isFirst ? better.map((one) => ` AND l.since NOT IN (SELECT since FROM ${one})`).join("") : "";
  const room = better.map((one) => ` - (SELECT COUNT(*) FROM ${one})`).join("");
  return {
    text: `SELECT ${tier} AS tier, l.since ${text} AND l.since < ?${others}
      ORDER BY ${match === undefined ? "l.since" : "t.rowid"} DESC LIMIT IIF(${STAMP} = ?, 0, ?${room})`,
    parameters: [...parameters, before, kept, limit],
  };
}

/** A column with the number of all rows. */
function totalOf({ snapshot, query, limit, counted }: Wanted): Sql {
  const all = sourceOf(snapshot, query, query.q === "" ? undefined : searchAll(query.q));
  return {
    text: `, CASE WHEN (SELECT COUNT(*) FROM hit) < ? THEN (SELECT COUNT(*) FROM hit)
      WHEN ${STAMP} = ? THEN ? ELSE (SELECT COUNT(*) ${all.text}) END AS total`,
    parameters: [limit, counted?.stamp ?? "", counted?.total ?? 0, ...all.parameters],
  };
}

/** FROM and WHERE of a question over `listed AS l`: what stood in the snapshot, every filter, and words to find. */
export function sourceOf(snapshot: Snapshot, query: FeedQuery, words: string | undefined, filter = setOf(words)): Sql {
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

/**
 * A filter as a set: quickest where many rows are asked for. What a search found is held against it before anything
 * else; the plus keeps SQLite from searching anew for each member of the set.
 */
function setOf(words: string | undefined): string {
  const row = words === undefined ? "l.since" : "+t.rowid";
  return `${row} IN (SELECT since FROM facet WHERE name = ? AND value IN (SELECT value FROM json_each(?)))`;
}

/** The same row by row: quickest where the first few that fit are enough. */
const HAS_FACET =
  "EXISTS (SELECT 1 FROM facet AS f WHERE f.since = l.since AND f.name = ? AND f.value IN (SELECT value FROM json_each(?)))";

/** Times and positions grow together, so a time is a position. */
const UPDATED = `l.since > COALESCE(
  (SELECT since FROM published WHERE at < ? ORDER BY at DESC, since DESC LIMIT 1), 0)`;
