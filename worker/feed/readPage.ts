// One page of the feed for an address: its question, its place in a snapshot, its rows and the cursor to go on with.

import { Refusal } from "../http/refusal.ts";
import { badCursor, cursorExpired, cursorOf, type Place, placeIn } from "./cursor.ts";
import type { FeedState } from "./feedState.ts";
import { type FeedQuery, parametersOf } from "./filters.ts";
import { type FeedRow, pageStatement } from "./listItems.ts";
import { feedQueryIn, languageIn } from "./readQuery.ts";
import type { Making } from "./serve.ts";

const KEPT_MS = 24 * 3_600_000;

/** A page; `at` is the time of its snapshot. */
export interface FeedPage {
  readonly query: FeedQuery;
  readonly at: string | null;
  readonly total: number;
  readonly rows: readonly FeedRow[];
  /** The cursor after the first `count` rows of the page; null where nothing follows. */
  readonly cursorAfter: (count: number) => string | null;
}

/** Reads the page that the parameters ask for, in one query. Refuses a cursor that is bad or expired. */
export async function readPage({ db, state, parameters }: Making, limit: number): Promise<FeedPage> {
  const cursor = parameters.get("cursor");
  if (cursor === null) return firstPage(db, state, feedQueryIn(parameters), limit);
  const place = placeIn(cursor);
  const query = queryOf(place, parameters);
  if (place.epoch !== state.epoch) throw cursorExpired();
  if (place.position > state.position) throw badCursor();
  const wanted = { position: place.position, query, after: place, limit: limit + 1 };
  const superseded = db.prepare("SELECT at FROM published WHERE since = ?").bind(place.position + 1);
  const [page, next] = await db.batch<FeedRow & { readonly at: string }>([pageStatement(db, wanted), superseded]);
  const endedAt = place.position === state.position ? undefined : (next?.results[0]?.at ?? "");
  if (endedAt !== undefined && !(Date.now() - Date.parse(endedAt) < KEPT_MS)) throw cursorExpired();
  return pageAt(place, query, page?.results ?? [], limit);
}

async function firstPage(db: D1Database, state: FeedState, query: FeedQuery, limit: number): Promise<FeedPage> {
  const wanted = { position: state.position, query, after: undefined, limit: limit + 1 };
  const { results } = await pageStatement(db, wanted).all<FeedRow>();
  const { epoch, position, publishedAt: at } = state;
  const snapshot = { epoch, position, at, total: results[0]?.total ?? 0, query: questionOf(query) };
  return pageAt(snapshot, query, results, limit);
}

function pageAt(
  snapshot: Omit<Place, "tier" | "since">,
  query: FeedQuery,
  found: readonly FeedRow[],
  limit: number,
): FeedPage {
  const { epoch, position, at, total, query: question } = snapshot;
  const rows = found.slice(0, limit);
  const cursorAfter = (count: number) => {
    const last = rows[count - 1];
    if (last === undefined || count >= found.length) return null;
    return cursorOf({ epoch, position, at, total, tier: last.tier, since: last.since, query: question });
  };
  return { query, at, total, rows, cursorAfter };
}

/** The question that a cursor holds; parameters given beside it have to ask the same. */
function queryOf(place: Place, parameters: URLSearchParams): FeedQuery {
  const query = feedQueryIn(new URLSearchParams(place.query));
  const lang = languageIn(parameters);
  const beside = parametersOf(feedQueryIn(parameters)).toString();
  if (beside !== "" && beside !== parametersOf(query).toString()) throw badCursor();
  if (lang !== undefined && lang !== query.lang) throw badCursor();
  return query;
}

function questionOf(query: FeedQuery): string {
  const parameters = parametersOf(query);
  parameters.set("lang", query.lang);
  return parameters.toString();
}

/** The refusal of an id that was public once and is no more. */
export function goneSince(id: string, at: string): Refusal {
  const detail = {
    id: `${id} pernah ditampilkan dan tidak lagi sejak ${at}.`,
    en: `${id} was public and is no more since ${at}.`,
  };
  return new Refusal("gone", detail, {}, { id, gone_at: at });
}
