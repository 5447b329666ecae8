// What can be asked of the Worker: every described route, in the order in which /docs and docs/api.md tell them.

import { plainPlan, serve } from "../feed/model/serve.ts";
import type { DescribedRoute } from "../feed/openapi/describedRoute.ts";
import { openApiDocument } from "../feed/openapi/document.ts";
import { JSON_TYPE } from "../feed/openapi/operation.ts";
import { CATALOG_ROUTES, description, SCHEMA_ROUTES } from "../feed/routes/descriptionRoutes.ts";
import { FEED_ROUTES, LIST_ROUTES } from "../feed/routes/feedRoutes.ts";
import { loadSchemas } from "../later/later.ts";
import { PAPER_ROUTES } from "../papers/paperRoutes.ts";
import { getClients, postClients } from "../routes/clientRoutes.ts";
import { getHealth } from "../routes/healthRoute.ts";
import { postLetters } from "../routes/letterRoute.ts";
import { postRedact } from "../routes/redactRoute.ts";
import { postReplay } from "../routes/replayRoute.ts";
import { postStamps } from "../routes/stampRoute.ts";
import { getStatus } from "../routes/statusRoute.ts";
import { postSync } from "../routes/syncRoute.ts";

/** The description of all of them, itself included. */
const getOpenApi = description(["/openapi.json", "getOpenApi", "This description", JSON_TYPE], async (c) => {
  const schemas = await loadSchemas();
  return serve(
    c,
    plainPlan((making) => openApiDocument(OPERATIONS, making, schemas)),
  );
});

export const OPERATIONS: readonly DescribedRoute[] = [
  ...FEED_ROUTES,
  ...LIST_ROUTES,
  getStatus,
  getHealth,
  ...SCHEMA_ROUTES,
  getOpenApi,
  ...CATALOG_ROUTES,
  postSync,
  postStamps,
  postLetters,
  getClients,
  postClients,
  postRedact,
  postReplay,
  ...PAPER_ROUTES,
];
