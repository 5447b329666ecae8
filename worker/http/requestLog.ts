// Logs what changes something or goes wrong: every request that is no read, and every answer that is a failure of ours.

import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";
import { describeThrown, type LogFacts, log } from "../log/log.ts";
import { requestIdOf } from "./requestId.ts";

/** Reads are not logged; a request that sends something is, with who may be asked about it: its id. */
export const requestLog = createMiddleware(async (c, next) => {
  await next();
  if (["GET", "HEAD", "OPTIONS"].includes(c.req.method)) return;
  log("info", c.res.ok ? "request_done" : "request_refused", { ...aboutRequest(c), status: c.res.status });
});

/** Logs a failure that is no refusal, under the id that its answer carries. */
export function logFailure(c: Context, thrown: unknown): void {
  log("error", "request_failed", { ...aboutRequest(c), error: describeThrown(thrown) });
}

/** The pattern of the route, never the address itself: what was asked for is nobody's business. */
function aboutRequest(c: Context): LogFacts {
  const route = matchedRoutes(c).findLast((one) => one.path !== "/*" && one.path !== "*")?.path ?? "unknown";
  return { request_id: requestIdOf(c.req.raw), method: c.req.method, route };
}
