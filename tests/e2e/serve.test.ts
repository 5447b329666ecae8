// npm run serve as a city runs it: a city moves there from npm start's Worker by its backup, through crashes, and back again.

import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { restore } from "../../tools/backup/restore.ts";
import { localTarget } from "../../tools/backup/restoreTarget.ts";
import { backup } from "../../tools/backup.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { ADMIN, freePort, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

const SERVE = fileURLToPath(new URL("../../tools/serve.ts", import.meta.url));
const PUBLIC_URL = "https://kembar.kota.example";

let city: SmallCity;
let folder: string;
let environment: Readonly<Record<string, string>>;
let url: string;
let server: ChildProcess | undefined;
const lines: Record<string, unknown>[] = [];

beforeAll(async () => {
  city = await startSmallCity(["DINKES", "DISDIK"]);
  await approve("DINKES", testId(1));
  folder = join(city.dataDir, "city");
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  mkdirSync(folder);
  const key = join(city.dataDir, "google", "service-account.json");
  const values = { key, books: { register: city.register }, clientIds: [city.google.google.clientId], url: PUBLIC_URL };
  writeFileSync(join(folder, "city.json"), JSON.stringify(values));
  environment = {
    ...{ PORT: String(port), KEMBAR_CITY: folder, KEMBAR_BACKUPS: join(folder, "backups"), DATA_DIR: "" },
    GOOGLE_URL: `${city.google.url}/`,
  };
});
afterAll(async () => {
  server?.kill("SIGTERM");
  await city.stop();
});

const tokenOf = (email: string) => city.google.google.auth.tokensFor(email).id_token;

async function approve(code: string, id: string): Promise<void> {
  openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code)).add({ ...GOOD, id });
  await sync();
  openTab(city.google, city.register, "Tinjauan", REVIEWER).change(id, APPROVE);
  await sync();
}

/** Syncs at whichever Worker runs now. */
async function sync(): Promise<void> {
  if (server === undefined) {
    await city.sync();
    return;
  }
  city.catchUp();
  const headers = { authorization: `Bearer ${tokenOf(REVIEWER)}`, "content-type": "application/json" };
  await expect
    .poll(async () => (await fetch(`${url}/v1/sync`, { method: "POST", headers, body: "{}" })).status, {
      timeout: PATIENCE_MS,
    })
    .toBe(200);
}

async function feedAt(address: string): Promise<readonly unknown[]> {
  const { items } = (await (await fetch(`${address}/v1/opportunities`)).json()) as { items: readonly object[] };
  const own = (text: string) => text.replaceAll(address, "").replaceAll(PUBLIC_URL, "");
  return items.map((one) => JSON.parse(own(JSON.stringify(one))));
}

/** Waits until all that was read is published: a process that is ended then leaves nothing half done. */
async function settled(): Promise<void> {
  const status = async () => ((await (await fetch(`${url}/v1/status`)).json()) as { settled: boolean }).settled;
  await expect.poll(status, { timeout: PATIENCE_MS }).toBe(true);
}

/** The next line with this event; those before it are passed over. */
async function told(event: string): Promise<Record<string, unknown>> {
  await expect.poll(() => lines.some((one) => one.event === event), { timeout: PATIENCE_MS }).toBe(true);
  return lines.splice(0, lines.findIndex((one) => one.event === event) + 1).at(-1) ?? {};
}

function serve(...args: string[]): ChildProcess {
  const child = spawn(process.execPath, [SERVE, ...args], { env: { ...process.env, ...environment }, stdio: "pipe" });
  let rest = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    const [last = "", ...whole] = `${rest}${chunk}`.split("\n").reverse();
    rest = last;
    for (const line of whole.reverse()) if (line.startsWith("{")) lines.push(JSON.parse(line));
  });
  return child;
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once("exit", resolve));
/** The numbers of the processes below one, workerd's too. */
const below = (pid: number | undefined): number[] =>
  execFileSync("ps", ["-eo", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child = 0, parent]) => (parent === pid ? [child, ...below(child)] : []));
const runs = (pid: number): boolean =>
  execFileSync("ps", ["-eo", "pid="], { encoding: "utf8" }).split(/\s+/).includes(String(pid));

it("takes a city over from its backup: the feed is the same, and logs are lines of JSON", async () => {
  const before = await feedAt(city.worker.url);
  expect(before).toHaveLength(1);
  const file = join(folder, "move.ndjson");
  await backup({ url: city.worker.url, token: tokenOf(ADMIN) }, file);
  await city.worker.stop();
  server = serve("--restore", file, "--yes");
  expect(await told("serving")).toMatchObject({ level: "info", url, public_url: PUBLIC_URL });
  expect(await feedAt(url)).toEqual(before);
  const { file: nightly } = await told("backup");
  expect(readdirSync(join(folder, "backups")).map((name) => join(folder, "backups", name))).toEqual([nightly]);
});

it("is one at a time on one data folder", async () => {
  const second = serve();
  const errors: string[] = [];
  second.stderr?.on("data", (chunk: Buffer) => errors.push(String(chunk)));
  expect(await ended(second)).toBe(1);
  expect(errors.join("")).toContain("dipakai");
});

it("answers again when workerd ends, and when the process that runs it does", async () => {
  await settled();
  const [serving = 0, workerd = 0] = below(server?.pid);
  process.kill(workerd, "SIGKILL");
  await told("workerd_restarted");
  expect(await feedAt(url)).toHaveLength(1);
  await settled();
  process.kill(serving, "SIGKILL");
  expect(await told("server_ended")).toMatchObject({ level: "error", signal: "SIGKILL" });
  await told("serving");
  expect(await feedAt(url)).toHaveLength(1);
});

it("goes on deciding and publishing, and gives the city back whole", async () => {
  await settled();
  await approve("DISDIK", testId(2));
  const moved = await feedAt(url);
  expect(moved).toHaveLength(2);
  const file = join(folder, "back.ndjson");
  await backup({ url, token: tokenOf(ADMIN) }, file);
  const all = below(server?.pid);
  server?.kill("SIGTERM");
  expect(server === undefined ? 0 : await ended(server)).toBe(0);
  await told("stopped");
  expect(all.filter(runs)).toEqual([]);
  server = undefined;
  await city.loseDatabase(() => restore({ file, target: localTarget(city.dataDir), agrees: async () => true }));
  expect(await feedAt(city.worker.url)).toEqual(moved);
});
