// Starts the Worker under wrangler dev (real workerd, D1, Queues) on 127.0.0.1, with its migrations applied.

import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { START_HEADER } from "../worker/http/startHeader.ts";
import { crashGroup, spawnGroup, stopGroup } from "./childGroup.ts";
import { corpusVariables, type DriveCorpus } from "./city/driveCorpus.ts";
import { type Finding, Refusal } from "./google/refusal.ts";
import { migrateState } from "./migrateState.ts";
import { QUIET, ROOT, WRANGLER } from "./wrangler.ts";

const ANSWER_MS = 90_000;

/** What the Worker is given on this machine. */
export interface WorkerOptions {
  readonly port: number;
  readonly dataDir: string;
  readonly googleUrl: string;
  readonly register: string;
  readonly corpus: DriveCorpus;
  readonly clientId: string;
  /** The service account's key file as JSON. */
  readonly serviceAccount: string;
  /** Local Google without quotas can be read faster than Google. */
  readonly readsPerMinute?: number;
  /** Keep everything that the Worker logs, not only its errors. */
  readonly keepLog?: boolean;
  /** Another entry than that of wrangler.toml. */
  readonly entry?: string;
}

/** A running Worker. */
export interface RunningWorker {
  readonly url: string;
  /** What it wrote to its log, in pieces as they came. */
  readonly log: readonly string[];
  /** Runs the scheduled handler, as the platform does every five minutes. */
  readonly tick: () => Promise<void>;
  /** Ends wrangler and workerd. */
  readonly stop: () => Promise<void>;
  /** Ends them without warning, as a crash does. */
  readonly kill: () => Promise<void>;
}

/** Applies the migrations and starts the Worker; rejects when it ends before it answers. */
export async function startWorker(options: WorkerOptions): Promise<RunningWorker> {
  const state = join(options.dataDir, "worker");
  mkdirSync(state, { recursive: true });
  const environment = join(state, "worker.env");
  const nonce = randomUUID();
  writeFileSync(environment, asEnvironment(workerVariables(options, nonce)), { mode: 0o600 });
  await migrateState(state);
  const env = { ...process.env, ...QUIET };
  const child = spawnGroup(WRANGLER, devArguments(options, state, environment), { cwd: ROOT, env });
  const log: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => log.push(chunk.toString()));
  const url = `http://127.0.0.1:${options.port}`;
  await answers(child, url, nonce, log);
  return {
    url,
    log,
    tick: async () => {
      const answer = await fetch(`${url}/cdn-cgi/handler/scheduled?cron=*+*+*+*+*`);
      await answer.arrayBuffer();
    },
    stop: () => stopGroup(child),
    kill: () => crashGroup(child),
  };
}

function devArguments({ port, keepLog = false, entry }: WorkerOptions, state: string, environment: string): string[] {
  const server = ["--port", String(port), "--ip", "127.0.0.1", "--inspector-port", "0"];
  const level = ["--log-level", keepLog ? "log" : "error"];
  const local = ["--local", "--persist-to", state, "--env-file", environment, "--show-interactive-dev-session=false"];
  return ["dev", ...(entry === undefined ? [] : [entry]), ...server, ...level, ...local, "--test-scheduled"];
}

/** What the Worker knows of the city and of this start, by the names of worker/env.ts. */
export function workerVariables(options: WorkerOptions, nonce: string): Readonly<Record<string, string>> {
  return {
    REGISTER: options.register,
    ...corpusVariables(options.corpus),
    CLIENT_IDS: options.clientId,
    GOOGLE_ROOT: `${options.googleUrl}/`,
    START_NONCE: nonce,
    PUBLIC_URL: `http://127.0.0.1:${options.port}`,
    ...(options.readsPerMinute === undefined ? {} : { READS_PER_MINUTE: String(options.readsPerMinute) }),
    SERVICE_ACCOUNT: JSON.stringify(JSON.parse(options.serviceAccount)),
  };
}

function asEnvironment(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([key, value]) => `${key}='${value}'\n`)
    .join("");
}

/** Resolves with the first answer that this Worker gives: whoever else is on the port does not know the nonce. */
export async function answers(child: ChildProcess, url: string, nonce: string, log: readonly string[]): Promise<void> {
  const until = Date.now() + ANSWER_MS;
  while (Date.now() < until) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${url}/v1/health`).catch(() => undefined);
    await answer?.arrayBuffer().catch(() => undefined);
    if (answer?.headers.get(START_HEADER) === nonce) return;
    await new Promise((wake) => setTimeout(wake, 150));
  }
  await stopGroup(child);
  throw new Refusal(didNotStart(log.join("").trim()));
}

function didNotStart(log: string): Finding {
  return {
    code: "worker_did_not_start",
    told: { id: `Worker tidak menyala:\n${log}`, en: `The Worker did not start:\n${log}` },
    mend: {
      id: "Perbaiki yang disebut di atas, lalu jalankan lagi.",
      en: "Mend what is named above, then run this again.",
    },
  };
}
