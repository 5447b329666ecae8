// /v1/vocabularies: the lists that explain the codes of the feed.

import type * as z from "zod";
import { VOCABULARIES } from "../../../shared/vocabularies.ts";
import { envelopeOf } from "../model/envelope.ts";
import type { PublicRegister } from "../model/publicRegister.ts";
import { jsonDraft, type Making, plainPlan, serve } from "../model/serve.ts";
import { read } from "../openapi/describedRoute.ts";
import { ok } from "../openapi/operation.ts";
import { LANGUAGE } from "../openapi/parameters.ts";
import type { VOCABULARIES_ANSWER } from "../shapes/lists.ts";

export const listVocabularies = read({
  path: "/v1/vocabularies",
  id: "listVocabularies",
  tag: "Lists",
  summary: "List the codes",
  description: "Every code of the feed in Indonesian and English, with its source.",
  parameters: [LANGUAGE],
  answers: [ok("All lists.", "Vocabularies")],
  answer: (c) => serve(c, plainPlan(vocabularies)),
});

function vocabularies({ state }: Making) {
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
    source: `RPJMD ${register.city.isNamed ? register.city.name.id : "daerah"}`,
    entries: register.programmes.map(({ code, name }) => ({ code, ...name })),
  };
}
