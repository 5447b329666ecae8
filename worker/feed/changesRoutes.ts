// /v1/changes: each id once at its latest position, upsert or tombstone, in order and without gaps.

import { Hono } from "hono";
import type * as z from "zod";
import type { Env } from "../env.ts";
import { publicHeaders } from "../http/publicHeaders.ts";
import type { CHANGES_ANSWER } from "./answers.ts";
import { badCursor, cursorExpired } from "./cursor.ts";
import { envelopeOf, withLinks } from "./envelope.ts";
import type { FeedState } from "./feedState.ts";
import { countIn, languageIn, onlyKnown, single } from "./readQuery.ts";
import { jsonDraft, type Making, serve } from "./serve.ts";

const USUAL_LIMIT = 50;
const MAX_LIMIT = 100;

interface ChangeRow {
  readonly id: string;
  readonly since: number;
  readonly payload: string | null;
  readonly at: string;
}

export const changesRoutes = new Hono<{ Bindings: Env }>()
  .use("/v1/changes", publicHeaders)
  .get("/v1/changes", (c) => serve(c, changes));

async function changes({ db, state, base, parameters }: Making) {
  onlyKnown(parameters, ["since", "limit", "lang"]);
  languageIn(parameters);
  const limit = countIn(parameters, "limit", USUAL_LIMIT, MAX_LIMIT);
  const since = positionIn(single(parameters, "since"), state);
  const sql = `
    SELECT id, since, payload, at FROM published WHERE until IS NULL AND since > ? AND since <= ? ORDER BY since LIMIT ?`;
  const count = "SELECT COUNT(*) AS total FROM published WHERE until IS NULL AND since > ? AND since <= ?";
  const [page, all] = await db.batch<ChangeRow & { readonly total: number }>([
    db.prepare(sql).bind(since, state.position, limit),
    db.prepare(count).bind(since, state.position),
  ]);
  const rows = page?.results ?? [];
  const total = all?.results[0]?.total ?? 0;
  const hasMore = total > rows.length;
  const answer: z.infer<typeof CHANGES_ANSWER> = {
    ...envelopeOf(state.register, state.publishedAt),
    total,
    items: rows.map((row) => changeOf(row, base)),
    has_more: hasMore,
    next_cursor: `${state.epoch}.${hasMore ? (rows.at(-1)?.since ?? since) : state.position}`,
  };
  return jsonDraft(answer);
}

function changeOf({ id, at, payload }: ChangeRow, base: string) {
  if (payload === null) return { change: "tombstone", id, at } as const;
  return { change: "upsert", id, at, item: withLinks(payload, base) } as const;
}

/** The position that `since` names; 0 for none. A cursor of another epoch has expired: positions began anew. */
function positionIn(since: string | undefined, state: FeedState): number {
  if (since === undefined || since === "0") return 0;
  const [, epoch, digits] = /^([0-9a-z]{1,32})\.(\d{1,15})$/.exec(since) ?? [];
  if (digits === undefined) throw badCursor();
  if (epoch !== state.epoch) throw cursorExpired();
  const position = Number(digits);
  if (position > state.position) throw badCursor();
  return position;
}
