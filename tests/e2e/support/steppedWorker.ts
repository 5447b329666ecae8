// The Worker in one workerd, run one handler at a time: the test holds its clock and decides at any step what happens.

import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { convertV4MiniflareOptions, Miniflare, type Request, Response } from "miniflare";
import { bundleWorker } from "../../../tools/workerd/bundleWorker.ts";
import { migrationStatements } from "./migrationStatements.ts";
import type { DatabaseRow, Order, Outcome, Statement, Verdict } from "./steppedProtocol.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const STEPPED = join(ROOT, "tests/worker/stepped");

/** Answers at a stop: what happens, and what time it is then. `sent`: the messages that the handler has sent so far. */
type OnStop = (sent: Outcome["sent"]) => Promise<{ readonly verdict: Verdict; readonly now: number }>;

/** A running stepped Worker. */
export interface SteppedWorker {
  /** Runs statements on its database in one batch; returns the rows of each. */
  readonly database: (statements: readonly Statement[]) => Promise<readonly (readonly DatabaseRow[])[]>;
  /** Runs one handler; other handlers may run while it is stopped. */
  readonly handle: (order: Omit<Order, "id">, onStop?: OnStop) => Promise<Outcome>;
  /** What the Worker logged, line by line. */
  readonly log: readonly string[];
  readonly stop: () => Promise<void>;
}

/** Bundles the Worker with its clock and its waits in the test's hands, and starts it with an empty database. */
export async function startSteppedWorker(bindings: Readonly<Record<string, string>>): Promise<SteppedWorker> {
  const stops = new Map<string, OnStop>();
  const answerStop = async (request: Request): Promise<Response> => {
    const stop = stops.get(request.url.split("/").at(-1) ?? "");
    const { sent } = (await request.json()) as Pick<Outcome, "sent">;
    return stop === undefined ? new Response("unknown", { status: 404 }) : Response.json(await stop(sent));
  };
  const log: string[] = [];
  const miniflare = new Miniflare(
    convertV4MiniflareOptions({
      modules: await bundle(),
      compatibilityDate: "2026-04-01",
      compatibilityFlags: ["nodejs_compat"],
      d1Databases: ["DB"],
      bindings,
      handleStructuredLogs: ({ message }) => log.push(message),
      serviceBindings: { TEST: answerStop },
    }),
  );
  await miniflare.ready;
  let orders = 0;
  const handle: SteppedWorker["handle"] = async (order, onStop) => {
    orders += 1;
    const id = String(orders);
    if (onStop !== undefined) stops.set(id, onStop);
    const body = JSON.stringify({ ...order, id });
    const answer = await miniflare.dispatchFetch("https://test.example/", { method: "POST", body });
    stops.delete(id);
    return (await answer.json()) as Outcome;
  };
  const database: SteppedWorker["database"] = async (statements) => {
    const outcome = await handle({ now: 0, googleRoot: "", handler: { kind: "database", statements } });
    if (outcome.rows === undefined) throw new Error(outcome.error);
    return outcome.rows;
  };
  await database(migrationStatements(join(ROOT, "worker/migrations")).map((sql) => ({ sql })));
  return { database, handle, log, stop: () => miniflare.dispose() };
}

/** The Worker, but for the context that counts. */
function bundle() {
  const held = join(STEPPED, "newContext.ts");
  const aliases = ["./newContext.ts", "../newContext.ts"].flatMap((name) => ["--alias", `${name}:${held}`]);
  return bundleWorker(join(STEPPED, "entry.ts"), ["--no-minify", ...aliases]);
}
