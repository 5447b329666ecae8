// Runs one message of the queue. D1 is the truth: a message that is lost or comes twice does no harm.

import type { Job } from "../env.ts";
import { publish } from "../publish/publish.ts";
import { isPublicationWanted } from "../store/runs.ts";
import type { SyncContext } from "./context.ts";
import { readSource } from "./readSource.ts";
import { backoff } from "./retry.ts";
import { publishWhenDone } from "./startSync.ts";

/** Seconds after which the message is to come again; undefined when it is done. `attempts`: how often it came before. */
export async function runJob(context: SyncContext, job: Job, attempts: number): Promise<number | undefined> {
  if (job.kind === "read") {
    const result = await readSource(context, job.agency);
    await publishWhenDone(context);
    return result.kind === "later" ? result.seconds : undefined;
  }
  if (!(await isPublicationWanted(context.env.DB))) return undefined;
  const result = await publish(context);
  return result === "published" ? undefined : Math.ceil(backoff(attempts, Math.random()) / 1000);
}
