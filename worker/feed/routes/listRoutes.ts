// /v1/agencies and /v1/vocabularies: the lists that explain the codes of the feed.

import { Hono } from "hono";
import type * as z from "zod";
import { VOCABULARIES } from "../../../shared/vocabularies.ts";
import type { Env } from "../../env.ts";
import { publicHeaders } from "../../http/publicHeaders.ts";
import { envelopeOf } from "../model/envelope.ts";
import { languageIn } from "../model/language.ts";
import { onlyKnown } from "../model/parameters.ts";
import type { PublicRegister } from "../model/publicRegister.ts";
import {
  type Asking,
  changedSince,
  jsonDraft,
  type Making,
  plainPlan,
  planOf,
  serve,
  serveFresh,
} from "../model/serve.ts";
import { agenciesQuestion } from "../queries/agencies.ts";
import type { AGENCIES_ANSWER, VOCABULARIES_ANSWER } from "../shapes/answers.ts";

export const listRoutes = new Hono<{ Bindings: Env }>()
  .use("/v1/agencies", publicHeaders)
  .use("/v1/vocabularies", publicHeaders)
  .get("/v1/agencies", (c) => serveFresh(c, agencies))
  .get("/v1/vocabularies", (c) => serve(c, plainPlan(vocabularies)));

function agencies({ db, parameters }: Asking) {
  onlyKnown(parameters, ["lang"]);
  languageIn(parameters);
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

function vocabularies({ state, parameters }: Making) {
  onlyKnown(parameters, ["lang"]);
  languageIn(parameters);
  const items = [...VOCABULARIES.map(plain), programmes(state.register)];
  const answer: z.infer<typeof VOCABULARIES_ANSWER> = {
    ...envelopeOf(state.register, state.publishedAt),
    total: items.length,
    items,
  };
  return jsonDraft(answer);
}

function plain({ name, title, source, entries }: (typeof VOCABULARIES)[number]) {
  return { name, title, source, entries: entries.map(({ code, id, en }) => ({ code, id, en })) };
}

/** The programmes are the city's own list, kept in the register. */
function programmes(register: PublicRegister) {
  return {
    name: "programme",
    title: { id: "Program prioritas", en: "Priority programme" },
    source: "RPJMD Kota Banjarmasin",
    entries: register.programmes.map(({ code, name }) => ({ code, ...name })),
  };
}
