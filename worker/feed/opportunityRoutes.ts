// /v1/opportunities: the list with filters and cursors, and one opportunity.

import { Hono } from "hono";
import * as z from "zod";
import type { Env } from "../env.ts";
import { publicHeaders } from "../http/publicHeaders.ts";
import { Refusal } from "../http/refusal.ts";
import { rowsOf } from "../store/fields.ts";
import type { LIST_ANSWER, ONE_ANSWER } from "./answers.ts";
import { envelopeOf, frameOf, withLinks } from "./envelope.ts";
import { type Question, rowsIn } from "./question.ts";
import { goneSince, pageQuestion } from "./readPage.ts";
import { countIn, languageIn, onlyKnown, QUERY_PARAMETERS } from "./readQuery.ts";
import { type Asking, jsonDraft, planOf, serve } from "./serve.ts";

/** Items on a page where `limit` does not say otherwise, and at most. */
export const USUAL_LIMIT = 20;
export const MAX_LIMIT = 100;

export const opportunityRoutes = new Hono<{ Bindings: Env }>()
  .use("/v1/opportunities/*", publicHeaders)
  .get("/v1/opportunities", (c) => serve(c, list))
  .get("/v1/opportunities/:id", (c) => serve(c, (asking) => one(asking, c.req.param("id"))));

function list(asking: Asking) {
  const { parameters } = asking;
  onlyKnown(parameters, [...QUERY_PARAMETERS, "limit", "cursor"]);
  const limit = countIn(parameters, "limit", USUAL_LIMIT, MAX_LIMIT);
  return planOf(pageQuestion(asking, limit), ({ state, base }, page) => {
    const answer: z.infer<typeof LIST_ANSWER> = {
      ...envelopeOf(state.register, page.at),
      total: page.total,
      items: page.rows.map((row) => withLinks(row.payload, base)),
      next_cursor: page.cursorAfter(page.rows.length),
    };
    return jsonDraft(answer);
  });
}

/** What the feed holds of an id; `payload` null: it is no longer public. */
const CURRENT = z.object({ payload: z.string().nullable(), at: z.string() });
const currentRows = rowsOf(CURRENT);

/** The current row of an id in the feed; undefined for an id that never was in it. */
export function rowQuestion(db: D1Database, id: string): Question<z.output<typeof CURRENT> | undefined> {
  const sql = "SELECT payload, at FROM published WHERE id = ? AND until IS NULL";
  return { statements: [db.prepare(sql).bind(id)], answer: ([found]) => rowsIn(found, currentRows)[0] };
}

function one({ db, parameters }: Asking, id: string) {
  onlyKnown(parameters, ["lang"]);
  languageIn(parameters);
  return planOf(rowQuestion(db, id), ({ state, base }, row) => {
    if (row === undefined) throw new Refusal("not_found", UNKNOWN);
    if (row.payload === null) throw goneSince(id, row.at);
    const item = withLinks(row.payload, base);
    const answer = { ...frameOf(state.register, state.publishedAt), ...item } as z.infer<typeof ONE_ANSWER>;
    return jsonDraft(answer);
  });
}

const UNKNOWN = {
  id: "Kode ini tidak ada di daftar. Lihat /v1/opportunities.",
  en: "There is no such code in the list. See /v1/opportunities.",
};
