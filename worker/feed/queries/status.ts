// The public part of /v1/status: how fresh everything is.

import type * as z from "zod";
import { envelopeOf } from "../model/envelope.ts";
import type { FeedState } from "../model/feedState.ts";
import type { STATUS_ANSWER } from "../shapes/status.ts";
import type { PublicAgency } from "./agencies.ts";

type PublicStatus = Omit<z.infer<typeof STATUS_ANSWER>, "settled" | "interests">;

/** What everybody may know: how many items are public, when all workbooks were looked at and when each was last read. */
export function publicStatus(
  state: FeedState,
  agencies: readonly PublicAgency[],
  checkedAt: string | null,
): PublicStatus {
  const readings = agencies.flatMap((one) => one.last_read_at ?? []).sort();
  return {
    ...envelopeOf(state.register, state.publishedAt),
    published: agencies.reduce((sum, one) => sum + one.published, 0),
    last_checked_at: checkedAt,
    last_read_at: readings.at(-1) ?? null,
    agencies,
  };
}
