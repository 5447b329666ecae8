// Whether it is time to publish: no untried job is left, or the first commit that nobody has published is a minute old.

import { later, type SyncContext } from "../context.ts";
import type { Left } from "../store/runs.ts";
import { sendLater } from "./sendJobs.ts";

const LONGEST_WAIT_MS = 60_000;

/** Whether it is time to publish. */
export function isTimeToPublish({ wanted, jobs, waitsSince }: Left, now: string): boolean {
  if (!wanted) return false;
  return !jobs || (waitsSince !== null && waitsSince <= later(now, -LONGEST_WAIT_MS));
}

/** Asks for a publication if it is time: a job of its own, so that no invocation does more than one thing. */
export async function publishWhenDone(context: SyncContext, left: Left): Promise<void> {
  if (isTimeToPublish(left, context.now())) await sendLater(context, { kind: "publish", sync: context.sync }, 0);
}
