// /v1/coverage: priority programmes, agencies and themes by scope.

import type * as z from "zod";
import { envelopeOf } from "../model/envelope.ts";
import { type Asking, jsonDraft, planOf, serve } from "../model/serve.ts";
import { read } from "../openapi/describedRoute.ts";
import { ok } from "../openapi/operation.ts";
import { LANGUAGE } from "../openapi/parameters.ts";
import { coverageQuestion } from "../queries/coverage.ts";
import type { COVERAGE_ANSWER } from "../shapes/lists.ts";

export const getCoverage = read({
  path: "/v1/coverage",
  id: "getCoverage",
  tag: "Lists",
  summary: "See the coverage",
  description: "Priority programmes by scope: agreements in force that the city shows, and public opportunities.",
  parameters: [LANGUAGE],
  answers: [ok("All programmes that are valid today.", "Coverage")],
  answer: (c) => serve(c, coverage, true),
});

function coverage({ db }: Asking) {
  return planOf(coverageQuestion(db), ({ state }, found) => {
    const answer: z.infer<typeof COVERAGE_ANSWER> = {
      ...envelopeOf(state.register, state.publishedAt),
      total: found.items.length,
      ...found,
    };
    return jsonDraft(answer);
  });
}
