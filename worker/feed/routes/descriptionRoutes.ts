// What describes the feed to programs, and the coverage: each a page of the current snapshot.

import { Hono } from "hono";
import type * as z from "zod";
import type { Env } from "../../env.ts";
import { publicHeaders } from "../../http/publicHeaders.ts";
import { loadSchemas } from "../../later/later.ts";
import { cityDay } from "../../store/registerLists.ts";
import { catalog } from "../formats/catalog.ts";
import { dataPackage } from "../formats/datapackage.ts";
import { llms, securityText } from "../formats/readMe.ts";
import { robots, sitemap } from "../formats/sitemap.ts";
import { themes } from "../formats/themes.ts";
import { envelopeOf } from "../model/envelope.ts";
import { languageIn } from "../model/language.ts";
import { onlyKnown } from "../model/parameters.ts";
import { type Asking, jsonDraft, plainPlan, planOf, serve } from "../model/serve.ts";
import { openApi, schema } from "../openapi/document.ts";
import { coverageQuestion } from "../queries/coverage.ts";
import type { COVERAGE_ANSWER } from "../shapes/answers.ts";

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
