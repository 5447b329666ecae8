// How long the first answer takes of an isolate that was just started: the whole Worker beside one that does nothing.

import { fileURLToPath } from "node:url";
import { convertV4MiniflareOptions, Miniflare } from "miniflare";
import { bundleWorker } from "../../tools/workerd/bundleWorker.ts";
import { line, middle } from "./measure.ts";
import { workerdMilliseconds } from "./processorTime.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const STARTS = 9;
const CONTENTS = `export default { fetch: () => new Response("ok") };`;
const TRIVIAL = [{ type: "ESModule", path: "main.js", contents: CONTENTS }] as const;

interface Start {
  /** From the start of workerd to its first answer, in ms. */
  readonly wall: number;
  readonly processor: number;
}

/** Prints the time to a first answer of the Worker and of a trivial one, each in a workerd of its own. */
export async function benchColdStart(): Promise<void> {
  const whole = await bundleWorker(`${ROOT}worker/main.ts`, ["--minify"]);
  const [ours, trivial]: [Start[], Start[]] = [[], []];
  for (let round = 0; round < STARTS; round++) {
    ours.push(await startOnce(whole));
    trivial.push(await startOnce(TRIVIAL));
  }
  const walls = (starts: readonly Start[]) => middle(starts.map((one) => one.wall));
  const processors = (starts: readonly Start[]) => middle(starts.map((one) => one.processor));
  line("workerd started and asked once, a trivial Worker", walls(trivial), "ms");
  line("  ours more than that", walls(ours) - walls(trivial), "ms");
  line("  ours / trivial", walls(ours) / walls(trivial), "×");
  line("  processor time, ours more than the trivial one's", processors(ours) - processors(trivial), "ms");
}

type Modules = Awaited<ReturnType<typeof bundleWorker>> | typeof TRIVIAL;

async function startOnce(modules: Modules): Promise<Start> {
  const began = performance.now();
  const server = new Miniflare(
    convertV4MiniflareOptions({
      modules: [...modules],
      compatibilityDate: "2026-04-01",
      compatibilityFlags: ["nodejs_compat"],
      d1Databases: ["DB"],
      bindings: {
        REGISTER: "register",
        CLIENT_IDS: "client",
        SERVICE_ACCOUNT: "{}",
        PUBLIC_URL: "https://kembar.example",
      },
    }),
  );
  try {
    const answer = await server.dispatchFetch("https://kembar.example/nowhere");
    await answer.arrayBuffer();
    return { wall: performance.now() - began, processor: workerdMilliseconds() };
  } finally {
    await server.dispose();
  }
}
