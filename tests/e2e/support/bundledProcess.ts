// A process of its own that runs the Worker's bundle; what it logs is its output.

import { runWorker, type WorkerOrder } from "../../../tools/workerd/runWorker.ts";

async function run(order: WorkerOrder): Promise<void> {
  const onLog = (message: string) => void process.stdout.write(`${message}\n`);
  const miniflare = await runWorker(order, { onLog, isTriggered: true });
  process.once("SIGTERM", () => void miniflare.dispose().then(() => process.exit(0)));
}

process.once("message", (order: WorkerOrder) => void run(order));
process.once("disconnect", () => process.kill(0, "SIGKILL"));
