// Google and Cloudflare on this machine, for trying setup: what runs already is used, what does not is started.

import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { clientOfScript, type RunningGoogle } from "local-google";
import { buildAddon } from "../build.ts";
import { cityDrive } from "../localGoogle/cityDrive.ts";
import { startLocalGoogle } from "../localGoogle/startLocalGoogle.ts";
import { type RunningWorker, startWorker } from "../startWorker.ts";
import type { StartLocally } from "./steps/localWorker.ts";

/** This machine's Google, and how the Worker is started beside it. */
export interface LocalWorld {
  readonly googleUrl: string;
  readonly keyFile: string;
  /** A shared drive for the workbooks, where this Google was started here; else "". */
  readonly folder: string;
  readonly startWorker: StartLocally;
  /** Ends what was started. */
  readonly stop: () => Promise<void>;
}

/** Who owns the shared drive of a trial. */
const OWNER = "pemilik@kembar.example";

/** Other ports than those of `npm start`, which may run beside it. */
const [PORT, GOOGLE_PORT] = ["8797", "8798"];

/** Uses the Google at GOOGLE_PORT, or starts one whose service account has no storage, as the real ones. */
export async function localWorld(dataDir: string): Promise<LocalWorld> {
  const port = Number(process.env.GOOGLE_PORT ?? GOOGLE_PORT);
  const there = await clientIdOf(`http://127.0.0.1:${port}`);
  mkdirSync(dataDir, { recursive: true });
  const own = there === undefined ? await ownGoogle(port, dataDir) : undefined;
  const googleUrl = own?.url ?? `http://127.0.0.1:${port}`;
  const keyFile = join(dataDir, "google", "service-account.json");
  let worker: RunningWorker | undefined;
  return {
    googleUrl,
    keyFile,
    folder: own === undefined ? "" : cityDrive(own.google, OWNER),
    startWorker: async (register, books, corpus) => {
      worker = await startWorker({
        port: Number(process.env.PORT ?? PORT),
        ...{ dataDir, googleUrl, register, corpus },
        // On one machine whoever tries the city out is its administrator.
        clientId: [there ?? own?.google.clientId ?? "", ...books.map(clientOfScript)].join(" "),
        serviceAccount: readFileSync(keyFile, "utf8"),
      });
      own?.scripts.stores.setScriptProperty("WORKER_URL", worker.url);
      return worker.url;
    },
    stop: async () => {
      await worker?.stop();
      await own?.close();
    },
  };
}

async function ownGoogle(port: number, dataDir: string): Promise<RunningGoogle> {
  const scripts = await buildAddon("", join(dataDir, "addon"));
  return startLocalGoogle({ port, dataDir, scripts });
}

async function clientIdOf(url: string): Promise<string | undefined> {
  const answer = await fetch(`${url}/local/info`).catch(() => undefined);
  if (answer === undefined) return undefined;
  const { clientId } = (await answer.json()) as { readonly clientId: string };
  return clientId;
}
