// The load of the bundle beside that of an empty script, on the same host: what every click and every edit pays.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type RunningGoogle, startGoogle } from "../../local/startGoogle.ts";
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
  google = await startGoogle({ port: 0, dataDir: directory, scripts: { agency, register: empty } });
  const create = () => google.google.as(USER).spreadsheets.create({}).spreadsheetId ?? "";
  spreadsheets = { full: create(), empty: create() };
  google.google.setCity({ register: spreadsheets.empty, agencies: [], users: [] });
});
afterAll(async () => {
  await google.close();
  rmSync(directory, { recursive: true, force: true });
});

/** The median time of opening, in milliseconds. */
async function median(spreadsheet: string): Promise<number> {
  const person = { alert: () => "OK", show: () => {}, menu: () => {}, toast: () => {} };
  const selection = { sheet: "Sheet1", row: 1, column: 1, rows: 1, columns: 1 };
  const times: number[] = [];
  for (let count = 0; count < TIMES; count++) {
    // A thread that ran the bundle before has it compiled.
    await google.scripts.close();
    const began = performance.now();
    const args = [{ authMode: "NONE" }];
    await google.scripts.run({ spreadsheet, user: USER, name: "onOpen", args, authMode: "NONE", selection }, person);
    times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b)[Math.floor(TIMES / 2)] ?? 0;
}

it("opens with the bundle in at most four times what an empty script takes", async () => {
  const empty = await median(spreadsheets.empty);
  const full = await median(spreadsheets.full);
  expect(full / empty).toBeLessThanOrEqual(MOST);
});
