// Reads one page of the feed from D1: a snapshot, filters, search, and the place to go on from. Always one statement.

import * as z from "zod";
import { LISTING } from "../../../shared/vocabularies/listing.ts";
import { rowsOf } from "../../store/fields.ts";
import { STAMP } from "../model/feedState.ts";
import type { FeedQuery } from "../model/filters.ts";
import { rowsIn } from "../model/question.ts";
import {
  SLIP_TIER,
  searchAll,
  searchSlips,
  searchTiers,
  searchTitles,
  searchWith,
  slipPlace,
  type Tier,
} from "./searchWords.ts";

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
export type FeedRow = z.output<typeof FEED_ROW>;

const FEED_ROW = z.object({
  tier: z.number(),
  since: z.number(),
  payload: z.string(),
  total: z.number().optional(),
});
const feedRows = rowsOf(FEED_ROW);

interface Sql {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** `order`: the column in whose order the rows can be stepped through. */
interface Source extends Sql {
  readonly order: string;
}

const NEWEST = Number.MAX_SAFE_INTEGER;

/**
 * The statement that finds up to `limit` rows after a place, the newest of each rank; a rank is looked into only where
 * the better ones leave room. A first page also counts all rows; where it is not full, it has them all and
 * nothing more is counted.
 */
export function pageStatement(db: D1Database, wanted: Wanted): D1PreparedStatement {
  const { query, after } = wanted;
  const tiers = query.q === "" ? [NO_SEARCH] : searchTiers(query.q, query.lang);
  const from = after?.tier ?? 0;
  const ranks = tiers.slice(from).map((tier, at) => tierOf(wanted, from + at, tier, from));
  const parts = [...(query.q === "" ? [] : [slipsOf(query)]), titledOf(wanted), ...ranks];
  const total = after === undefined ? totalOf(wanted) : { text: "", parameters: [] };
  const text = `
    WITH ${parts.map((part) => part.text).join(",\n")},
    ${allOf(ranks.map((_, at) => `tier${from + at}`))}
    SELECT hit.tier, hit.since, p.payload${total.text}
    FROM hit JOIN published AS p ON p.since = hit.since`;
  return db.prepare(text).bind(...parts.flatMap((part) => part.parameters), ...total.parameters);
}

/** D1 takes five parts of a compound SELECT: the ranks are put together in two steps. */
function allOf(tiers: readonly string[]): string {
  const together = (some: readonly string[]) => some.map((one) => `SELECT * FROM ${one}`).join(" UNION ALL ");
  const [first, rest] = [tiers.slice(0, 3), tiers.slice(3)];
  if (rest.length === 0) return `hit AS MATERIALIZED (${together(first)})`;
  return `hit_first AS MATERIALIZED (${together(first)}), hit AS MATERIALIZED (${together(["hit_first", ...rest])})`;
}

/** What the statement found, the best rank first and the newest first within it: SQLite would move all payloads to sort them. */
export function pageRows(found: D1Result | undefined): readonly FeedRow[] {
  return [...rowsIn(found, feedRows)].sort((a, b) => a.tier - b.tier || b.since - a.since);
}

const NO_SEARCH: Tier = { words: "", better: "", when: "always" };

/** The question with slips as one row, made where it is asked: the words in which a slip may have been made are looked up. */
function slipsOf(query: FeedQuery): Sql {
  const { words, forms } = searchSlips(query.q);
  const filled = forms.reduce((text, _, at) => `replace(${text}, '${slipPlace(at)}', COALESCE((${NEAR}), '""'))`, "?");
  return {
    text: `slip AS MATERIALIZED (SELECT ${filled} AS question)`,
    parameters: [searchWith(words, query.filters), ...forms.map((some) => JSON.stringify(some))],
  };
}

const NEAR = `SELECT '("' || group_concat(word, '" OR "') || '")' FROM json_each(?) CROSS JOIN spelling ON word = value`;

/** Whether any title has what is sought, as one row or none: where none has, the ranks of titles are not looked into. */
function titledOf({ snapshot, query, kept }: Wanted): Sql {
  const { text, parameters } = sourceOf(snapshot, query, query.q === "" ? "" : searchTitles(query.q));
  return {
    text: `titled AS MATERIALIZED (SELECT 1 ${text} LIMIT IIF(${STAMP} = ?, 0, 1))`,
    parameters: [...parameters, kept],
  };
}

/**
 * The rows of one rank, read in their order. On a first page a rank that left room was found whole, so the next one
 * leaves out its rows; later pages leave them out by words.
 */
function tierOf(wanted: Wanted, number: number, { words, better, when }: Tier, from: number): Sql {
  const { snapshot, query, after, limit, kept } = wanted;
  const before = after?.tier === number ? after.since : NEWEST;
  const isFirst = after === undefined;
  const asked = isFirst || better === "" ? words : `(${words}) NOT (${better})`;
  const source = when === "nothing" ? sourceBy(snapshot, query, SLIPPED) : sourceOf(snapshot, query, asked);
  const { text, parameters, order } = source;
  const earlier = Array.from({ length: number - from }, (_, at) => `tier${from + at}`);
  const others = isFirst ? earlier.map((one) => ` AND l.since NOT IN (SELECT since FROM ${one})`).join("") : "";
  const room = earlier.map((one) => ` - (SELECT COUNT(*) FROM ${one})`).join("");
  const found = earlier.map((one) => ` OR EXISTS (SELECT 1 FROM ${one})`).join("");
  const nothing = {
    titled: "NOT EXISTS (SELECT 1 FROM titled)",
    always: `${STAMP} = ?`,
    nothing: `${STAMP} = ?${found}`,
  }[when];
  return {
    text: `tier${number} AS MATERIALIZED (SELECT ${number} AS tier, l.since ${text} AND l.since < ?${others}
      ORDER BY ${order} DESC LIMIT IIF(${nothing}, 0, ?${room}))`,
    parameters: [...parameters, before, ...(when === "titled" ? [] : [kept]), limit],
  };
}

/** A column with the number of all rows: of those with slips only where nothing else is found. */
function totalOf({ snapshot, query, limit, counted }: Wanted): Sql {
  const all = sourceOf(snapshot, query, searchAll(query.q));
  const slips = query.q === "" ? all : sourceBy(snapshot, query, SLIPPED);
  return {
    text: `, CASE WHEN (SELECT COUNT(*) FROM hit) < ? THEN (SELECT COUNT(*) FROM hit)
      WHEN ${STAMP} = ? THEN ? WHEN (SELECT MIN(tier) FROM hit) < ${SLIP_TIER} THEN (SELECT COUNT(*) ${all.text})
      ELSE (SELECT COUNT(*) ${slips.text}) END AS total`,
    parameters: [limit, counted?.stamp ?? "", counted?.total ?? 0, ...all.parameters, ...slips.parameters],
  };
}

/**
 * FROM and WHERE of a question over `listed AS l`: what stood in the snapshot, and what the index of words finds for
 * words (blank for none) and filters.
 */
export function sourceOf(snapshot: Snapshot, query: FeedQuery, words: string): Source {
  const search = searchWith(words, query.filters);
  return sourceBy(snapshot, query, search === "" ? NO_WORDS : { text: "?", parameters: [search] });
}

const NO_WORDS: Sql = { text: "", parameters: [] };
const SLIPPED: Sql = { text: "(SELECT question FROM slip)", parameters: [] };

/** The same for a question of the index of words in SQL, filters and all; blank for none. */
function sourceBy(snapshot: Snapshot, query: FeedQuery, search: Sql): Source {
  const isSearch = search.text !== "";
  const conditions = [
    ...(isSearch ? [`t.published_text MATCH ${search.text}`] : []),
    snapshot === "current" ? "l.until IS NULL" : "l.since <= ? AND (l.until IS NULL OR l.until > ?)",
    ...listingOf(query),
    ...(query.updatedSince === "" ? [] : [UPDATED]),
  ];
  return {
    text: `FROM ${isSearch ? FOUND : "listed AS l"} WHERE ${conditions.join(" AND ")}`,
    order: isSearch ? "t.rowid" : "l.since",
    parameters: [
      ...search.parameters,
      ...(snapshot === "current" ? [] : [snapshot, snapshot]),
      ...(query.updatedSince === "" ? [] : [query.updatedSince]),
    ],
  };
}

/** What has left the list is found only where it is asked for. */
function listingOf({ filters }: FeedQuery): readonly string[] {
  const asked: readonly string[] = filters.find((one) => one.name === "listing")?.values ?? ["listed"];
  if (LISTING.entries.every(({ code }) => asked.includes(code))) return [];
  return [asked.includes("lapsed") ? "l.lapsed = 1" : "l.lapsed = 0"];
}

const FOUND = "published_text AS t CROSS JOIN listed AS l ON l.since = t.rowid";

/** Times and positions grow together, so a time is a position. */
const UPDATED = `l.since > COALESCE(
  (SELECT since FROM published WHERE at < ? ORDER BY at DESC, since DESC LIMIT 1), 0)`;
