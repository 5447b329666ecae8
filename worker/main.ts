// The Worker's entry: HTTP, the five-minute clock, and the queue.

import { app } from "./app.ts";
import type { Env, Job } from "./env.ts";
import { keptAnswer } from "./feed/serve.ts";
import { GoogleError } from "./google/failure.ts";
import { newContext, newSync } from "./sync/newContext.ts";
import { runJob } from "./sync/runJob.ts";
import { startSync } from "./sync/startSync.ts";

function log(level: "info" | "error", event: string, details: Record<string, unknown>): void {
  console.log(JSON.stringify({ level, event, ...details }));
}

export default {
  fetch: (request, env, context) => keptAnswer(request, env.DB) ?? app.fetch(request, env, context),

  async scheduled(_controller, env) {
    const context = newContext(env, newSync());
    try {
      const result = await startSync(context, false);
      log("info", "sync", { sync: context.sync, result, google_calls: context.google.calls });
    } catch (thrown) {
      if (!(thrown instanceof GoogleError)) throw thrown;
      log("error", "sync", { sync: context.sync, failure: thrown.failure.kind });
    }
  },

  async queue(batch, env) {
    for (const message of batch.messages) {
      const again = await runJob(newContext(env, message.body.sync), message.body, message.attempts);
      if (again === undefined) message.ack();
      else message.retry({ delaySeconds: again });
    }
  },
} satisfies ExportedHandler<Env, Job>;
