// GET /v1/health: whether everything works, for whoever watches over it; 503 when something is broken.

import { Hono } from "hono";
import type * as z from "zod";
import { inWholeSeconds } from "../../shared/text/wholeSeconds.ts";
import type { Env } from "../env.ts";
import { languageIn } from "../feed/model/language.ts";
import { onlyKnown } from "../feed/model/parameters.ts";
import type { HEALTH_ANSWER } from "../feed/shapes/answers.ts";
import { brokenHealth } from "../feed/shapes/brokenHealth.ts";
import { publicHeaders } from "../http/publicHeaders.ts";
import { requestIdOf } from "../http/requestId.ts";
import { START_HEADER } from "../http/startHeader.ts";
import { describeThrown, log } from "../log/log.ts";
import { type HealthFacts, healthFacts } from "../store/health.ts";

/** The last migration that this code needs. */
export const MIGRATION = "0024_reply_again.sql";

const LATE_MS = 15 * 60_000;

type Health = z.infer<typeof HEALTH_ANSWER>;

export const healthRoutes = new Hono<{ Bindings: Env }>()
  .use("/v1/health", publicHeaders)
  .get("/v1/health", async (c) => {
    const parameters = new URL(c.req.url).searchParams;
    onlyKnown(parameters, ["lang"]);
    languageIn(parameters);
    const now = new Date().toISOString();
    const health = await healthFacts(c.env.DB).then(
      (facts) => judge(facts, now),
      (thrown: unknown) => {
        log("error", "request_failed", { request_id: requestIdOf(c.req.raw), error: describeThrown(thrown) });
        return brokenHealth(now);
      },
    );
    if (c.env.START_NONCE !== undefined) c.header(START_HEADER, c.env.START_NONCE);
    return c.json(inWholeSeconds(health), health.status === "broken" ? 503 : 200, { "cache-control": "no-store" });
  });

/** What stops the loop is broken; what one agency or a person has to see to is a warning. */
function judge(facts: HealthFacts, now: string): Health {
  const late = (since: string | null) => since !== null && Date.parse(now) - Date.parse(since) > LATE_MS;
  const broken = [
    ...((facts.migration ?? "") < MIGRATION ? (["migration_missing"] as const) : []),
    ...(facts.last_sync_at === null || late(facts.last_sync_at) ? (["clock_stopped"] as const) : []),
    ...(late(facts.unpublished_since) ? (["publication_late"] as const) : []),
    ...(facts.register_state === "unreachable" ? (["register_unreachable"] as const) : []),
  ];
  const warnings = [
    ...(facts.failing > 0 ? (["sources_failing"] as const) : []),
    ...(facts.dead_letters > 0 ? (["dead_letters"] as const) : []),
    ...(facts.register_refused_since === null ? [] : (["register_refused"] as const)),
  ];
  const status = broken.length > 0 ? "broken" : warnings.length > 0 ? "warning" : "ok";
  return { status, checked_at: now, broken, warnings, facts };
}
