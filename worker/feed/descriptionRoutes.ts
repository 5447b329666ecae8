// What describes the feed to programs, and the coverage: each a page of the current snapshot.

import { Hono } from "hono";
import type * as z from "zod";
import type { Env } from "../env.ts";
import { publicHeaders } from "../http/publicHeaders.ts";
import { loadSchemas } from "../later/later.ts";
import { cityDay } from "../store/registerLists.ts";
import type { COVERAGE_ANSWER } from "./answers.ts";
import { catalog } from "./catalog.ts";
import { coverageQuestion } from "./coverage.ts";
import { dataPackage } from "./datapackage.ts";
import { envelopeOf } from "./envelope.ts";
import { openApi, schema } from "./openapi/document.ts";
import { llms, securityText } from "./readMe.ts";
import { languageIn, onlyKnown } from "./readQuery.ts";
import { type Asking, jsonDraft, plainPlan, planOf, serve } from "./serve.ts";
import { robots, sitemap } from "./sitemap.ts";
import { themes } from "./themes.ts";

export const descriptionRoutes = new Hono<{ Bindings: Env }>();

const PAGES = {
  "/datapackage.json": dataPackage,
  "/robots.txt": robots,
  "/themes.jsonld": themes,
  "/llms.txt": llms,
} as const;

for (const [path, make] of Object.entries(PAGES)) {
  descriptionRoutes.use(path, publicHeaders).get(path, (c) => serve(c, plainPlan(make)));
}

for (const [path, make] of Object.entries({ "/schema.json": schema, "/openapi.json": openApi })) {
  descriptionRoutes.use(path, publicHeaders).get(path, async (c) => {
    const schemas = await loadSchemas();
    return serve(
      c,
      plainPlan((making) => make(making, schemas)),
    );
  });
}

descriptionRoutes.use("/sitemap.xml", publicHeaders).get("/sitemap.xml", (c) => serve(c, sitemap));
descriptionRoutes.use("/catalog.jsonld", publicHeaders).get("/catalog.jsonld", (c) => serve(c, catalog));

descriptionRoutes.use("/.well-known/security.txt", publicHeaders).get("/.well-known/security.txt", (c) => {
  const day = cityDay(new Date().toISOString());
  return serve(
    c,
    plainPlan((making) => securityText(making, day)),
    day,
  );
});

descriptionRoutes.use("/v1/coverage", publicHeaders).get("/v1/coverage", (c) => {
  const day = cityDay(new Date().toISOString());
  return serve(c, (asking) => coverage(asking, day), day);
});

function coverage({ db, parameters }: Asking, day: string) {
  onlyKnown(parameters, ["lang"]);
  languageIn(parameters);
  return planOf(coverageQuestion(db, day), ({ state }, found) => {
    const answer: z.infer<typeof COVERAGE_ANSWER> = {
      ...envelopeOf(state.register, state.publishedAt),
      total: found.items.length,
      ...found,
    };
    return jsonDraft(answer);
  });
}
