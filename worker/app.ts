// The Worker's HTTP application: routes put together, refusals answered once.

import { Hono } from "hono";
import type { Env } from "./env.ts";
import { feedRoutes } from "./feed/feedRoutes.ts";
import { languageOf, problemJson, refusalOf } from "./http/problemJson.ts";
import { Refusal } from "./http/refusal.ts";
import { pageRoutes } from "./pages/pageRoutes.ts";
import { statusRoutes } from "./routes/statusRoutes.ts";
import { syncRoutes } from "./routes/syncRoutes.ts";

export const app = new Hono<{ Bindings: Env }>()
  .route("/", feedRoutes)
  .route("/", statusRoutes)
  .route("/", syncRoutes)
  .route("/", pageRoutes)
  .notFound((c) => problemJson(new Refusal("not_found"), languageOf(c.req.raw), crypto.randomUUID()))
  .onError((thrown, c) => {
    const requestId = crypto.randomUUID();
    const refusal = refusalOf(thrown);
    if (refusal.code === "internal") {
      console.error(JSON.stringify({ level: "error", request_id: requestId, path: c.req.path, error: String(thrown) }));
    }
    return problemJson(refusal, languageOf(c.req.raw), requestId);
  });
