// The shape of an item as JSON Schema: /schema.json, and /schema/2.0/opportunity.json, which never changes, so that any city
// can publish the same and name it.

import { SCHEMA_VERSION } from "../../../shared/publish/itemSchema.ts";
import { frameOf } from "../model/envelope.ts";
import { jsonDraft, type Making } from "../model/serve.ts";
import type { Schemas } from "./schemas.ts";

/** Where the schema of this version stands. */
export const VERSIONED_SCHEMA = `/schema/${SCHEMA_VERSION}/opportunity.json`;

const FOR_EVER = "public, max-age=31536000, immutable";

/** The JSON Schema of an item, on its own. */
export function schema({ state, base }: Making, { itemSchema }: Schemas) {
  const { schema_version, license, disclaimer } = frameOf(state.register, state.publishedAt);
  const { $schema, ...rest } = itemSchema();
  const about = { title: "Opportunity", schema_version, license, disclaimer };
  return jsonDraft(
    { $schema, $id: `${base}/schema.json`, ...about, ...rest },
    "application/schema+json; charset=utf-8",
  );
}

/** The same at the address of its version: nothing of it depends on what the city has published. */
export function versionedSchema({ base }: Making, { itemSchema }: Schemas) {
  const { $schema, ...rest } = itemSchema();
  const about = { title: "Opportunity", "x-schema_version": SCHEMA_VERSION };
  const draft = jsonDraft(
    { $schema, $id: base + VERSIONED_SCHEMA, ...about, ...rest },
    "application/schema+json; charset=utf-8",
  );
  return { ...draft, headers: { "cache-control": FOR_EVER } };
}
