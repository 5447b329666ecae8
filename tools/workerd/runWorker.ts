// Runs the Worker's bundle in this process's own workerd (by Miniflare: D1 and queues) as wrangler.toml describes it.

import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { ROOT } from "../wrangler.ts";
import { bundleWorker } from "./bundleWorker.ts";
import { quietOptions, workerOptions } from "./workerOptions.ts";

/** `state`: the folder in which wrangler, too, would keep D1. `variables`: by the names of worker/env.ts. */
export interface WorkerOrder {
  readonly entry: string;
  readonly port: number;
  readonly state: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** What the Worker's log is told to, and whether its clock may be set off by a request. */
export interface WorkerHost {
  readonly onLog: (message: string, level: string) => void;
  readonly onRestart?: () => void;
  readonly isTriggered?: boolean;
}

/** The entry of the Worker as it is deployed. */
export const WORKER_ENTRY = join(ROOT, "worker/main.ts");

/** Resolves when it answers on 127.0.0.1. A workerd that ends by itself is started again by Miniflare. */
export async function runWorker(order: WorkerOrder, host: WorkerHost): Promise<Miniflare> {
  const options = await workerOptions();
  const forget = rememberListeners();
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...options,
      modules: await bundleWorker(order.entry),
      bindings: Object.assign({}, options.bindings, order.variables),
      ...quietOptions(order.state),
      host: "127.0.0.1",
      port: order.port,
      unsafeTriggerHandlers: host.isTriggered === true,
      unsafeHandleRuntimeRestart: () => host.onRestart?.(),
      handleStructuredLogs: ({ message, level }) => host.onLog(message, level),
    }),
  );
  await miniflare.ready;
  forget();
  return miniflare;
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** What it gives back takes away the listeners that came since: Miniflare's end the process before we have ended ours. */
function rememberListeners(): () => void {
  const before = SIGNALS.flatMap((signal) => process.listeners(signal));
  return () => {
    for (const signal of SIGNALS) {
      for (const listener of process.listeners(signal)) if (!before.includes(listener)) process.off(signal, listener);
    }
  };
}
