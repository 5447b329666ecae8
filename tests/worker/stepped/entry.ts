// The Worker's own entry in workerd, run one handler at a time by a test that holds its queue and its clock.

import type { Env, Job } from "../../../worker/env.ts";
import worker from "../../../worker/main.ts";
import type { Order, Verdict } from "../../e2e/support/steppedProtocol.ts";
import { newRun, type Run, steppedEnv } from "./steps.ts";

interface SteppedBindings extends Env {
  readonly TEST: Fetcher;
}

const RealDate = Date;
const realTimeout = AbortSignal.timeout.bind(AbortSignal);
let now = 0;
let minuteMs: number | undefined;

/** The city's clock stands still while a handler runs, unless the test moves it. */
class SteppedDate extends RealDate {
  constructor(...args: unknown[]) {
    super(...((args.length === 0 ? [now] : args) as [number]));
  }

  static override now(): number {
    return now;
  }
}
globalThis.Date = SteppedDate as DateConstructor;

const realSetTimeout = globalThis.setTimeout;
/** A request waits no longer than this at a time for a sync. */
const LONGEST_WAIT_MS = 10_000;
const QUICKER = 10;
/** The Worker's own short waits take no time, and move its clock by more than they would last. */
function steppedTimeout(work: () => void, ms = 0): ReturnType<typeof realSetTimeout> {
  const isShort = ms <= LONGEST_WAIT_MS;
  return realSetTimeout(
    () => {
      if (isShort) now += ms * QUICKER;
      work();
    },
    isShort ? 0 : ms,
  );
}
globalThis.setTimeout = steppedTimeout as typeof realSetTimeout;
AbortSignal.timeout = (ms: number) => realTimeout(minuteMs === undefined ? ms : (ms / 60_000) * minuteMs);

async function carryOut(order: Order, bindings: SteppedBindings, run: Run, context: ExecutionContext) {
  const { TEST: _, ...own } = bindings;
  const env = steppedEnv(own, run, order.googleRoot);
  const { handler } = order;
  if (handler.kind === "scheduled") {
    await worker.scheduled({ scheduledTime: now, cron: "*/5 * * * *", noRetry: () => undefined }, env);
    return {};
  }
  if (handler.kind === "database") {
    const statements = handler.statements.map(({ sql, values = [] }) => own.DB.prepare(sql).bind(...values));
    return { rows: (await own.DB.batch(statements)).map(({ results }) => results) };
  }
  if (handler.kind === "fetch") {
    const { method, headers, body = null } = handler;
    const request = new Request(`https://kembar.example${handler.path}`, { method, headers, body });
    const answer = await worker.fetch(request as Parameters<typeof worker.fetch>[0], env, context);
    const [text, all] = [await answer.text(), Object.fromEntries(answer.headers)];
    return { answer: { status: answer.status, text, headers: all } };
  }
  let again: number | undefined;
  const message: Message<Job> = {
    id: order.id,
    timestamp: new Date(),
    body: handler.body as unknown as Job,
    attempts: handler.attempts,
    metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } },
    ack: () => undefined,
    retry: (options) => {
      again = options?.delaySeconds ?? 0;
    },
  } as Message<Job>;
  const batch = {
    queue: handler.queue ?? "kembar-jobs",
    messages: [message],
    ackAll: () => undefined,
    retryAll: () => undefined,
  };
  await worker.queue(batch as unknown as MessageBatch<Job>, env);
  return { again };
}

export default {
  async fetch(request, bindings, context) {
    const order = await request.json<Order>();
    if (order.handler.kind !== "database") ({ now, minuteMs } = order);
    const ask = async () => {
      const body = JSON.stringify({ sent: run.sent });
      const answer = await bindings.TEST.fetch(`https://test.example/stop/${order.id}`, { method: "POST", body });
      const said = await answer.json<{ verdict: Verdict; now: number }>();
      now = said.now;
      return said.verdict;
    };
    const run: Run = newRun(order.stopAt, ask, async (step) => {
      const ms = step.startsWith("D1")
        ? order.delays?.d1
        : step.startsWith("Google")
          ? order.delays?.google
          : undefined;
      if (ms !== undefined) await new Promise<void>((wake) => realSetTimeout(wake, ms));
    });
    const began = RealDate.now();
    const lasted = () => RealDate.now() - began;
    const told = { steps: run.names, asked: run.asked, count: run.count, sent: run.sent };
    try {
      const ended = await Promise.race([carryOut(order, bindings, run, context), run.died]);
      const atOnce = run.mostAtOnce();
      if (ended === "died") return Response.json({ end: "died", now, ...told, atOnce, lasted: lasted() });
      return Response.json({ end: "done", now, ...told, atOnce, lasted: lasted(), ...ended });
    } catch (thrown) {
      return Response.json({
        end: "threw",
        error: String(thrown),
        now,
        ...told,
        atOnce: run.mostAtOnce(),
        lasted: lasted(),
        again: 0,
      });
    }
  },
} satisfies ExportedHandler<SteppedBindings>;
