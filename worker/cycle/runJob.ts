// Runs one message of the queue. D1 is the truth: a message that is lost or comes twice does no harm.

import type { SyncContext } from "../context.ts";
import type { Job } from "../env.ts";
import { readSource } from "../source/readSource.ts";
import { askOne } from "../store/ask.ts";
import { askLeft, type Left } from "../store/runs.ts";
import { publish } from "./publish.ts";
import { publishWhenDone, tryAgainAfter } from "./publishWhenDone.ts";
import { sendLater, sendTells } from "./sendJobs.ts";
import { tell } from "./tell.ts";

/** Seconds after which the message is to come again; undefined when it is done. `attempts`: how often it came before. */
export async function runJob(context: SyncContext, job: Job, attempts: number): Promise<number | undefined> {
  switch (job.kind) {
    case "read":
      return runRead(context, job.agency);
    case "tell":
      return tell(context, job.agency);
    case "publish":
      return runPublish(context, attempts);
  }
}

/** Reads a workbook; then its agency is told beside what is published, where this was the last one to be read. */
async function runRead(context: SyncContext, agency: string): Promise<number | undefined> {
  const { left, again } = await readSource(context, agency);
  if (left !== undefined)
    await Promise.all([publishWhenDone(context.beside(), left), tellOrSend(context, agency, left)]);
  return again;
}

/** An agency is told by whoever read its workbook; what fails in passing becomes a message of its own. */
export async function tellOrSend(context: SyncContext, agency: string, left: Left): Promise<void> {
  // On an empty D1 the standing decisions are not known yet: whoever publishes first tells everybody.
  if (!left.telling || !left.rebuilt) return;
  const again = await tell(context.beside(), agency);
  if (again !== undefined) await sendLater(context, { kind: "tell", agency, sync: context.sync }, again);
}

async function runPublish(context: SyncContext, attempts: number): Promise<number | undefined> {
  const left = await askOne(askLeft(context.env.DB));
  if (!left.wanted) return undefined;
  const result = await publish(context);
  await sendTells(context);
  return result === "busy" || result === "incomplete" ? tryAgainAfter(attempts) : undefined;
}
