// Threads for the executions of scripts. To start one takes ten times as long as most scripts run, so that whose script ended
// well waits for the next; each execution has a context of its own all the same (runScript.ts).

import { Worker } from "node:worker_threads";
import type { Outcome, Question, Reply, ThreadInput } from "./bridge.ts";

const THREAD = new URL("./executionThread.ts", import.meta.url);

/** So many wait at most: two people who click at the same time. */
const MOST_IDLE = 2;

/** A thread, and the flag that wakes it when it waits for an answer. */
interface Thread {
  readonly worker: Worker;
  readonly flag: Int32Array;
}

/** Runs executions, each alone in its thread. */
export class ExecutionThreads {
  readonly #all = new Set<Thread>();
  readonly #idle: Thread[] = [];

  /** Runs one; `reply` answers what it asks meanwhile. Rejects where its thread ends before it. */
  async run(input: ThreadInput, reply: (question: Question) => Promise<Reply>): Promise<Outcome> {
    const thread = this.#idle.pop() ?? this.#start();
    let isWell = false;
    try {
      const outcome = await outcomeOf(thread, input, reply);
      isWell = outcome.error === undefined && this.#idle.length < MOST_IDLE;
      return outcome;
    } finally {
      // All at once would take away those by which a Worker hears its own port.
      for (const event of ["message", "error", "exit"]) thread.worker.removeAllListeners(event);
      if (isWell) this.#keep(thread);
      else await this.#end(thread);
    }
  }

  /** Ends all; the next execution has a new one. */
  async close(): Promise<void> {
    this.#idle.length = 0;
    await Promise.all([...this.#all].map((thread) => this.#end(thread)));
  }

  #start(): Thread {
    const flag = new SharedArrayBuffer(4);
    const thread = { worker: new Worker(THREAD, { workerData: flag }), flag: new Int32Array(flag) };
    this.#all.add(thread);
    return thread;
  }

  /** Nothing waits for a thread that waits. */
  #keep(thread: Thread): void {
    thread.worker.unref();
    this.#idle.push(thread);
  }

  async #end(thread: Thread): Promise<void> {
    this.#all.delete(thread);
    await thread.worker.terminate();
  }
}

function outcomeOf(
  { worker, flag }: Thread,
  input: ThreadInput,
  reply: (question: Question) => Promise<Reply>,
): Promise<Outcome> {
  worker.ref();
  return new Promise<Outcome>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("the execution ended early")));
    worker.on("message", async (message: Question | { readonly outcome: Outcome }) => {
      if ("outcome" in message) return resolve(message.outcome);
      worker.postMessage(await reply(message));
      Atomics.store(flag, 0, 1);
      Atomics.notify(flag, 0);
    });
    worker.postMessage(input);
  });
}
