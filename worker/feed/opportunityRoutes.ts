// /v1/opportunities: the list with filters and cursors, and one opportunity.

import { Hono } from "hono";
import type * as z from "zod";
import type { Env } from "../env.ts";
import { publicHeaders } from "../http/publicHeaders.ts";
import { Refusal } from "../http/refusal.ts";
import type { LIST_ANSWER, ONE_ANSWER } from "./answers.ts";
import { envelopeOf, frameOf, withLinks } from "./envelope.ts";
import { goneSince, readPage } from "./readPage.ts";
import { countIn, languageIn, onlyKnown, QUERY_PARAMETERS } from "./readQuery.ts";
import { jsonDraft, type Making, serve } from "./serve.ts";

/** Items on a page where `limit` does not say otherwise, and at most. */
export const USUAL_LIMIT = 20;
export const MAX_LIMIT = 100;

export const opportunityRoutes = new Hono<{ Bindings: Env }>()
  .use("/v1/opportunities/*", publicHeaders)
  .get("/v1/opportunities", (c) => serve(c, list))
  .get("/v1/opportunities/:id", (c) => serve(c, (making) => one(making, c.req.param("id"))));

async function list(making: Making) {
  const { parameters, state, base } = making;
  onlyKnown(parameters, [...QUERY_PARAMETERS, "limit", "cursor"]);
  const limit = countIn(parameters, "limit", USUAL_LIMIT, MAX_LIMIT);
  const page = await readPage(making, limit);
  const answer: z.infer<typeof LIST_ANSWER> = {
    ...envelopeOf(state.register, page.at),
    total: page.total,
    items: page.rows.map((row) => withLinks(row.payload, base)),
    next_cursor: page.cursorAfter(page.rows.length),
  };
  return jsonDraft(answer);
}

/** The current row of an id in the feed; undefined for an id that never was in it. `payload` null: no longer public. */
export async function currentRow(db: D1Database, id: string) {
  if (!/^KB-[0-9A-HJKMNP-TV-Z]{10}$/.test(id)) return undefined;
  const sql = "SELECT payload, at FROM published WHERE id = ? AND until IS NULL";
  const row = await db.prepare(sql).bind(id).first<{ payload: string | null; at: string }>();
  return row ?? undefined;
}

async function one({ db, state, base, parameters }: Making, id: string) {
  onlyKnown(parameters, ["lang"]);
  languageIn(parameters);
  const row = await currentRow(db, id);
  if (row === undefined) {
    throw new Refusal("not_found", {
      id: "Kode ini tidak ada di daftar. Lihat /v1/opportunities.",
      en: "There is no such code in the list. See /v1/opportunities.",
    });
  }
  if (row.payload === null) throw goneSince(id, row.at);
  const item = withLinks(row.payload, base);
  const answer = { ...frameOf(state.register, state.publishedAt), ...item } as z.infer<typeof ONE_ANSWER>;
  return jsonDraft(answer);
}
