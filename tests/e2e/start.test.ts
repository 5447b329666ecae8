// npm start as a new user runs it: it comes up, the feed is alive, and it ends without a trace.

import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type { Item } from "../../shared/publish/item.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { databaseFile, spoil } from "./support/database.ts";
import { freePort } from "./support/smallCity.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const folders: string[] = [];

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
  readonly google: string;
  readonly output: () => string;
  readonly dataDir: string;
}

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "kembar-start-"));
  folders.push(folder);
  return folder;
}

/** Runs npm start; resolves once it has printed `until`. */
async function npmStart(
  more: Record<string, string> = {},
  dataDir = newFolder(),
  until = /Kembar siap/,
): Promise<Started> {
  const [port, googlePort] = [await freePort(), await freePort()];
  const env = {
    ...process.env,
    PORT: String(port),
    GOOGLE_PORT: String(googlePort),
    DATA_DIR: dataDir,
    SYNC_EVERY: "0",
    QUOTA: "1",
    ...more,
  };
  const child = spawn("npm", ["start"], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (output += chunk.toString()));
  await expect.poll(() => output, { timeout: PATIENCE_MS, interval: 100 }).toMatch(until);
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    google: `http://127.0.0.1:${googlePort}`,
    output: () => output,
    dataDir,
  };
}

/** A start that ends by itself. */
async function startOnce(dataDir: string, taken: Readonly<Record<string, string>> = {}) {
  const ports = { PORT: String(await freePort()), GOOGLE_PORT: String(await freePort()) };
  const env = { ...process.env, DATA_DIR: dataDir, ...ports, ...taken };
  return spawnSync("npm", ["start"], { cwd: ROOT, env, encoding: "utf8" });
}

/** The processes that carry this data directory in their environment. */
function processesOf(dataDir: string): string[] {
  return readdirSync("/proc").filter((name) => {
    const path = `/proc/${name}/environ`;
    try {
      return (
        /^\d+$/.test(name) && existsSync(path) && readFileSync(path, "utf8").split("\0").includes(`DATA_DIR=${dataDir}`)
      );
    } catch {
      // The process ended while it was looked at.
      return false;
    }
  });
}

/** The files of a folder that anybody but their owner may open. */
function openToOthers(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => (statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077);
}

async function end({ child, dataDir }: Started, signal: NodeJS.Signals, group: boolean): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  process.kill(group ? -(child.pid ?? 0) : (child.pid ?? 0), signal);
  await ended;
  await expect.poll(() => processesOf(dataDir), { timeout: PATIENCE_MS }).toEqual([]);
}

/** How a start is broken off: by Ctrl-C, which its whole group is sent, or by the death of npm, of the start, or of everything. */
const ENDS: Readonly<Record<string, (started: Started) => Promise<void>>> = {
  "Ctrl-C": (started) => end(started, "SIGINT", true),
  "kill -9 of npm": (started) => end(started, "SIGKILL", false),
  "kill -9 of all": (started) => end(started, "SIGKILL", true),
};

/** What a start prints when it comes to a moment: ten starts, each goes on where the last one was broken off. */
const [BUILDING, SEEDING] = [/Membangun add-on/, /Mengisi kota contoh|Menyiapkan basis data/];
const [STARTING, SYNCING, READING] = [/Menyalakan Worker/, /Menjalankan sinkron pertama/, /dari 32|Kembar siap/];
const MOMENTS = [
  ...[BUILDING, /Menyalakan Google lokal/, SEEDING, SEEDING, STARTING, STARTING],
  ...[SYNCING, READING, READING, /Kembar siap/],
];
const EVERY_STEP = process.env.EVERY_STEP === "1";
/** EVERY_STEP=1: each end at all moments, in a city of its own; else one city, in which each end is met once. */
const BROKEN_OFF: readonly (readonly (readonly [moment: RegExp, how: string])[])[] = EVERY_STEP
  ? Object.keys(ENDS).map((how) => MOMENTS.map((moment) => [moment, how] as const))
  : [
      [
        [SEEDING, "kill -9 of npm"],
        [STARTING, "Ctrl-C"],
        [READING, "kill -9 of all"],
      ],
    ];

async function items(url: string): Promise<Item[]> {
  const answer = await fetch(`${url}/v1/opportunities?limit=100`);
  return ((await answer.json()) as { items: Item[] }).items;
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe("npm start", () => {
  it.each(BROKEN_OFF.map((brokenOff) => ({ brokenOff })))(
    "comes up whatever broke off the starts before, ends on SIGTERM to npm alone and keeps its state",
    async ({ brokenOff }) => {
      const dataDir = newFolder();
      for (const [moment, how] of brokenOff) await ENDS[how]?.(await npmStart({}, dataDir, moment));
      const first = await npmStart({}, dataDir);
      const found = await items(first.url);
      expect(found.length).toBeGreaterThanOrEqual(25);
      expect(found.every((one) => one.example)).toBe(true);
      const perAgency = countBy(found.map((one) => one.agency.code));
      expect(perAgency.size).toBeGreaterThanOrEqual(8);
      expect([...perAgency.values()].filter((count) => count > 1).length).toBeGreaterThanOrEqual(3);
      expect(first.output()).toMatch(/Perangkat daerah terbaca\s+32/);
      expect(openToOthers(first.dataDir)).toEqual([]);
      const other = await startOnce(first.dataDir);
      expect([other.status, other.stderr]).toEqual([
        1,
        expect.stringContaining(`${first.dataDir} sedang dipakai Kembar yang lain`),
      ]);
      await end(first, "SIGTERM", false);
      const second = await npmStart({}, first.dataDir);
      expect((await items(second.url)).map((one) => [one.id, one.version])).toEqual(
        found.map((one) => [one.id, one.version]),
      );
      await end(second, "SIGINT", true);
    },
  );

  it.each(["PORT", "GOOGLE_PORT"])(
    "refuses a %s on which a stranger answers, and leaves nothing behind",
    async (name) => {
      const stranger = createServer((_request, response) => response.end("hello"));
      await new Promise<void>((resolve) => stranger.listen(0, "127.0.0.1", resolve));
      const { port } = stranger.address() as AddressInfo;
      const dataDir = newFolder();
      const { status, stderr } = await startOnce(dataDir, { [name]: String(port) });
      stranger.close();
      const mend = `${name}=${port + 10} npm start`;
      expect([status, stderr]).toEqual([
        1,
        expect.stringMatching(`^Port ${port} sudah dipakai program lain\\.\n.*${mend}\n$`),
      ]);
      expect([readdirSync(dataDir), processesOf(dataDir)]).toEqual([[], []]);
    },
  );

  it("starts an empty register with all tabs for SEED=none; notices when its database is damaged", async () => {
    const started = await npmStart({ SEED: "none" });
    expect(await items(started.url)).toEqual([]);
    const info = (await (await fetch(`${started.google}/local/info`)).json()) as {
      register: string;
      agencies: unknown[];
      users: { email: string }[];
    };
    expect(info.agencies).toEqual([]);
    const body = JSON.stringify({ email: info.users[0]?.email });
    const headers = { "content-type": "application/json" };
    const { access_token } = (await (
      await fetch(`${started.google}/local/token`, { method: "POST", headers, body })
    ).json()) as { access_token: string };
    const book = await fetch(`${started.google}/v4/spreadsheets/${info.register}`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    const { sheets } = (await book.json()) as {
      sheets: { properties: { title: string }; filterViews?: { title: string }[] }[];
    };
    expect(sheets.map((one) => one.properties.title)).toEqual([
      "Ringkasan",
      "Tinjauan",
      "Perangkat Daerah",
      "Program",
      "Mitra",
      "Kerja Sama",
      "Profil Kota",
      "Pengguna",
      "Jurnal Keputusan",
      "Minat",
      "Data Gabungan",
      "Masalah",
      "Status Sinkron",
      "Cakupan Program",
      "Riwayat Keputusan",
      "Data Minat",
    ]);
    expect(sheets[1]?.filterViews?.map((one) => one.title)).toEqual(["Antrean"]);

    // Its database is damaged under it: within a minute health says so, the start says what happened, and so does the next.
    const file = databaseFile(started.dataDir);
    spoil(file, 4096, statSync(file).size);
    const health = async () => (await fetch(`${started.url}/v1/health`)).json().catch(() => undefined);
    await expect
      .poll(() => health().catch(() => undefined), { timeout: PATIENCE_MS, interval: 500 })
      .toMatchObject({ status: "broken", broken: ["database_away"] });
    const told = new RegExp(`Basis data di ${started.dataDir}/worker rusak.*npm run restore`, "s");
    expect(started.output()).toMatch(told);
    await end(started, "SIGTERM", false);
    const again = await startOnce(started.dataDir);
    expect([again.status, again.stderr]).toEqual([1, expect.stringMatching(told)]);
  });
});
