// /v1/agencies: who offers something.

import type * as z from "zod";
import { envelopeOf } from "../model/envelope.ts";
import { type Asking, changedSince, jsonDraft, planOf, serveFresh } from "../model/serve.ts";
import { read } from "../openapi/describedRoute.ts";
import { ok } from "../openapi/operation.ts";
import { LANGUAGE } from "../openapi/parameters.ts";
import { agenciesQuestion } from "../queries/agencies.ts";
import type { AGENCIES_ANSWER } from "../shapes/lists.ts";

export const listAgencies = read({
  path: "/v1/agencies",
  id: "listAgencies",
  tag: "Lists",
  summary: "List the agencies",
  description: "Who offers something, and when their workbook was last read.",
  parameters: [LANGUAGE],
  answers: [ok("All agencies.", "Agencies")],
  answer: (c) => serveFresh(c, agencies),
});

function agencies({ db }: Asking) {
  return planOf(agenciesQuestion(db), ({ state }, items) => {
    const modified = changedSince(
      state,
      items.map((one) => one.last_read_at),
    );
    const answer: z.infer<typeof AGENCIES_ANSWER> = {
      ...envelopeOf(state.register, state.publishedAt),
      total: items.length,
      items,
    };
    return { ...jsonDraft(answer), modified };
  });
}
