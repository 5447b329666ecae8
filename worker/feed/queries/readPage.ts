// One page of the feed for an address: its question, its place in a snapshot, its rows and the cursor to go on with.

import * as z from "zod";
import { wholeSeconds } from "../../../shared/text/wholeSeconds.ts";
import { Refusal } from "../../http/refusal.ts";
import { rowsOf } from "../../store/fields.ts";
import { badCursor, cursorExpired, cursorOf, type Place, placeIn } from "../model/cursor.ts";
import { type FeedQuery, parametersOf } from "../model/filters.ts";
import { languageIn } from "../model/language.ts";
import { type Question, rowsIn } from "../model/question.ts";
import { feedQueryIn } from "../model/readQuery.ts";
import type { Asking } from "../model/serve.ts";
import { type Counted, type FeedRow, pageRows, pageStatement } from "./listItems.ts";

const times = rowsOf(z.object({ at: z.string() }));
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

/** What a page of the feed asks. Refuses a cursor that is bad, its answer one that is expired. */
export function pageQuestion({ db, parameters, kept }: Asking, limit: number): Question<FeedPage> {
  const cursor = parameters.get("cursor");
  if (cursor === null) return firstPage(db, feedQueryIn(parameters), limit, kept);
  const place = placeIn(cursor);
  const query = queryOf(place, parameters);
  const wanted = { snapshot: place.position, query, after: place, limit: limit + 1, kept };
  const superseded = db.prepare("SELECT at FROM published WHERE since = ?").bind(place.position + 1);
  return {
    statements: [pageStatement(db, wanted), superseded],
    answer: ([page, next], state) => {
      if (place.epoch !== state.epoch) throw cursorExpired();
      if (place.position > state.position) throw badCursor();
      const endedAt = rowsIn(next, times)[0]?.at ?? "";
      const isKept = place.position === state.position || Date.now() - Date.parse(endedAt) < KEPT_MS;
      if (!isKept) throw cursorExpired();
      return pageAt(place, query, pageRows(page), limit);
    },
  };
}

function firstPage(db: D1Database, query: FeedQuery, limit: number, kept: string): Question<FeedPage> {
  const question = questionOf(query);
  const counted = totals.get(question);
  const wanted = { snapshot: "current", query, after: undefined, limit: limit + 1, kept, counted } as const;
  return {
    statements: [pageStatement(db, wanted)],
    answer: ([found], { epoch, position, stamp, publishedAt: at }) => {
      const rows = pageRows(found);
      const total = rows[0]?.total ?? 0;
      if (query.q !== "") remember(question, { stamp, total });
      return pageAt({ epoch, position, at, total, query: question }, query, rows, limit);
    },
  };
}

const REMEMBERED = 200;

/** What was counted last for each search: counting what a common word finds costs more than its page. */
const totals = new Map<string, Counted>();

function remember(question: string, counted: Counted): void {
  totals.delete(question);
  totals.set(question, counted);
  const [oldest] = totals.keys();
  if (totals.size > REMEMBERED && oldest !== undefined) totals.delete(oldest);
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
export function goneSince(id: string, time: string): Refusal {
  const at = wholeSeconds(time);
  const detail = {
    id: `${id} pernah ditampilkan dan tidak lagi sejak ${at}.`,
    en: `${id} was public and is no more since ${at}.`,
  };
  return new Refusal("gone", detail, {}, { id, gone_at: at });
}
