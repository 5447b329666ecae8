// /v1/opportunities: the list with filters and cursors, and one opportunity.

import { Hono } from "hono";
import type * as z from "zod";
import type { Env } from "../../env.ts";
import { publicHeaders } from "../../http/publicHeaders.ts";
import { Refusal } from "../../http/refusal.ts";
import { envelopeOf, frameOf, withLinks } from "../model/envelope.ts";
import { languageIn } from "../model/language.ts";
import { MAX_LIMIT, USUAL_LIMIT } from "../model/limits.ts";
import { countIn, onlyKnown } from "../model/parameters.ts";
import { QUERY_PARAMETERS } from "../model/readQuery.ts";
import { type Asking, jsonDraft, planOf, serve } from "../model/serve.ts";
import { rowQuestion } from "../queries/opportunityRow.ts";
import { goneSince, pageQuestion } from "../queries/readPage.ts";
import type { LIST_ANSWER, ONE_ANSWER } from "../shapes/answers.ts";

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
