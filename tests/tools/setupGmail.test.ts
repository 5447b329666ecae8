// npm run setup for a city of a Gmail account: clasp makes the workbooks with their scripts as the administrator, who moves them at once.

import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FOLDER_TYPE } from "local-google";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readCityValues } from "../../tools/city/cityValues.ts";
import { freePort } from "../e2e/support/smallCity.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { ADMIN, DECIDERS, type SetupCity, type SetupRun, startSetupCity, statesOf } from "./support/setupCity.ts";
import { type StandInScripts, startStandInScripts } from "./support/standInScripts.ts";

const SERVE = fileURLToPath(new URL("../../tools/serve.ts", import.meta.url));
const MARKS = ["register", "DINKES", "DLH", "DISDIK", "DISKOPUMKER", "BAPPERIDA"];

let city: SetupCity;
let clasp: StandInScripts;
let folder: string;
let url: string;
let server: ChildProcess | undefined;

beforeAll(async () => {
  // With quotas on, a service account owns nothing.
  city = await startSetupCity({ quota: true });
  clasp = await startStandInScripts(city.google, ADMIN);
  folder = admin().files.create({ name: "Lembar Kembar", mimeType: FOLDER_TYPE }).id ?? "";
  const emailAddress = city.google.google.serviceAccount;
  admin().permissions.create(folder, { type: "user", role: "writer", emailAddress });
  url = `http://127.0.0.1:${await freePort()}`;
});
afterAll(async () => {
  if (server !== undefined) {
    const ended = new Promise((resolve) => server?.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
  }
  await clasp.stop();
  await city.stop();
});

const admin = () => city.google.google.as(ADMIN);
const home = () => join(city.folder, "kembar");
const run = (...args: string[]) => city.run(["--yes", ...args], clasp.env(city.folder));
const first = () =>
  run("--own-server", "--url", url, "--folder", folder, "--key", city.key, "--agencies", city.list, ...DECIDERS);
const told = ({ report }: SetupRun, step: string) => report.steps.find((one) => one.step === step);
const madeBooks = () => readCityValues(home()).madeBooks;

it("killed while a script is made, it makes no second one, and says what to look at", async () => {
  clasp.onMade = () => {
    if (clasp.scripts.size === 3) city.kill();
  };
  await first();
  clasp.onMade = () => {};
  expect(Object.keys(madeBooks())).toEqual(MARKS.slice(0, 2));
  const again = await first();
  expect(told(again, "workbooks")).toMatchObject({ state: "waiting", mend: { id: expect.stringMatching(/DLH/) } });
  expect(clasp.scripts.size).toBe(3);
  // As it says: the project is deleted, here with its workbook, and so is the folder.
  const orphan = clasp.scripts.get("skrip-3")?.parent ?? "";
  admin().files.delete(orphan);
  rmSync(join(home(), "scripts", "DLH"), { recursive: true });
});

it("the others are made with the administrator's account, and nothing is made again until they are moved", async () => {
  const made = await first();
  expect(told(made, "workbooks")).toMatchObject({
    state: "waiting",
    told: { id: "6 lembar ada di Drive akun admin, belum di folder kota." },
    mend: { id: expect.stringContaining(folder) },
  });
  expect(Object.keys(madeBooks()).sort()).toEqual([...MARKS].sort());
  for (const id of Object.values(madeBooks())) {
    expect(
      admin()
        .files.get(id)
        .owners?.map((one) => one.emailAddress),
    ).toEqual([ADMIN]);
    expect([...clasp.scripts.values()].filter((one) => one.parent === id)).toHaveLength(1);
  }
  const before = clasp.scripts.size;
  expect(told(await first(), "workbooks")?.state).toBe("waiting");
  expect(clasp.scripts.size).toBe(before);
});

it("moved into the folder, they become the city's: built, shared, with the add-on, and read", async () => {
  // A spreadsheet of the same name that somebody made by hand takes nobody's place.
  const other = { name: "Keunggulan DLH", mimeType: "application/vnd.google-apps.spreadsheet", parents: [folder] };
  admin().files.create(other);
  for (const id of Object.values(madeBooks())) admin().files.update(id, {}, { add: folder, remove: "root" });
  const moved = await first();
  expect(statesOf(moved)).toMatchObject({ workbooks: "done", tabs: "done", sharing: "done", register: "done" });
  expect(readCityValues(home()).books).toEqual(madeBooks());
  expect(told(moved, "deploy")?.state).toBe("waiting");

  const environment = { PORT: new URL(url).port, KEMBAR_CITY: home(), GOOGLE_URL: `${city.google.url}/` };
  const folders = { DATA_DIR: join(city.folder, "served"), KEMBAR_BACKUPS: join(city.folder, "backups") };
  server = spawn(process.execPath, [SERVE], { env: { ...process.env, ...environment, ...folders }, stdio: "ignore" });
  const isUp = async () => (await fetch(`${url}/v1/health`).catch(() => undefined))?.status !== undefined;
  await expect.poll(isUp, { timeout: PATIENCE_MS }).toBe(true);
  const whole = await run();
  expect(statesOf(whole)).toMatchObject({ deploy: "already", addon: "done", forms: "done" });
  expect(statesOf(whole).sync).toMatch(/^(?:done|already)$/);
  for (const { parent, pushed } of clasp.scripts.values()) {
    const isOurs = Object.values(madeBooks()).includes(parent);
    expect([parent, pushed.includes("Code")]).toEqual([parent, isOurs]);
  }
}, 900_000);
