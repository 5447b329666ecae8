// Every public route that programs read, put together.

import { Hono } from "hono";
import type { Env } from "../../env.ts";
import { atomRoutes } from "../formats/atom.ts";
import { jsonFeedRoutes } from "../formats/jsonFeed.ts";
import { versionedSchemaRoutes } from "../formats/versionedSchema.ts";
import { afterSync } from "./afterSync.ts";
import { agreementRoutes } from "./agreementRoutes.ts";
import { changesRoutes } from "./changesRoutes.ts";
import { csvRoutes } from "./csvRoutes.ts";
import { descriptionRoutes } from "./descriptionRoutes.ts";
import { listRoutes } from "./listRoutes.ts";
import { opportunityRoutes } from "./opportunityRoutes.ts";
import { workbookRoutes } from "./workbookRoutes.ts";

/** Mount it before the routes that sync: it makes their results visible. */
export const feedRoutes = new Hono<{ Bindings: Env }>()
  .use("/v1/sync", afterSync)
  .route("/", opportunityRoutes)
  .route("/", changesRoutes)
  .route("/", agreementRoutes)
  .route("/", jsonFeedRoutes)
  .route("/", atomRoutes)
  .route("/", workbookRoutes)
  .route("/", listRoutes)
  .route("/", csvRoutes)
  .route("/", versionedSchemaRoutes)
  .route("/", descriptionRoutes);
