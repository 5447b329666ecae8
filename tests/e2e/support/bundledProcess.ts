// A process of its own that runs the Worker's bundle on Miniflare as wrangler.toml describes it; what it logs is its output.

import { join } from "node:path";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions as optionsOf } from "wrangler";
import { ROOT } from "../../../tools/wrangler.ts";
import { bundleWorker } from "./bundleWorker.ts";

/** What the parent sends first. `state`: the folder in which wrangler, too, would keep D1. */
export interface BundledOrder {
  readonly entry: string;
  readonly port: number;
  readonly state: string;
  readonly variables: Readonly<Record<string, string>>;
}

async function run({ entry, port, state, variables }: BundledOrder): Promise<void> {
  const { workerOptions } = optionsOf(join(ROOT, "wrangler.toml"));
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      ...workerOptions,
      modules: await bundleWorker(entry),
      bindings: Object.assign({}, workerOptions.bindings, variables),
      resourcePersistencePath: join(state, "v3"),
      host: "127.0.0.1",
      port,
      unsafeTriggerHandlers: true,
      handleStructuredLogs: ({ message }) => void process.stdout.write(`${message}\n`),
    }),
  );
  await miniflare.ready;
  process.once("SIGTERM", () => void miniflare.dispose().then(() => process.exit(0)));
}

process.once("message", (order: BundledOrder) => void run(order));
process.once("disconnect", () => process.kill(0, "SIGKILL"));
