// What describes the feed to programs: its shape, its table, its catalogue, its themes.

import { loadSchemas } from "../../later/later.ts";
import { catalog } from "../formats/catalog.ts";
import { dataPackage } from "../formats/datapackage.ts";
import { schema, VERSIONED_SCHEMA, versionedSchema } from "../formats/itemSchema.ts";
import { themes } from "../formats/themes.ts";
import { plainPlan, serve } from "../model/serve.ts";
import { type DescribedRoute, read } from "../openapi/describedRoute.ts";
import { JSON_TYPE, ok } from "../openapi/operation.ts";
import { LANGUAGE } from "../openapi/parameters.ts";

/** A description that takes nothing but the language of its refusals. */
export function description(
  [path, id, summary, type]: readonly [path: string, id: string, summary: string, type: string],
  answer: DescribedRoute["answer"],
): DescribedRoute {
  const answers = [ok("The description.", undefined, type)];
  return read({
    ...{ path, id, tag: "Descriptions", summary, description: `${summary}.`, parameters: [LANGUAGE], answers, answer },
  });
}

const SCHEMA_TYPE = "application/schema+json";
const LINKED_TYPE = "application/ld+json";

/** The shape of an item, at the address of today and at that of its version. */
export const SCHEMA_ROUTES: readonly DescribedRoute[] = [
  description(["/schema.json", "getSchema", "JSON Schema of an opportunity", SCHEMA_TYPE], async (c) => {
    const schemas = await loadSchemas();
    return serve(
      c,
      plainPlan((making) => schema(making, schemas)),
    );
  }),
  description(
    [
      VERSIONED_SCHEMA,
      "getVersionedSchema",
      "JSON Schema of an opportunity of this version; what stands here never changes",
      SCHEMA_TYPE,
    ],
    async (c) => {
      const schemas = await loadSchemas();
      return serve(
        c,
        plainPlan((making) => versionedSchema(making, schemas)),
      );
    },
  ),
];

/** The table, the catalogue and the themes. */
export const CATALOG_ROUTES: readonly DescribedRoute[] = [
  description(
    ["/datapackage.json", "getDataPackage", "Data Package with a Table Schema of the table", JSON_TYPE],
    (c) => serve(c, plainPlan(dataPackage)),
  ),
  description(["/catalog.jsonld", "getCatalog", "DCAT catalogue, as CKAN harvests it", LINKED_TYPE], (c) =>
    serve(c, catalog),
  ),
  description(["/themes.jsonld", "getThemes", "The themes as a SKOS concept scheme", LINKED_TYPE], (c) =>
    serve(c, plainPlan(themes)),
  ),
];
