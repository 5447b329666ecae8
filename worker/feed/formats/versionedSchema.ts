// /schema/2.0/opportunity.json: the shape of an item at the address of its version. It never changes there, so that any city
// can publish the same and name it.

import { Hono } from "hono";
import { SCHEMA_VERSION } from "../../../shared/publish/itemSchema.ts";
import type { Env } from "../../env.ts";
import { publicHeaders } from "../../http/publicHeaders.ts";
import { loadSchemas } from "../../later/later.ts";
import { languageIn } from "../model/language.ts";
import { onlyKnown } from "../model/parameters.ts";
import { jsonDraft, type Making, plainPlan, serve } from "../model/serve.ts";
import type { Schemas } from "./schemas.ts";

/** Where the schema of this version stands. */
export const VERSIONED_SCHEMA = `/schema/${SCHEMA_VERSION}/opportunity.json`;

const FOR_EVER = "public, max-age=31536000, immutable";

export const versionedSchemaRoutes = new Hono<{ Bindings: Env }>()
  .use(VERSIONED_SCHEMA, publicHeaders)
  .get(VERSIONED_SCHEMA, async (c) => {
    const schemas = await loadSchemas();
    return serve(
      c,
      plainPlan((making) => versioned(making, schemas)),
    );
  });

/** Nothing of it depends on what the city has published. */
function versioned({ base, parameters }: Making, { itemSchema }: Pick<Schemas, "itemSchema">) {
  onlyKnown(parameters, ["lang"]);
  languageIn(parameters);
  const { $schema, ...rest } = itemSchema();
  const about = { title: "Opportunity", "x-schema_version": SCHEMA_VERSION };
  const draft = jsonDraft(
    { $schema, $id: base + VERSIONED_SCHEMA, ...about, ...rest },
    "application/schema+json; charset=utf-8",
  );
  return { ...draft, headers: { "cache-control": FOR_EVER } };
}
