// Counts what a handler waits for (database, queue, Google) and can end the process, or fail, at any one of them.

import type { Env, Job } from "../../../worker/env.ts";
import type { Google } from "../../../worker/google/google.ts";
import type { Count } from "../../e2e/support/budget.ts";
import type { Asked, Verdict } from "../../e2e/support/steppedProtocol.ts";
import { newCount } from "../counted/count.ts";

/** One step: its name, and what it waits for. */
type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** A handler's run: the steps it took, the messages it sent, and its end if the process ended. */
export interface Run {
  readonly names: string[];
  readonly asked: Asked[];
  /** What it cost so far, whatever came of it. */
  readonly count: Count;
  readonly sent: { readonly body: Job; readonly delaySeconds: number }[];
  /** The most steps that were waited for at one time. */
  readonly mostAtOnce: () => number;
  readonly died: Promise<"died">;
  readonly step: Step;
}

/** A run that asks for a verdict at its step number `stopAt` (from 1). */
export function newRun(
  stopAt: number | undefined,
  ask: () => Promise<Verdict>,
  delay: (step: string) => Promise<void>,
): Run {
  const names: string[] = [];
  let dead = false;
  let waiting = 0;
  let most = 0;
  const waitFor = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    waiting += 1;
    most = Math.max(most, waiting);
    try {
      await delay(name);
      return await work();
    } finally {
      waiting -= 1;
    }
  };
  let end: (died: "died") => void = () => undefined;
  const died = new Promise<"died">((resolve) => {
    end = resolve;
  });
  const step: Step = async (name, work) => {
    if (!dead) {
      names.push(name);
      const verdict = names.length === stopAt ? await ask() : "go";
      if (verdict === "go") return waitFor(name, work);
      if (verdict === "fail") throw new Error("D1_ERROR: Network connection lost.");
      if (verdict === "fail_after") {
        await work();
        throw new Error("D1_ERROR: Network connection lost.");
      }
    }
    dead = true;
    end("died");
    return new Promise(() => undefined);
  };
  return { names, asked: [], count: newCount(), sent: [], mostAtOnce: () => most, died, step };
}

/** The Worker's environment with every wait of it counted; `google` is for Google, which is reached through no binding. */
export type SteppedEnv = Env & { readonly google: <T>(name: string, work: () => Promise<T>) => Promise<T> };

/** Wraps the bindings of an environment. */
export function steppedEnv(env: Env, run: Run, googleRoot: string): SteppedEnv {
  return {
    ...env,
    DB: steppedDatabase(env.DB, run),
    QUEUE: steppedQueue(run),
    GOOGLE_ROOT: googleRoot,
    google: (name, work) => {
      run.count.requests += 1;
      return run.step(name, work);
    },
  };
}

interface Bound {
  readonly statement: D1PreparedStatement;
  readonly writes: boolean;
  readonly note: (meta: D1Meta) => void;
}

function steppedDatabase(db: D1Database, { step, asked, count }: Run): D1Database {
  const real = new WeakMap<object, Bound>();
  const wrap = (statement: D1PreparedStatement, sql: string, values: readonly unknown[]): D1PreparedStatement => {
    const short = sql.replace(/\s+/g, " ").trim().slice(0, 40);
    const size = values.reduce<number>((sum, value) => sum + String(value).length, sql.length);
    const note = ({ rows_read: read, rows_written: written }: D1Meta) =>
      asked.push({ sql, parameters: values.length, size, read, written });
    const noted = async <T>(work: () => Promise<D1Result<T>>): Promise<D1Result<T>> => {
      count.trips += 1;
      count.statements += 1;
      const result = await step(`D1 ${short}`, work);
      note(result.meta);
      return result;
    };
    const wrapped: Pick<D1PreparedStatement, "bind" | "all" | "run" | "first"> = {
      bind: (...given) => wrap(statement.bind(...given), sql, given),
      all: <T>() => noted<T>(() => statement.all<T>()),
      run: <T>() => noted<T>(() => statement.run<T>()),
      first: async <T>() => (await noted<T>(() => statement.all<T>())).results[0] ?? null,
    };
    real.set(wrapped, { statement, note, writes: !/^\s*SELECT\b/.test(sql) });
    return wrapped as D1PreparedStatement;
  };
  const batch = async (statements: D1PreparedStatement[]) => {
    const bound = statements.map((one) => real.get(one));
    count.trips += 1;
    count.statements += statements.length;
    // Questions alone change nothing that somebody else could see.
    const name = bound.some((one) => one?.writes) ? "D1 batch" : "D1 questions";
    const results = await step(name, () =>
      db.batch(bound.flatMap((one) => (one === undefined ? [] : [one.statement]))),
    );
    for (const [at, result] of results.entries()) bound[at]?.note(result.meta);
    return results;
  };
  const wrapped = { prepare: (sql: string) => wrap(db.prepare(sql), sql, []), batch };
  return wrapped as unknown as D1Database;
}

function steppedQueue({ sent, step, count }: Run): Queue<Job> {
  const send = (body: Job, delaySeconds: number | undefined) => sent.push({ body, delaySeconds: delaySeconds ?? 0 });
  const metadata = { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
  const queue: Pick<Queue<Job>, "send" | "sendBatch"> = {
    send: (body, options) => {
      count.messages += 1;
      return step("queue send", async () => {
        send(body, options?.delaySeconds);
        return metadata;
      });
    },
    sendBatch: (messages) => {
      count.messages += 1;
      return step("queue sendBatch", async () => {
        for (const one of messages) send(one.body, one.delaySeconds);
        return metadata;
      });
    },
  };
  return queue as Queue<Job>;
}

/** Wraps the conversation with Google. */
export function steppedGoogle(google: Google, step: SteppedEnv["google"]): Google {
  return {
    address: google.address,
    get calls() {
      return google.calls;
    },
    list: (token) => step("Google list", () => google.list(token)),
    look: (spreadsheet) => step("Google look", () => google.look(spreadsheet)),
    sharing: (file) => step("Google sharing", () => google.sharing(file)),
    read: (spreadsheet, ranges) => step("Google read", () => google.read(spreadsheet, ranges)),
    links: (spreadsheet, ranges) => step("Google links", () => google.links(spreadsheet, ranges)),
    tabs: (spreadsheet) => step("Google tabs", () => google.tabs(spreadsheet)),
    write: (spreadsheet, requests) => step("Google write", () => google.write(spreadsheet, requests)),
  };
}
