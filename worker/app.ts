// The Worker's HTTP application: routes put together, refusals answered once.

import { Hono } from "hono";
import type { Env } from "./env.ts";
import { feedRoutes } from "./feed/routes/feedRoutes.ts";
import { leadOn } from "./http/leadOn.ts";
import { addressLimit } from "./http/rateLimits.ts";
import { requestBounds } from "./http/requestBounds.ts";
import { requestLog } from "./http/requestLog.ts";
import { securityHeaders } from "./http/securityHeaders.ts";
import { interestRoutes } from "./interest/interestRoutes.ts";
import { pageRoutes } from "./pages/pageRoutes.ts";
import { paperRoutes } from "./papers/paperRoutes.ts";
import { answerNotFound, answerThrown } from "./routes/answerProblems.ts";
import { backupRoutes } from "./routes/backupRoutes.ts";
import { clientRoutes } from "./routes/clientRoutes.ts";
import { letterRoutes } from "./routes/letterRoutes.ts";
import { redactRoutes } from "./routes/redactRoutes.ts";
import { replayRoutes } from "./routes/replayRoutes.ts";
import { stampRoutes } from "./routes/stampRoutes.ts";
import { statusRoutes } from "./routes/statusRoutes.ts";
import { syncRoutes } from "./routes/syncRoutes.ts";

export const app = new Hono<{ Bindings: Env }>()
  .use(securityHeaders, requestLog, requestBounds, leadOn, addressLimit)
  .route("/", feedRoutes)
  .route("/", statusRoutes)
  .route("/", syncRoutes)
  .route("/", stampRoutes)
  .route("/", clientRoutes)
  .route("/", letterRoutes)
  .route("/", redactRoutes)
  .route("/", replayRoutes)
  .route("/", backupRoutes)
  .route("/", paperRoutes)
  .route("/", interestRoutes)
  .route("/", pageRoutes)
  .notFound(answerNotFound)
  .onError(answerThrown);
