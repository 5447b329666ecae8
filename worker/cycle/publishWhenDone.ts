// Publishes once no untried job is left, or a minute after the first commit that nobody has published.

import { later, type SyncContext } from "../context.ts";
import { backoff } from "../google/afterFailure.ts";
import type { Left } from "../store/runs.ts";
import { type EarlyRegister, publish } from "./publish.ts";
import { sendLater, sendTells } from "./sendJobs.ts";

const LONGEST_WAIT_MS = 60_000;

/** Whether it is time to publish. */
export function isTimeToPublish({ wanted, jobs, waitsSince }: Left, now: string): boolean {
  if (!wanted) return false;
  return !jobs || (waitsSince !== null && waitsSince <= later(now, -LONGEST_WAIT_MS));
}

/**
 * Publishes if it is time; where somebody else does so now, or Google has to be asked again, a message of the queue does.
 * True where nothing is left to be published.
 */
export async function publishWhenDone(context: SyncContext, left: Left, early?: EarlyRegister): Promise<boolean> {
  if (!isTimeToPublish(left, context.now())) return !left.wanted;
  const result = await publish(context, early);
  // On an empty D1 nobody was told before the standing decisions were known.
  if (!left.rebuilt) await sendTells(context);
  if (result === "busy" || result === "incomplete") {
    await sendLater(context, { kind: "publish", sync: context.sync }, 1);
    return false;
  }
  return true;
}

/** Seconds after which a publication is tried again. */
export function tryAgainAfter(attempts: number): number {
  return Math.ceil(backoff(attempts, Math.random()) / 1000);
}
