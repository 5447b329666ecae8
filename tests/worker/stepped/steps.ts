// Counts what a handler waits for (database, queue, Google) and can end the process, or fail, at any one of them.

import type { Env, Job } from "../../../worker/env.ts";
import type { Google } from "../../../worker/google/google.ts";
import type { Verdict } from "../../e2e/support/steppedProtocol.ts";

/** One step: its name, and what it waits for. */
export type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** A handler's run: the steps it took, the messages it sent, and its end if the process ended. */
export interface Run {
  readonly names: string[];
  readonly sent: { readonly body: Job; readonly delaySeconds: number }[];
  readonly died: Promise<"died">;
  readonly step: Step;
}

/** A run that asks for a verdict at its step number `stopAt` (from 1). */
export function newRun(stopAt: number | undefined, ask: () => Promise<Verdict>): Run {
  const names: string[] = [];
  let dead = false;
  let end: (died: "died") => void = () => undefined;
  const died = new Promise<"died">((resolve) => {
    end = resolve;
  });
  const step: Step = async (name, work) => {
    if (!dead) {
      names.push(name);
      const verdict = names.length === stopAt ? await ask() : "go";
      if (verdict === "go") return work();
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
  return { names, sent: [], died, step };
}

/** The Worker's environment with every wait of it counted; `step` is for Google, which is reached through no binding. */
export type SteppedEnv = Env & { readonly step: Step };

/** Wraps the bindings of an environment. */
export function steppedEnv(env: Env, run: Run, googleRoot: string): SteppedEnv {
  return {
    ...env,
    DB: steppedDatabase(env.DB, run.step),
    QUEUE: steppedQueue(run),
    GOOGLE_ROOT: googleRoot,
    step: run.step,
  };
}

function steppedDatabase(db: D1Database, step: Step): D1Database {
  const real = new WeakMap<object, D1PreparedStatement>();
  const wrap = (statement: D1PreparedStatement, sql: string): D1PreparedStatement => {
    const short = sql.replace(/\s+/g, " ").trim().slice(0, 40);
    const wrapped: D1PreparedStatement = new Proxy(statement, {
      get(target, name) {
        if (name === "bind") return (...values: unknown[]) => wrap(target.bind(...values), sql);
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== "function") return member;
        return (...args: unknown[]) => step(`D1 ${short}`, () => Reflect.apply(member, target, args));
      },
    });
    real.set(wrapped, statement);
    return wrapped;
  };
  return new Proxy(db, {
    get(target, name) {
      if (name === "prepare") return (sql: string) => wrap(target.prepare(sql), sql);
      if (name === "batch")
        return (statements: D1PreparedStatement[]) =>
          step("D1 batch", () => target.batch(statements.map((one) => real.get(one) ?? one)));
      return Reflect.get(target, name);
    },
  });
}

function steppedQueue({ sent, step }: Run): Queue<Job> {
  const send = (body: Job, delaySeconds: number | undefined) => sent.push({ body, delaySeconds: delaySeconds ?? 0 });
  const metadata = { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
  const queue: Pick<Queue<Job>, "send" | "sendBatch"> = {
    send: (body, options) =>
      step("queue send", async () => {
        send(body, options?.delaySeconds);
        return metadata;
      }),
    sendBatch: (messages) =>
      step("queue sendBatch", async () => {
        for (const one of messages) send(one.body, one.delaySeconds);
        return metadata;
      }),
  };
  return queue as Queue<Job>;
}

/** Wraps the conversation with Google. */
export function steppedGoogle(google: Google, step: Step): Google {
  return {
    address: google.address,
    get calls() {
      return google.calls;
    },
    list: (token) => step("Google list", () => google.list(token)),
    read: (spreadsheet, ranges) => step("Google read", () => google.read(spreadsheet, ranges)),
    tabIds: (spreadsheet) => step("Google tabIds", () => google.tabIds(spreadsheet)),
    write: (spreadsheet, requests) => step("Google write", () => google.write(spreadsheet, requests)),
  };
}
