// GET /v1/health: whether everything works, for whoever watches over it; 503 when something is broken.

import type * as z from "zod";
import { inWholeSeconds } from "../../shared/text/wholeSeconds.ts";
import type { Asked } from "../feed/model/serve.ts";
import type { DescribedRoute } from "../feed/openapi/describedRoute.ts";
import { BAD, JSON_TYPE, ok } from "../feed/openapi/operation.ts";
import { LANGUAGE } from "../feed/openapi/parameters.ts";
import { brokenHealth } from "../feed/shapes/brokenHealth.ts";
import type { HEALTH_ANSWER } from "../feed/shapes/health.ts";
import { requestIdOf } from "../http/requestId.ts";
import { START_HEADER } from "../http/startHeader.ts";
import { describeThrown, log } from "../log/log.ts";
import { type HealthFacts, healthFacts } from "../store/health.ts";

/** The last migration that this code needs. */
export const MIGRATION = "0025_sharing.sql";

const LATE_MS = 15 * 60_000;

type Health = z.infer<typeof HEALTH_ANSWER>;

/** A read like the others, but never kept: it is what it is now. */
export const getHealth: DescribedRoute = {
  method: "get",
  path: "/v1/health",
  id: "getHealth",
  tag: "Lists",
  summary: "See whether everything works",
  description: "For whoever watches over it: 503 when something is broken that stops the loop.",
  parameters: [LANGUAGE],
  answers: [
    ok("It works; `warnings` name what somebody has to see to.", "Health"),
    { status: 503, description: "`broken` names what is broken.", type: JSON_TYPE, shape: "Health" },
    BAD,
  ],
  answer: health,
};

async function health(c: Asked): Promise<Response> {
  const now = new Date().toISOString();
  const found = await healthFacts(c.env.DB).then(
    (facts) => judge(facts, now),
    (thrown: unknown) => {
      log("error", "request_failed", { request_id: requestIdOf(c.req.raw), error: describeThrown(thrown) });
      return brokenHealth(now);
    },
  );
  if (c.env.START_NONCE !== undefined) c.header(START_HEADER, c.env.START_NONCE);
  return c.json(inWholeSeconds(found), found.status === "broken" ? 503 : 200, { "cache-control": "no-store" });
}

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
