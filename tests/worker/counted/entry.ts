// The Worker's own entry, with every invocation counted: one that costs more than the smallest plan allows says so aloud.

import { AsyncLocalStorage } from "node:async_hooks";
import type { Env, Job } from "../../../worker/env.ts";
import worker from "../../../worker/main.ts";
import { type Count, OVER_BUDGET, overBudget } from "../../e2e/support/budget.ts";
import { countedDatabase, countedQueue, newCount } from "./count.ts";

const counts = new AsyncLocalStorage<Count>();
const realFetch = globalThis.fetch;
globalThis.fetch = (...given: Parameters<typeof realFetch>) => {
  const count = counts.getStore();
  if (count !== undefined) count.requests += 1;
  return realFetch(...given);
};

async function counted<T>(what: string, env: Env, work: (env: Env) => T | Promise<T>): Promise<T> {
  const count = newCount();
  const own = { ...env, DB: countedDatabase(env.DB, count), QUEUE: countedQueue(env.QUEUE, count) };
  const done = await counts.run(count, async () => work(own));
  const over = overBudget(what, count);
  if (over !== undefined) console.error(`${OVER_BUDGET}${over}`);
  return done;
}

export default {
  fetch: (request, env, context) =>
    counted(`${request.method} ${new URL(request.url).pathname}`, env, (own) => worker.fetch(request, own, context)),
  scheduled: (controller, env) => counted("the clock", env, (own) => worker.scheduled(controller, own)),
  queue: (batch, env) =>
    counted(`a message: ${JSON.stringify(batch.messages[0]?.body)}`, env, (own) => worker.queue(batch, own)),
} satisfies ExportedHandler<Env, Job>;
