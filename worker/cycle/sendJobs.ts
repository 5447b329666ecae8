// Sends messages to the queue: D1 knows what is due, a message is a hint that may be lost or come twice.

import { paceSeconds, READS_PER_MINUTE } from "../../shared/system/pace.ts";
import { later, type SyncContext } from "../context.ts";
import type { Job } from "../env.ts";
import { askOne } from "../store/ask.ts";
import type { DueSource } from "../store/dueSources.ts";
import { takeUntold } from "../store/tellings.ts";

const SEND_AT_MOST = 100;

/** So many messages of a kind are sent in one invocation; the next strike of the clock sends what is left. */
export const MOST_JOBS = 1000;

/** The rest of the quota is for those who are told by whoever reads their workbook; a city of 32 is told at once. */
const TELL_SHARE = 0.7;

/** So long nobody else tells an agency whose message was sent: then it is taken for lost. */
const TELL_MS = 10 * 60_000;

/** Google's quota of a minute for this project, for reads as for writes. */
function quotaOf(context: SyncContext): number {
  return Number(context.env.READS_PER_MINUTE ?? READS_PER_MINUTE);
}

/** A source that is due, as the `at`-th of its sync: one that is paced is not sent again before its turn. */
export function dueSource(context: SyncContext, agency: string, listed: string | null, at: number): DueSource {
  const seconds = paceSeconds(at, quotaOf(context));
  return { agency, listed, notBefore: seconds === 0 ? null : later(context.now(), seconds * 1000) };
}

/** Sends a job for each workbook that is to be read. */
export async function sendReads(context: SyncContext, agencies: readonly string[]): Promise<void> {
  await send(
    context,
    agencies.map((agency) => ({ kind: "read", agency, sync: context.sync })),
    quotaOf(context),
  );
}

/** Sends a job for each agency that is to be told, once: what is told meanwhile is not sent again. */
export async function sendTells(context: SyncContext): Promise<void> {
  const now = context.now();
  const agencies = await askOne(takeUntold(context.env.DB, now, later(now, TELL_MS), MOST_JOBS));
  await send(
    context,
    agencies.map((agency) => ({ kind: "tell", agency, sync: context.sync })),
    quotaOf(context) * TELL_SHARE,
  );
}

/** Asks for one job a little later. */
export async function sendLater(context: SyncContext, job: Job, delaySeconds: number): Promise<void> {
  await context.env.QUEUE.send(job, { delaySeconds });
}

async function send(context: SyncContext, jobs: readonly Job[], perMinute: number): Promise<void> {
  const messages = jobs.map((body, at): MessageSendRequest<Job> => {
    const delaySeconds = paceSeconds(at, perMinute);
    return { body, ...(delaySeconds === 0 ? {} : { delaySeconds }) };
  });
  for (let at = 0; at < messages.length; at += SEND_AT_MOST) {
    await context.env.QUEUE.sendBatch(messages.slice(at, at + SEND_AT_MOST));
  }
}
