// A city of a Gmail account: clasp makes the workbooks with their scripts as the administrator, who moves them at once; what breaks there is
// told by the doctor and mended as it says.

import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { FOLDER_TYPE } from "local-google";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { pushScript, scriptFolder, scriptState } from "../../tools/city/cityScripts.ts";
import { readCityValues } from "../../tools/city/cityValues.ts";
import { freePort } from "../e2e/support/smallCity.ts";
import { builtAddon } from "../support/builtAddon.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { type DoctorCity, doctorCity } from "./support/doctorCity.ts";
import { ADMIN, DECIDERS, type SetupCity, type SetupRun, startSetupCity, statesOf } from "./support/setupCity.ts";
import { type StandInScripts, startStandInScripts } from "./support/standInScripts.ts";

const SERVE = fileURLToPath(new URL("../../tools/serve.ts", import.meta.url));
const MARKS = ["register", "DINKES", "DLH", "DISDIK", "DISKOPUMKER", "BAPPERIDA"];

let city: SetupCity;
let clasp: StandInScripts;
let folder: string;
let url: string;
let server: ChildProcess | undefined;
let doctor: DoctorCity;
let blank: string;

beforeAll(async () => {
  city = await startSetupCity({ scripts: await builtAddon() });
  clasp = await startStandInScripts(city.google, ADMIN);
  folder = admin().files.create({ name: "Lembar Kembar", mimeType: FOLDER_TYPE }).id ?? "";
  const emailAddress = city.google.google.serviceAccount;
  admin().permissions.create(folder, { type: "user", role: "writer", emailAddress });
  url = `http://127.0.0.1:${await freePort()}`;
  doctor = doctorCity(city, url, { GOOGLE_URL: `${city.google.url}/`, HOME: city.folder });
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
const first = () => {
  const place = ["--folder", folder, "--key", city.key, "--agencies", city.list];
  return run("--own-server", "--url", url, "--client-id", city.google.google.clientId, ...place, ...DECIDERS);
};
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
  blank = admin().files.create(other).id ?? "";
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

/** One agency has named no staff, and nobody has said which city it is. */
const ALWAYS = { profile: "profile_unfilled", "people:BAPPERIDA": "staff_blank" };

interface Case {
  readonly harm: () => unknown;
  readonly mend: () => unknown;
  readonly told: Readonly<Record<string, string>>;
}

const service = () => city.google.google.serviceAccount;
const STAFF = "staf.dinkes@kota.example";
const STRANGER = "orang.lain@contoh.example";

/** What breaks beside other things, how it is mended as the doctor says, and what it says. */
const TOGETHER: Readonly<Record<string, Case>> = {
  "a workbook that its owner took out of the folder": {
    harm: () => admin().files.update(doctor.book("DISDIK"), {}, { add: "root", remove: folder }),
    mend: () => admin().files.update(doctor.book("DISDIK"), {}, { add: folder, remove: "root" }),
    told: { workbooks: "not_done", "workbook:DISDIK": "workbook_gone", "worker:reading": "sources_failing" },
  },
  "a workbook in the owner's bin": {
    harm: () => admin().files.update(doctor.book("BAPPERIDA"), { trashed: true }),
    mend: () => admin().files.update(doctor.book("BAPPERIDA"), { trashed: false }),
    told: { workbooks: "not_done", "workbook:BAPPERIDA": "workbook_gone", "worker:reading": "sources_failing" },
  },
  "staff who lost access": {
    harm: () => doctor.unshare(doctor.book("DINKES"), STAFF, ADMIN),
    mend: () => doctor.share(doctor.book("DINKES"), STAFF, ADMIN),
    told: { sharing: "not_done", "people:DINKES": "staff_without_access" },
  },
  "a stranger who may write": {
    harm: () => doctor.share(doctor.book("DLH"), STRANGER, ADMIN),
    mend: () => doctor.unshare(doctor.book("DLH"), STRANGER, ADMIN),
    told: { "people:DLH": "access_without_staff" },
  },
  "a column without tag and heading": {
    harm: () => doctor.untag(doctor.book("DLH"), "needs_id"),
    mend: () => doctor.prepareSheet(doctor.book("DLH"), ADMIN),
    told: { "workbook:DLH": "columns_gone" },
  },
  "a protection that somebody took away, and a script that nobody admitted": {
    harm: async () => {
      doctor.unprotect(doctor.book("DINKES"), "Umpan Balik");
      await doctor.clickIn(doctor.book("DINKES"), STAFF);
    },
    mend: () => run("--admit", "all"),
    told: { tabs: "not_done", "workbook:DINKES": "protection_gone", admission: "waits" },
  },
};

it(`the doctor tells each of ${Object.keys(TOGETHER).join(", ")}, and none when they are mended`, async () => {
  const cases = Object.values(TOGETHER);
  for (const { harm } of cases) await harm();
  await doctor.syncNow();
  const { "people:BAPPERIDA": _inTheBin, ...standing } = ALWAYS;
  const all = { ...standing, ...Object.assign({}, ...cases.map((one) => one.told)) };
  await expect.poll(() => doctor.troubles(), { timeout: PATIENCE_MS }).toEqual(all);
  // Nothing takes the place of what may come back.
  const before = clasp.scripts.size;
  const waits = await run();
  expect(told(waits, "workbooks")).toMatchObject({
    state: "waiting",
    mend: { id: expect.stringContaining(`folders/${folder}`) },
  });
  expect(clasp.scripts.size).toBe(before);
  for (const { mend } of cases) await mend();
  await doctor.syncNow();
  await expect.poll(() => doctor.troubles(), { timeout: PATIENCE_MS }).toEqual(ALWAYS);
}, 900_000);

it("a folder that is no longer shared hides all of the city, and shared again shows it", async () => {
  doctor.unshare(folder, service(), ADMIN);
  await doctor.syncNow();
  const hidden = { folder: "folder_not_found", "workbook:register": "workbook_gone" };
  const away = { "worker:register": "register_unreachable", "worker:reading": "sources_failing" };
  await expect.poll(() => doctor.troubles(), { timeout: PATIENCE_MS }).toMatchObject({ ...hidden, ...away });
  const [first] = await doctor.ailments();
  expect(first?.mend?.id).toContain(`bagikan kepada ${service()} sebagai Editor`);
  expect(first?.told.id).toContain(folder);
  const known = doctor.book("DLH");
  expect(statesOf(await run("--replace", "DLH"))).toMatchObject({ folder: "failed", workbooks: "waiting" });
  expect([doctor.book("DLH"), scriptState(home(), "DLH")]).toEqual([known, "made"]);
  const { permissions } = admin();
  permissions.create(folder, { type: "user", role: "reader", emailAddress: service() });
  expect(await doctor.troubles()).toMatchObject({ folder: "folder_read_only" });
  doctor.share(folder, service(), ADMIN);
  // Within an hour they are read by themselves; by the button of a workbook at once.
  for (const mark of MARKS) await doctor.syncNow(doctor.book(mark));
  await expect.poll(() => doctor.troubles(), { timeout: PATIENCE_MS }).toEqual(ALWAYS);
}, 900_000);

it("a workbook that is gone for good is made anew where that is said, with a script of its own", async () => {
  const gone = doctor.book("BAPPERIDA");
  for (const id of [gone, blank]) admin().files.delete(id);
  await run("--replace", "bapperida");
  const made = madeBooks().BAPPERIDA ?? "";
  expect([made, made === gone]).toEqual([expect.stringMatching(/./), false]);
  admin().files.update(made, {}, { add: folder, remove: "root" });
  await expect(pushed("BAPPERIDA")).rejects.toMatchObject({ finding: { code: "clasp_refused" } });
  const replaced = await run();
  expect(statesOf(replaced)).toMatchObject({ workbooks: "done", tabs: "done", register: "waiting", addon: "done" });
  expect(doctor.book("BAPPERIDA")).toBe(made);
}, 900_000);

/** What is said where nobody answers clasp. */
async function pushed(mark: string): Promise<void> {
  const env = { ...clasp.env(city.folder), HOME: city.folder, STAND_IN_SCRIPTS: "http://127.0.0.1:1" };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  const built = await builtAddon();
  await pushScript({ mark, folder: scriptFolder(home(), mark) }, built).finally(() => vi.unstubAllEnvs());
}
