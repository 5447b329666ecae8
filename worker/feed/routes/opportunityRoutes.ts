// /v1/opportunities: the list with filters and cursors, and one opportunity.

import type * as z from "zod";
import { Refusal } from "../../http/refusal.ts";
import { envelopeOf, frameOf, withLinks } from "../model/envelope.ts";
import { MAX_LIMIT, USUAL_LIMIT } from "../model/limits.ts";
import { countIn } from "../model/parameters.ts";
import { type Asking, jsonDraft, planOf, serve } from "../model/serve.ts";
import { read } from "../openapi/describedRoute.ts";
import { EXPIRED, ok, problem } from "../openapi/operation.ts";
import { CURSOR, ID, LANGUAGE, LIST_PARAMETERS, limit } from "../openapi/parameters.ts";
import { rowQuestion } from "../queries/opportunityRow.ts";
import { goneSince, pageQuestion } from "../queries/readPage.ts";
import type { LIST_ANSWER, ONE_ANSWER } from "../shapes/opportunities.ts";

export const listOpportunities = read({
  path: "/v1/opportunities",
  id: "listOpportunities",
  tag: "Feed",
  summary: "List the opportunities",
  description:
    "Newest first, or by rank where `q` is given. A cursor reads on in the snapshot in which the first page was read.",
  parameters: [...LIST_PARAMETERS, limit(), CURSOR],
  answers: [ok("One page.", "OpportunityList"), EXPIRED],
  answer: (c) => serve(c, list),
});

export const getOpportunity = read({
  path: "/v1/opportunities/{id}",
  id: "getOpportunity",
  tag: "Feed",
  summary: "Read one opportunity",
  description: "An identifier is never used again for something else.",
  parameters: [ID, LANGUAGE],
  answers: [
    ok("The opportunity.", "Opportunity"),
    problem(404, "There is no such identifier."),
    problem(410, "It was public once and is no more; `gone_at` says since when."),
  ],
  answer: (c) => serve(c, (asking) => one(asking, c.req.param("id") ?? "")),
});

function list(asking: Asking) {
  const most = countIn(asking.parameters, "limit", USUAL_LIMIT, MAX_LIMIT);
  return planOf(pageQuestion(asking, most), ({ state, base }, page) => {
    const answer: z.infer<typeof LIST_ANSWER> = {
      ...envelopeOf(state.register, page.at),
      total: page.total,
      items: page.rows.map((row) => withLinks(row.payload, base)),
      next_cursor: page.cursorAfter(page.rows.length),
    };
    return jsonDraft(answer);
  });
}

function one({ db }: Asking, id: string) {
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
