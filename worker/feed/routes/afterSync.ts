// Makes the result of a sync visible to every read that follows its answer.

import { createMiddleware } from "hono/factory";
import type { Env } from "../../env.ts";
import { FRESH_MS, forgetState } from "../model/feedState.ts";

/** Other isolates trust what they know for FRESH_MS: an answered sync waits that long, this isolate looks again at once. */
export const afterSync = createMiddleware<{ Bindings: Env }>(async (c, next) => {
  await next();
  if (c.req.method !== "POST" || !c.res.ok) return;
  await new Promise((wake) => setTimeout(wake, FRESH_MS));
  forgetState(c.env.DB);
});
