// Everything that programs ask for: the described routes, and what has no description of its own.

import { Hono } from "hono";
import type { Env } from "../env.ts";
import { served } from "../feed/openapi/describedRoute.ts";
import { afterSync } from "../feed/routes/afterSync.ts";
import { siteFiles } from "../feed/routes/siteFiles.ts";
import { unknownPapers } from "../papers/paperRoutes.ts";
import { backupRoutes } from "../routes/backupRoutes.ts";
import { OPERATIONS } from "./operations.ts";

export const apiRoutes = new Hono<{ Bindings: Env }>()
  .use("/v1/sync", afterSync)
  .route("/", served(OPERATIONS))
  .route("/", unknownPapers)
  .route("/", siteFiles)
  .route("/", backupRoutes);
