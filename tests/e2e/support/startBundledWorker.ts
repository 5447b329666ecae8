// Starts the Worker in workerd with real D1 and Queues, as startWorker does, from a bundle that is made once for all tests.

import { fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { crashGroup, endWithUs, stopGroup } from "../../../tools/childGroup.ts";
import { migrateState } from "../../../tools/migrateState.ts";
import { answers, type RunningWorker, type WorkerOptions, workerVariables } from "../../../tools/startWorker.ts";
import type { WorkerOrder } from "../../../tools/workerd/runWorker.ts";

const PROCESS = fileURLToPath(new URL("bundledProcess.ts", import.meta.url));
/** Where Miniflare takes an order to run the scheduled handler. */
const SCHEDULED = "/cdn-cgi/local/scheduled";

/** Applies the migrations and starts the Worker of an entry file; its whole log is kept. */
export async function startBundledWorker(options: WorkerOptions & { readonly entry: string }): Promise<RunningWorker> {
  const state = join(options.dataDir, "worker");
  await migrateState(state);
  const child = fork(PROCESS, { stdio: ["ignore", "pipe", "pipe", "ipc"], detached: true, execArgv: [] });
  endWithUs(child);
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => log.push(chunk.toString()));
  const nonce = randomUUID();
  const { entry, port } = options;
  child.send({ entry, port, state, variables: workerVariables(options, nonce) } satisfies WorkerOrder);
  const url = `http://127.0.0.1:${port}`;
  await answers(child, url, nonce, log);
  return {
    url,
    log,
    tick: async () => {
      const answer = await fetch(`${url}${SCHEDULED}?cron=*+*+*+*+*`);
      await answer.arrayBuffer();
    },
    stop: () => stopGroup(child),
    kill: () => crashGroup(child),
  };
}
