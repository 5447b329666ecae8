// What health says where the database cannot be asked.

import type * as z from "zod";
import type { HEALTH_ANSWER } from "./health.ts";

/** `now`: when that was found, ISO 8601. */
export function brokenHealth(now: string): z.infer<typeof HEALTH_ANSWER> {
  return { status: "broken", checked_at: now, broken: ["database_away"], warnings: [], facts: null };
}
