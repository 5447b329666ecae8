// The load of the bundle beside that of an empty script, on the same host: what every click and every edit pays.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningGoogle } from "local-google";
import { afterAll, beforeAll, expect, it } from "vitest";
import { setCity } from "../../tools/localGoogle/city.ts";
import { startLocalGoogle } from "../../tools/localGoogle/startLocalGoogle.ts";
import { middle } from "../bench/measure.ts";
import { builtAddon } from "../support/builtAddon.ts";

const USER = "petugas@banjarmasin.example";
const TIMES = 9;
const MOST = 4;

let directory: string;
let google: RunningGoogle;
let spreadsheets: { readonly full: string; readonly empty: string };

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "kembar-load-"));
  const { agency } = await builtAddon();
  const empty = join(directory, "empty");
  mkdirSync(empty);
  writeFileSync(join(empty, "Code.js"), "function onOpen() {}");
  writeFileSync(join(empty, "appsscript.json"), JSON.stringify({ timeZone: "Asia/Makassar", oauthScopes: [] }));
  google = await startLocalGoogle({ port: 0, dataDir: directory, scripts: { agency, register: empty } });
  const create = () => google.google.as(USER).spreadsheets.create({}).spreadsheetId ?? "";
  spreadsheets = { full: create(), empty: create() };
  setCity(google.google, { register: spreadsheets.empty, agencies: [], users: [] });
});
afterAll(async () => {
  await google.close();
  rmSync(directory, { recursive: true, force: true });
});

/** Milliseconds of processor time of this process with its threads: what other programs take is not counted. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** What opening takes in a thread that never ran the bundle. */
async function timeOf(spreadsheet: string): Promise<number> {
  const person = { alert: () => "OK", show: () => {}, menu: () => {}, toast: () => {} };
  const selection = { sheet: "Sheet1", row: 1, column: 1, rows: 1, columns: 1 };
  const args = [{ authMode: "NONE" }];
  await google.scripts.close();
  const began = processorTime();
  await google.scripts.run({ spreadsheet, user: USER, name: "onOpen", args, authMode: "NONE", selection }, person);
  return processorTime() - began;
}

it("opens with the bundle in at most four times what an empty script takes", async () => {
  const times = { empty: [] as number[], full: [] as number[] };
  for (let count = 0; count < TIMES; count++) {
    times.empty.push(await timeOf(spreadsheets.empty));
    times.full.push(await timeOf(spreadsheets.full));
  }
  expect(middle(times.full) / middle(times.empty)).toBeLessThanOrEqual(MOST);
});
