// The Worker's entry: HTTP, the five-minute clock, and the queues.

import { app } from "./app.ts";
import { startSync } from "./cycle/startSync.ts";
import type { Env, Job } from "./env.ts";
import { keptAnswer } from "./feed/model/serve.ts";
import { GoogleError } from "./google/failure.ts";
import { describeThrown, log } from "./log/log.ts";
import { newContext, newSync } from "./newContext.ts";
import { consumeJobs, keepDeadLetters } from "./queue/consume.ts";
import { recordFault } from "./store/failures.ts";

const DEAD_LETTERS = "kembar-dead-letters";

export default {
  fetch: (request, env, context) => keptAnswer(request, env.DB) ?? app.fetch(request, env, context),

  async scheduled(_controller, env) {
    const context = newContext(env, newSync());
    const { sync } = context;
    try {
      const result = await startSync(context, false);
      log("info", "sync", { sync, result, google_calls: context.google.calls });
    } catch (thrown) {
      const away = thrown instanceof GoogleError;
      const error = away ? thrown.failure.kind : describeThrown(thrown);
      log("error", "sync", { sync, error });
      await recordFault(env.DB, "sync", error, context.now());
      if (!away) throw thrown;
    }
  },

  queue: (batch, env) => (batch.queue === DEAD_LETTERS ? keepDeadLetters(batch, env) : consumeJobs(batch, env)),
} satisfies ExportedHandler<Env, Job>;
