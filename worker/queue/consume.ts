// Takes what the queues deliver: jobs are run, those that the queue gave up are kept in D1 for `npm run replay`.

import { runJob } from "../cycle/runJob.ts";
import type { Env, Job } from "../env.ts";
import { describeThrown, log } from "../log/log.ts";
import { newContext } from "../newContext.ts";
import { keepDeadLetter, nameOfJob, recordFault } from "../store/failures.ts";
import { backoff } from "../workbooks/afterFailure.ts";

/** Runs the jobs of a batch; one that fails comes again later, and does not take the others with it. */
export async function consumeJobs(batch: MessageBatch<Job>, env: Env): Promise<void> {
  for (const message of batch.messages) {
    const again = await runOrLater(message, env);
    if (again === undefined) message.ack();
    else message.retry({ delaySeconds: again });
  }
}

async function runOrLater({ body, attempts }: Message<Job>, env: Env): Promise<number | undefined> {
  const context = newContext(env, body.sync);
  try {
    return await runJob(context, body, attempts);
  } catch (thrown) {
    const error = describeThrown(thrown);
    log("error", "job_failed", { sync: body.sync, kind: nameOfJob(body), error });
    // Where D1 itself is away the log alone remembers.
    await recordFault(env.DB, nameOfJob(body), error, context.now()).catch(() => undefined);
    return Math.ceil(backoff(attempts, Math.random()) / 1000);
  }
}

/** Keeps the messages of a batch that the queue gave up. */
export async function keepDeadLetters(batch: MessageBatch<Job>, env: Env): Promise<void> {
  for (const message of batch.messages) {
    await keepDeadLetter(env.DB, message.body, new Date().toISOString());
    log("error", "dead_letter", { sync: message.body.sync, kind: nameOfJob(message.body) });
    message.ack();
  }
}
