// The Worker's HTTP application: routes put together, refusals answered once.

import { Hono } from "hono";
import { apiRoutes } from "./api/apiRoutes.ts";
import type { Env } from "./env.ts";
import { leadOn } from "./http/leadOn.ts";
import { addressLimit } from "./http/rateLimits.ts";
import { requestBounds } from "./http/requestBounds.ts";
import { requestLog } from "./http/requestLog.ts";
import { securityHeaders } from "./http/securityHeaders.ts";
import { interestRoutes } from "./interest/interestRoutes.ts";
import { pageRoutes } from "./pages/pageRoutes.ts";
import { answerNotFound, answerThrown } from "./routes/answerProblems.ts";

export const app = new Hono<{ Bindings: Env }>()
  .use(securityHeaders, requestLog, requestBounds, leadOn, addressLimit)
  .route("/", apiRoutes)
  .route("/", interestRoutes)
  .route("/", pageRoutes)
  .notFound(answerNotFound)
  .onError(answerThrown);
