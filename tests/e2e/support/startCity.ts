// A city for tests, whoever made its workbooks: local Google, and the real Worker beside it.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { clientOfScript, type RunningGoogle } from "local-google";
import { startLocalGoogle } from "../../../tools/localGoogle/startLocalGoogle.ts";
import type { RunningWorker } from "../../../tools/startWorker.ts";
import { builtAddon } from "../../support/builtAddon.ts";
import { overBudgetIn } from "./budget.ts";
import type { CityWorkbooks } from "./cityWorkbooks.ts";
import { lateClock } from "./lateClock.ts";
import { startBundledWorker } from "./startBundledWorker.ts";

const MANY = 24;
const FIRST_READ_MS = 120_000;

/** The Worker, with every invocation held to its budget. */
const COUNTED = fileURLToPath(new URL("../../worker/counted/entry.ts", import.meta.url));

/** The answer of POST /v1/sync when it is finished. */
interface SyncAnswer {
  readonly sync: string;
  readonly changed: number;
  readonly accepted: number;
  readonly problems: number;
  readonly published: number;
  readonly google_calls: number;
  readonly held: readonly { readonly agency: string; readonly hold: string }[];
}

/** The workbooks of a city, who decides in it, and who fills in the workbook of an agency. */
export interface MadeCity extends CityWorkbooks {
  readonly reviewer: string;
  readonly staffOf: (code: string) => string;
}

export interface RunningCity {
  readonly google: RunningGoogle;
  readonly worker: RunningWorker;
  readonly register: string;
  readonly dataDir: string;
  /** The workbook of an agency by its code. */
  readonly workbook: (code: string) => string;
  readonly staffOf: (code: string) => string;
  /**
   * Syncs as a reviewer until the result is readable: a workbook that is named is read at once, though Drive tells of no change since the last
   * sync of all; that one comes when Drive tells of everything.
   */
  readonly sync: (spreadsheet?: string) => Promise<SyncAnswer>;
  /** Minutes pass at Google: Drive tells of every change until now, and nothing of a minute's quota is used. */
  readonly catchUp: () => void;
  /** Starts the Worker again on an empty D1, as after a loss, or on what `restored` puts into its place. */
  readonly loseDatabase: (restored?: () => Promise<unknown>) => Promise<void>;
  /** Kills the Worker without warning and starts it again on the same state. */
  readonly crashWorker: (before: () => Promise<unknown>) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/**
 * Makes a city and starts it; the first sync is done when it resolves. `withAddon`: its sheets have the add-on. Each script
 * has an OAuth client of its own; `isAdmitted`: Kembar knows them. `quota`: Google counts calls a minute.
 */
export async function startCity(
  make: (google: RunningGoogle) => MadeCity,
  withAddon: boolean,
  isAdmitted: boolean,
  { quota = true }: { readonly quota?: boolean } = {},
): Promise<RunningCity> {
  const dataDir = mkdtempSync(join(tmpdir(), "kembar-test-"));
  const scripts = withAddon ? await builtAddon() : undefined;
  const { clocks, catchUp } = lateClock();
  const google = await startLocalGoogle({ ...clocks, port: 0, dataDir, scripts, scriptPatience: 10, quota });
  const { register, workbooks, corpus, reviewer, staffOf } = make(google);
  // Whoever set the city up admitted its scripts.
  const scriptClients = isAdmitted ? [register, ...workbooks.values()].map(clientOfScript) : [];
  const options = {
    port: await freePort(),
    dataDir,
    googleUrl: google.url,
    register,
    corpus,
    clientId: [google.google.clientId, ...scriptClients].join(" "),
    readsPerMinute: 100_000,
    entry: COUNTED,
    serviceAccount: readFileSync(join(dataDir, "google", "service-account.json"), "utf8"),
  };
  let worker = await startBundledWorker(options);
  const over: string[] = [];
  const stop = async () => {
    await worker.stop();
    await google.close();
    rmSync(dataDir, { recursive: true, force: true });
    over.push(...overBudgetIn(worker.log));
    if (over.length > 0) throw new Error(over.join("\n"));
  };
  try {
    catchUp();
    await readFirst(google, worker, reviewer);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  const city: RunningCity = {
    google,
    register,
    dataDir,
    get worker() {
      return worker;
    },
    workbook: (code) => workbooks.get(code) ?? "",
    staffOf,
    catchUp,
    sync: (spreadsheet) => {
      if (spreadsheet === undefined) catchUp();
      return syncUntilDone(google, worker.url, reviewer, spreadsheet);
    },
    loseDatabase: async (restored) => {
      await worker.stop();
      over.push(...overBudgetIn(worker.log));
      rmSync(join(dataDir, "worker"), { recursive: true, force: true });
      await restored?.();
      worker = await startBundledWorker({ ...options, port: await freePort() });
      catchUp();
      await readFirst(google, worker, reviewer);
    },
    crashWorker: async (before) => {
      await before();
      await worker.kill();
      over.push(...overBudgetIn(worker.log));
      worker = await startBundledWorker({ ...options, port: await freePort() });
    },
    stop,
  };
  return city;
}

/** The clock's first tick has the register read; until then the Worker knows no reviewer who could ask for a sync. */
async function readFirst(google: RunningGoogle, worker: RunningWorker, reviewer: string): Promise<void> {
  await worker.tick();
  const headers = { authorization: `Bearer ${google.google.auth.tokensFor(reviewer).id_token}` };
  const until = Date.now() + FIRST_READ_MS;
  while (Date.now() < until) {
    const status = (await (await fetch(`${worker.url}/v1/status`, { headers })).json()) as { sources?: unknown };
    if (status.sources !== undefined) {
      await syncUntilDone(google, worker.url, reviewer, undefined);
      return;
    }
    await new Promise((wake) => setTimeout(wake, 50));
  }
  throw new Error("the register was not read");
}

async function syncUntilDone(
  google: RunningGoogle,
  url: string,
  reviewer: string,
  spreadsheet: string | undefined,
): Promise<SyncAnswer> {
  const token = google.google.auth.tokensFor(reviewer).id_token;
  const body = JSON.stringify(spreadsheet === undefined ? {} : { spreadsheet });
  for (let tries = 0; tries < MANY; tries++) {
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const answer = await fetch(`${url}/v1/sync`, { method: "POST", headers, body });
    if (answer.status === 200) return (await answer.json()) as SyncAnswer;
    if (answer.status !== 202) throw new Error(`POST /v1/sync answered ${answer.status}: ${await answer.text()}`);
  }
  throw new Error("no sync was finished");
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => server.close(() => resolve()));
  return port;
}
