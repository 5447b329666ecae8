// A place where setup is tried as a person runs it: local Google without anything in it, and the command.

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunningGoogle } from "local-google";
import type { BuiltAddon } from "../../../tools/build.ts";
import { startLocalGoogle } from "../../../tools/localGoogle/startLocalGoogle.ts";
import type { SetupReport } from "../../../tools/setup/report.ts";
import { OWNER } from "../../e2e/support/cityWorkbooks.ts";
import { lateClock } from "../../e2e/support/lateClock.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

export const ADMIN = "admin@kota.example";
export const REVIEWER = "peninjau@kota.example";
export const DECIDERS = ["--admin", ADMIN, "--reviewer", REVIEWER] as const;

export const FIVE_AGENCIES = [
  "DAFTAR PERANGKAT DAERAH;;;;;",
  "No;Kode;Nama Perangkat Daerah;Singkatan;Urusan;Surel petugas",
  "1;DINKES;Dinas Kesehatan;Dinkes;1.02;staf.dinkes@kota.example",
  '2;DLH;Dinas Lingkungan Hidup;DLH;Lingkungan Hidup;"staf1.dlh@kota.example; staf2.dlh@kota.example"',
  "3;DISDIK;Dinas Pendidikan;Disdik;1.01 Pendidikan;staf.disdik@kota.example",
  "4;DISKOPUMKER;Dinas Koperasi, Usaha Mikro dan Tenaga Kerja;;2.17;staf.diskop@kota.example",
  "5;BAPPERIDA;Badan Perencanaan;Bapperida;5.01;",
].join("\r\n");

/** How a command ended; `report` is what --json printed. */
export interface SetupRun {
  readonly code: number | null;
  readonly report: SetupReport;
  readonly output: string;
  readonly errors: string;
}

export interface SetupCity {
  readonly google: RunningGoogle;
  readonly folder: string;
  readonly list: string;
  readonly key: string;
  /** Runs setup with --json. */
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<SetupRun>;
  /** Kills the command that runs right after local Google has carried out the nth call that matches. */
  readonly killAfter: (match: RegExp, times?: number) => void;
  /** Kills the command that runs, and what it started. */
  readonly kill: () => void;
  /** The calls since the last time that changed something at Google. */
  readonly writes: () => string[];
  /** Minutes pass at Google: Drive tells of every change until now, and nothing of its quotas is used. Each run of setup begins with it. */
  readonly catchUp: () => void;
  readonly stop: () => Promise<void>;
}

/** What of a city is asked for: `quota`: Google counts calls a minute (it does); `scripts`: what its workbooks run. */
interface SetupCityOptions {
  readonly quota?: boolean;
  readonly scripts?: BuiltAddon;
}

/** Starts local Google. Nobody is signed in anywhere else. */
export async function startSetupCity({ quota = true, scripts }: SetupCityOptions = {}): Promise<SetupCity> {
  const folder = mkdtempSync(join(tmpdir(), "kembar-setup-"));
  let running: ChildProcess | undefined;
  let deadly: { readonly match: RegExp; left: number } | undefined;
  const { clocks, catchUp } = lateClock();
  const google = await startLocalGoogle({
    ...{ ...clocks, port: 0, dataDir: folder, quota },
    ...{ scripts, scriptPatience: 10 },
    onAnswer: ({ method, url }) => {
      if (deadly === undefined || !deadly.match.test(`${method} ${url}`)) return;
      deadly.left -= 1;
      if (deadly.left > 0) return;
      deadly = undefined;
      killGroup(running);
    },
  });
  const list = join(folder, "perangkat-daerah.csv");
  writeFileSync(list, FIVE_AGENCIES);
  let seen = 0;
  return {
    ...{ google, folder, list },
    key: join(folder, "google", "service-account.json"),
    run: async (args, env = {}) => {
      catchUp();
      const child = spawn(process.execPath, [join(ROOT, "tools/setup/main.ts"), "--json", ...args], {
        cwd: ROOT,
        env: {
          ...process.env,
          ...{ HOME: folder, XDG_CONFIG_HOME: folder, KEMBAR_CITY: join(folder, "kembar"), DATA_DIR: folder },
          ...{
            GOOGLE_URL: `${google.url}/`,
            GOOGLE_PORT: String(google.port),
            CLOUDFLARE_API_TOKEN: "",
            // Where nobody says the city's zone, that of the computer counts: tests run on any.
            TZ: "UTC",
          },
          ...env,
        },
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
      });
      running = child;
      const [output, errors]: [string[], string[]] = [[], []];
      child.stdout.on("data", (chunk: Buffer) => output.push(chunk.toString()));
      child.stderr.on("data", (chunk: Buffer) => errors.push(chunk.toString()));
      const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
      const text = output.join("");
      const report = (text === "" ? { steps: [] } : JSON.parse(text)) as SetupReport;
      return { code, report, output: text, errors: errors.join("") };
    },
    killAfter: (match, times = 1) => {
      deadly = { match, left: times };
    },
    kill: () => killGroup(running),
    writes: () => {
      const calls = google.google.requests.since(seen);
      seen = calls.at(-1)?.seq ?? seen;
      return calls.filter((one) => one.method !== "GET").map((one) => `${one.method} ${one.path}`);
    },
    catchUp,
    stop: async () => {
      killGroup(running);
      await google.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function killGroup(child: ChildProcess | undefined): void {
  try {
    if (child?.pid !== undefined) process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

/** A shared drive of the city's owner, into which the service account may put files. */
export function sharedDriveOf({ google: { google } }: SetupCity, role = "fileOrganizer"): string {
  const owner = google.as(OWNER);
  const known = owner.drives.list({}).drives?.find((one) => one.name === "Kembar Kota")?.id;
  if (known) return known;
  const id = owner.drives.create("kembar-test", { name: "Kembar Kota" }).id ?? "";
  owner.permissions.create(id, { type: "user", role, emailAddress: google.serviceAccount });
  return id;
}

/** What each step of a run came to. */
export function statesOf({ report }: SetupRun): Record<string, string> {
  return Object.fromEntries(report.steps.map(({ step, state }) => [step, state]));
}
