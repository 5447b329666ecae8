// Starts the whole of Kembar on one machine: local Google with a city in it, and the Worker beside it.

import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { clientOfScript, type RunningGoogle } from "local-google";
import { corpusOfFile, type DriveCorpus } from "./city/driveCorpus.ts";
import { Refusal } from "./google/refusal.ts";
import { cityOf } from "./localGoogle/city.ts";
import { startLocalGoogle } from "./localGoogle/startLocalGoogle.ts";
import { migrateState } from "./migrateState.ts";
import { otherCity } from "./sampleCity/cityFindings.ts";
import { USUAL_CITY } from "./sampleCity/cityFolder.ts";
import { readCity } from "./sampleCity/readCity.ts";
import { seedCity } from "./sampleCity/seedCity.ts";
import { checkDatabase, checkWorkbooks } from "./start/databaseState.ts";
import { type RunningWorker, startWorker } from "./startWorker.ts";

export interface SystemOptions {
  readonly port: number;
  readonly googlePort: number;
  readonly dataDir: string;
  /** An empty register with all tabs instead of the sample city. */
  readonly empty: boolean;
  /** The name of the sample city. */
  readonly city: string;
  readonly quota: boolean;
  /** Told of each step as it begins. */
  readonly onStep?: (step: string) => void;
}

export interface RunningSystem {
  readonly google: RunningGoogle;
  readonly worker: RunningWorker;
  readonly stop: () => Promise<void>;
}

/** Starts both servers; on the first run of a data directory the city is seeded. */
export async function startSystem(options: SystemOptions): Promise<RunningSystem> {
  const tell = options.onStep ?? (() => {});
  mkdirSync(options.dataDir, { recursive: true });
  checkDatabase(join(options.dataDir, "worker"));
  forgetHalfSeed(options.dataDir);
  checkWorkbooks(options.dataDir);
  tell("Menyalakan Google lokal");
  const google = await startLocalGoogle({ port: options.googlePort, dataDir: options.dataDir, quota: options.quota });
  try {
    const { register, sample = USUAL_CITY } = cityOf(google.google);
    if (register !== "" && sample !== options.city) throw new Refusal(otherCity(options.dataDir, sample));
    if (register === "") {
      const city = readCity(options.city, new Date().toISOString().slice(0, 10));
      tell(options.empty ? "Menyiapkan register kosong" : "Mengisi kota contoh");
      writeFileSync(halfSeed(options.dataDir), "", { mode: 0o600 });
      seedCity(google.google, city, options.empty);
      rmSync(halfSeed(options.dataDir));
    }
    tell("Menyiapkan basis data");
    await migrateState(join(options.dataDir, "worker"));
    tell("Menyalakan Worker");
    const worker = await startWorker({
      port: options.port,
      dataDir: options.dataDir,
      googleUrl: google.url,
      register: cityOf(google.google).register,
      corpus: corpusOfRegister(google),
      clientId: clientsOf(google),
      serviceAccount: keyFile(options.dataDir),
    });
    google.scripts.stores.setScriptProperty("WORKER_URL", worker.url);
    google.scripts.stores.setScriptProperty("SERVICE_ACCOUNT", google.google.serviceAccount);
    const stop = async () => {
      await worker.stop();
      await google.close();
    };
    return { google, worker, stop };
  } catch (thrown) {
    await google.close();
    throw thrown;
  }
}

/** A city that is set up has admitted its scripts; the script of a workbook made later waits for an administrator. */
function clientsOf({ google }: RunningGoogle): string {
  const { register, agencies } = cityOf(google);
  const scripts = [register, ...agencies.map((one) => one.spreadsheet)].map(clientOfScript);
  return [google.clientId, ...scripts].join(" ");
}

/** Where the Worker is to list, as its own account sees the register. */
function corpusOfRegister({ google }: RunningGoogle): DriveCorpus {
  return corpusOfFile(google.as(google.serviceAccount).files.get(cityOf(google).register));
}

/** Stands while a city is being filled in: a start that ended in the middle of it begins anew. */
function halfSeed(dataDir: string): string {
  return join(dataDir, "google", "seeding");
}

function forgetHalfSeed(dataDir: string): void {
  if (!existsSync(halfSeed(dataDir))) return;
  for (const folder of ["worker", "google"]) rmSync(join(dataDir, folder), { recursive: true, force: true });
}

function keyFile(dataDir: string): string {
  const path = join(dataDir, "google", "service-account.json");
  if (!existsSync(path)) throw new Error(`no service account key at ${path}`);
  return readFileSync(path, "utf8");
}
