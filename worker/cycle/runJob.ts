// Runs one message of the queue. D1 is the truth: a message that is lost or comes twice does no harm.

import type { SyncContext } from "../context.ts";
import type { Job } from "../env.ts";
import { readSource } from "../source/readSource.ts";
import { askOne } from "../store/ask.ts";
import { askLeft } from "../store/runs.ts";
import { backoff } from "../workbooks/afterFailure.ts";
import { checkSharing } from "./checkSharing.ts";
import { publish } from "./publish.ts";
import { sendLater, sendTells } from "./sendJobs.ts";
import { syncRegister } from "./syncRegister.ts";
import { tell, tellOrSend } from "./tell.ts";
import { publishWhenDone } from "./timeToPublish.ts";

const SOON_S = 1;

/** Seconds after which the message is to come again; undefined when it is done. `attempts`: how often it came before. */
export async function runJob(context: SyncContext, job: Job, attempts: number): Promise<number | undefined> {
  switch (job.kind) {
    case "register":
      await syncRegister(context);
      return undefined;
    case "read":
      return runRead(context, job.agency);
    case "tell":
      return tell(context, job.agency);
    case "publish":
      return runPublish(context, attempts);
    case "people":
      return checkSharing(context, job.after, attempts);
  }
}

/** Reads a workbook; whoever read it tells its agency, and the last one of all asks for a publication. */
async function runRead(context: SyncContext, agency: string): Promise<number | undefined> {
  const { left, told, again } = await readSource(context, agency);
  if (left === undefined) return again;
  await publishWhenDone(context, left);
  // On an empty D1 the standing decisions are not known yet: whoever publishes first tells everybody.
  if (told !== undefined && left.rebuilt) await tellOrSend(context, agency, told);
  return again;
}

async function runPublish(context: SyncContext, attempts: number): Promise<number | undefined> {
  const left = await askOne(askLeft(context.env.DB));
  const result = left.wanted ? await publish(context) : "published";
  await sendTells(context);
  if (result === "more") await sendLater(context, { kind: "publish", sync: context.sync }, 0);
  // Who has the lease is done within seconds: a person waits for what comes after it.
  if (result === "busy") await sendLater(context, { kind: "publish", sync: context.sync }, SOON_S);
  if (result !== "incomplete") return undefined;
  return Math.ceil(backoff(attempts, Math.random()) / 1000);
}
