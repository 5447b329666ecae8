// What describes the feed to programs, and the coverage: each a page of the current snapshot.

import { Hono } from "hono";
import type * as z from "zod";
import type { Env } from "../env.ts";
import { publicHeaders } from "../http/publicHeaders.ts";
import { cityDay } from "../store/registerLists.ts";
import type { COVERAGE_ANSWER } from "./answers.ts";
import { catalog } from "./catalog.ts";
import { coverageOn } from "./coverage.ts";
import { dataPackage } from "./datapackage.ts";
import { envelopeOf } from "./envelope.ts";
import { openApi, schema } from "./openapi/document.ts";
import { languageIn, onlyKnown } from "./readQuery.ts";
import { jsonDraft, type Making, serve } from "./serve.ts";
import { robots, sitemap } from "./sitemap.ts";

export const descriptionRoutes = new Hono<{ Bindings: Env }>();

const PAGES = {
  "/schema.json": schema,
  "/openapi.json": openApi,
  "/datapackage.json": dataPackage,
  "/catalog.jsonld": catalog,
  "/sitemap.xml": sitemap,
  "/robots.txt": robots,
} as const;

for (const [path, make] of Object.entries(PAGES)) {
  descriptionRoutes.use(path, publicHeaders).get(path, (c) => serve(c, make));
}

descriptionRoutes.use("/v1/coverage", publicHeaders).get("/v1/coverage", (c) => {
  const day = cityDay(new Date().toISOString());
  return serve(c, (making) => coverage(making, day), day);
});

async function coverage({ db, state, parameters }: Making, day: string) {
  onlyKnown(parameters, ["lang"]);
  languageIn(parameters);
  const items = await coverageOn(db, state.register, day);
  const answer: z.infer<typeof COVERAGE_ANSWER> = {
    ...envelopeOf(state.register, state.publishedAt),
    total: items.length,
    items,
  };
  return jsonDraft(answer);
}
