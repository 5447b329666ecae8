// npm run doctor on a whole city: each thing that it knows is broken once, told, and mended by what it says.

import { type ChildProcess, spawn } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { admitClients, readClients } from "../../tools/city/admission.ts";
import { readCityValues } from "../../tools/city/cityValues.ts";
import { DOCTOR_CODES, type DoctorCode } from "../../tools/doctor/codes.ts";
import type { Diagnosis } from "../../tools/doctor/diagnosis.ts";
import { readServiceKey, type ServiceKey } from "../../tools/google/serviceKey.ts";
import { inState } from "../../tools/migrateState.ts";
import { replay } from "../../tools/replay.ts";
import { HEALTH_ANSWER } from "../../worker/feed/shapes/health.ts";
import { MIGRATION as NEWEST } from "../../worker/routes/healthRoute.ts";
import { OWNER } from "../e2e/support/cityWorkbooks.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { freePort } from "../e2e/support/smallCity.ts";
import { builtAddon } from "../support/builtAddon.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import { type DoctorCity, doctorCity } from "./support/doctorCity.ts";
import { ADMIN, DECIDERS, type SetupCity, sharedDriveOf, startSetupCity } from "./support/setupCity.ts";

const tool = (name: string) => fileURLToPath(new URL(`../../tools/${name}`, import.meta.url));
const STRANGER = "orang.lain@contoh.example";
const HEAD = "Pengguna!1:2";
const STAFF = "staf.dinkes@kota.example";

let city: SetupCity;
let environment: NodeJS.ProcessEnv;
let url: string;
let doctor: DoctorCity;
let server: ChildProcess | undefined;

beforeAll(async () => {
  city = await startSetupCity({ scripts: await builtAddon() });
  const port = String(await freePort());
  url = `http://127.0.0.1:${port}`;
  const own = {
    ...{ PORT: port, GOOGLE_URL: `${city.google.url}/`, HOME: city.folder, XDG_CONFIG_HOME: city.folder },
    ...{ KEMBAR_CITY: join(city.folder, "kembar"), DATA_DIR: join(city.folder, "served") },
    KEMBAR_BACKUPS: join(city.folder, "backups"),
  };
  environment = { ...process.env, ...own };
  doctor = doctorCity(city, url, own);
  const place = ["--folder", sharedDriveOf(city), "--key", city.key, "--agencies", city.list];
  const known = ["--own-server", "--url", url, "--client-id", city.google.google.clientId];
  await city.run(["--yes", ...place, ...DECIDERS, ...known]);
  await startServer();
});
afterAll(async () => {
  await stopServer();
  await city.stop();
});

async function startServer(): Promise<void> {
  server = spawn(process.execPath, [tool("serve.ts")], { env: environment, stdio: "ignore" });
  const isSettled = async () => {
    const answer = await fetch(`${url}/v1/status`).catch(() => undefined);
    const { settled, agencies } = ((await answer?.json()) ?? {}) as { settled?: boolean; agencies?: unknown[] };
    return settled === true && agencies?.length === 5;
  };
  await vi.waitUntil(isSettled, { timeout: PATIENCE_MS, interval: 100 });
}

async function stopServer(): Promise<void> {
  if (server === undefined || server.exitCode !== null) return;
  const ended = new Promise((resolve) => server?.once("exit", resolve));
  server.kill("SIGTERM");
  await ended;
}

interface Visit {
  readonly code: number | null;
  readonly found: readonly Diagnosis[];
}

async function visit(): Promise<Visit> {
  const child = spawn(process.execPath, [tool("doctor.ts"), "--json"], { env: environment, stdio: "pipe" });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => output.push(String(chunk)));
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, found: JSON.parse(output.join("")) as Diagnosis[] };
}

/** Nobody is signed in for the scripts here, one agency has named no staff, and nobody has said which city it is. */
const ALWAYS = { addon: "addon_missing", profile: "profile_unfilled", "people:BAPPERIDA": "staff_blank" };

const google = () => city.google.google;
const bookOf = (mark: string) => doctor.book(mark);
const troubles = () => doctor.troubles();
const syncNow = () => doctor.syncNow();
const strengths = () => openTab(city.google, bookOf("DLH"), "Keunggulan", OWNER);

it("finds a city fine but for what only people can do, and changes nothing", async () => {
  city.writes();
  const { code, found } = await visit();
  expect(code).toBe(1);
  expect(city.writes()).toEqual([]);
  const fine = found.filter((one) => one.state === "fine").map((one) => one.thing);
  expect(fine).toEqual([
    ...["key", "google", "folder", "workbooks", "tabs", "sharing", "register", "deploy", "forms", "admission"],
    ...["register", "BAPPERIDA", "DINKES", "DISDIK", "DISKOPUMKER", "DLH"]
      .map((mark) => `workbook:${mark}`)
      .sort(byPlan),
    ...["DINKES", "DLH", "DISDIK", "DISKOPUMKER"].map((mark) => `people:${mark}`),
    ...["quotas", "worker", "worker:database", "worker:clock", "worker:publication", "worker:register"],
    ...["worker:reading", "worker:queue", "worker:version"],
  ]);
  expect(await troubles()).toEqual(ALWAYS);
});

it("misses the address of a form that the guide does not tell, and setup writes it", async () => {
  const path = join(city.folder, "kembar", "city.json");
  const values = JSON.parse(readFileSync(path, "utf8")) as object;
  writeFileSync(path, JSON.stringify({ ...values, forms: { DLH: "AKfycbx-contoh_1" } }));
  expect(await troubles()).toEqual({ ...ALWAYS, forms: "not_done" });
  await city.run(["--yes"]);
  expect(google().as(OWNER).spreadsheets.values.get(bookOf("DLH"), "Petunjuk!C1", {}).values).toEqual([
    ["https://script.google.com/macros/s/AKfycbx-contoh_1/exec"],
  ]);
  expect(await troubles()).toEqual(ALWAYS);
});

/** The register first, then the agencies in the order of the city's list. */
const PLAN = ["register", "DINKES", "DLH", "DISDIK", "DISKOPUMKER", "BAPPERIDA"].map((mark) => `workbook:${mark}`);
function byPlan(a: string, b: string): number {
  return PLAN.indexOf(a) - PLAN.indexOf(b);
}

interface Case {
  readonly harm: () => unknown;
  readonly mend: () => unknown;
  readonly told: Readonly<Record<string, string>>;
}

/** What breaks beside other things, how it is mended as the doctor says, and what it says. */
const TOGETHER: Readonly<Record<string, Case>> = {
  "a workbook in the bin": {
    harm: () => google().as(OWNER).files.update(bookOf("DISDIK"), { trashed: true }),
    mend: () => google().as(OWNER).files.update(bookOf("DISDIK"), { trashed: false }),
    told: {
      ...{ workbooks: "not_done", tabs: "not_done", "workbook:DISDIK": "workbook_gone" },
      "worker:reading": "sources_failing",
    },
  },
  "a protection that somebody took away": {
    harm: () => doctor.unprotect(bookOf("DINKES"), "Umpan Balik"),
    mend: () => city.run(["--yes"]),
    told: { "workbook:DINKES": "protection_gone" },
  },
  "a column without tag and heading": {
    harm: () => doctor.untag(bookOf("DLH"), "needs_id"),
    mend: () => doctor.prepareSheet(bookOf("DLH"), ADMIN),
    told: { "workbook:DLH": "columns_gone" },
  },
  "staff who lost access": {
    harm: () => doctor.unshare(bookOf("DINKES"), STAFF, OWNER),
    mend: () => doctor.share(bookOf("DINKES"), STAFF, OWNER),
    told: { sharing: "not_done", "people:DINKES": "staff_without_access" },
  },
  "a script that nobody admitted": {
    harm: () => doctor.clickIn(bookOf("DINKES"), STAFF),
    mend: admitAll,
    told: { admission: "waits" },
  },
  "a stranger who may write": {
    harm: () => doctor.share(bookOf("DLH"), STRANGER, OWNER),
    mend: () => doctor.unshare(bookOf("DLH"), STRANGER, OWNER),
    told: { "people:DLH": "access_without_staff" },
  },
};

/** What hides all the rest. */
const ALONE: Readonly<Record<string, Case>> = {
  "an API that is not switched on": {
    harm: () => google().faults.add({ match: "GET /v4/", reason: "SERVICE_DISABLED", times: 1000 }),
    mend: () => google().faults.clear(),
    told: { google: "api_disabled", folder: "blocked" },
  },
  "headings of the register that somebody emptied": {
    harm: () => emptyHead(),
    mend: () => writeHead(head),
    told: { register: "headings_lost", "workbook:register": "columns_gone" },
  },
  "a key that is gone": {
    harm: () => useKey("tidak-ada.json"),
    mend: () => useKey(city.key),
    told: { key: "key_missing" },
  },
  "an address at which something else answers": {
    harm: () => useUrl(city.google.url),
    mend: () => useUrl(url),
    told: { worker: "not_ours" },
  },
  "an address that nobody named": { harm: () => useUrl(""), mend: () => useUrl(url), told: { worker: "no_address" } },
  "a server that is down": { harm: stopServer, mend: startServer, told: { deploy: "waits", worker: "worker_away" } },
};

it(`tells each of ${Object.keys(TOGETHER).join(", ")}, and none when they are mended`, async () => {
  const cases = Object.values(TOGETHER);
  for (const { harm } of cases) await harm();
  await syncNow();
  const all = { ...ALWAYS, ...Object.assign({}, ...cases.map((one) => one.told)) };
  await expect.poll(troubles, { timeout: PATIENCE_MS }).toEqual(all);
  for (const { mend } of cases) await mend();
  await syncNow();
  await expect.poll(troubles, { timeout: PATIENCE_MS }).toEqual(ALWAYS);
});

it.each(Object.entries(ALONE))("tells %s, and is content when it is mended", async (_what, { harm, mend, told }) => {
  await harm();
  expect(await troubles()).toMatchObject(told);
  await mend();
  // The clock may have beaten meanwhile: what it met is read anew.
  await syncNow();
  await expect.poll(troubles, { timeout: PATIENCE_MS }).toEqual(ALWAYS);
});

/** What the Worker's own D1 says; where only a start of the server mends it, that is what is told. */
const ALARMS: Readonly<
  Record<string, { readonly sql: readonly string[]; readonly told: Readonly<Record<string, string>> }>
> = {
  "a clock that stopped": {
    sql: ["UPDATE heartbeat SET at = '2026-01-01T00:00:00.000Z'"],
    told: { "worker:clock": "clock_stopped" },
  },
  "a publication that is late": {
    sql: ["UPDATE publication SET commits = commits + 1, first_commit_at = '2026-01-01T00:00:00.000Z'"],
    told: { "worker:publication": "publication_late" },
  },
  "messages that the queue gave up": {
    sql: [
      `INSERT INTO dead_letter (body, reason, died_at)
       VALUES ('{"kind":"tell","agency":"DLH","sync":"S-contoh"}', 'unknown', '2026-01-01T00:00:00.000Z')`,
    ],
    told: { "worker:queue": "dead_letters" },
  },
  "tables of an earlier version": {
    sql: [`DELETE FROM d1_migrations WHERE name = '${NEWEST}'`, "ALTER TABLE source DROP COLUMN sharing"],
    told: { "worker:database": "migration_missing", "worker:version": "worker_older" },
  },
};

it(`tells each of ${Object.keys(ALARMS).join(", ")}; a new start and npm run replay mend them`, async () => {
  const cases = Object.values(ALARMS);
  const statements = cases.flatMap(({ sql }) => sql);
  const execute = (some: readonly string[]) =>
    inState(join(city.folder, "served", "worker"), (database) => {
      for (const one of some) database.exec(one);
    });
  execute(statements);
  const all = { ...ALWAYS, ...Object.assign({}, ...cases.map((one) => one.told)) };
  const told = async () => {
    // A clock that beats meanwhile mends what was only set back.
    execute(statements.filter((one) => one.startsWith("UPDATE")));
    return troubles();
  };
  await expect.poll(told, { timeout: PATIENCE_MS }).toEqual(all);
  await stopServer();
  await startServer();
  expect(await replay({ url, token: google().auth.tokensFor(ADMIN).id_token })).toBe(1);
  await expect.poll(troubles, { timeout: PATIENCE_MS }).toEqual(ALWAYS);
});

it("tells a workbook that only its link leads to, and one that cannot be read, until they are in the city's drive again", async () => {
  const { files, permissions } = google().as(OWNER);
  const drive = sharedDriveOf(city);
  const [shared, lost] = [bookOf("DISKOPUMKER"), bookOf("DISDIK")];
  permissions.create(shared, { type: "anyone", role: "writer" });
  for (const file of [shared, lost]) files.update(file, {}, { add: "root", remove: drive });
  await syncNow();
  await expect.poll(troubles, { timeout: PATIENCE_MS }).toMatchObject({
    "workbook:DISKOPUMKER": "workbook_not_listed",
    "workbook:DISDIK": "workbook_gone",
    "worker:reading": "sources_failing",
  });
  for (const file of [shared, lost]) files.update(file, {}, { add: drive, remove: "root" });
  const open = permissions.list(shared).permissions?.find((one) => one.type === "anyone");
  permissions.delete(shared, open?.id ?? "");
  await city.run(["--yes"]);
  await syncNow();
  await expect.poll(troubles, { timeout: PATIENCE_MS }).toEqual(ALWAYS);
});

it("a register that takes no writes stands beside the alarm of the runbook", async () => {
  const match = `POST /v4/spreadsheets/${bookOf("register")}:batchUpdate`;
  google().faults.add({ match, times: 1000, status: 400 });
  strengths().add({ id: "KB-0000000009", title_id: "Contoh: yang ditolak", status: "Draf" });
  await syncNow();
  await expect.poll(troubles, { timeout: PATIENCE_MS }).toMatchObject({ "worker:register": "register_refused" });
  google().faults.clear();
  await syncNow();
  await expect.poll(troubles, { timeout: PATIENCE_MS }).toEqual(ALWAYS);
});

it("admits nothing by a key that the Worker does not know, and reads no values that are half", async () => {
  const { privateKey: other } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const privateKey = other.export({ type: "pkcs8", format: "pem" }).toString();
  const asked = readClients({ url, key: { ...keyOf(city), privateKey } });
  await expect(asked).rejects.toMatchObject({ finding: { code: "other_key" } });
  const half = join(city.folder, "half");
  mkdirSync(half);
  writeFileSync(join(half, "city.json"), '{"url":');
  expect(() => readCityValues(half)).toThrow(/^city_values_broken: /);
  for (const code of ["other_key", "city_values_broken"]) doctor.told.add(code);
});

/** Codes that are not told above, and the test in which each is broken. */
const ELSEWHERE: Readonly<Partial<Record<DoctorCode, string>>> = {
  ...{ folder_not_found: "setupGmail", folder_read_only: "setupGmail", clasp_refused: "setupGmail" },
  ...{ register_unreachable: "setupGmail", doubled_workbook: "setupRespect", list_incomplete: "lookForFiles" },
  ...{ key_malformed: "setupRefusals", google_unreachable: "explainRefusal", no_storage: "explainRefusal" },
  ...{ sign_in_refused: "explainRefusal", too_many_calls: "explainRefusal", sharing_quota: "explainRefusal" },
  ...{ address_without_account: "explainRefusal", not_allowed: "explainRefusal", not_found: "explainRefusal" },
  ...{ google_refused: "explainRefusal", wrangler_refused: "explainWrangler", cloudflare_sign_in: "explainWrangler" },
  ...{ cloudflare_account: "explainWrangler", cloudflare_denied: "explainWrangler" },
  ...{ cloudflare_unreachable: "explainWrangler", cloudflare_queues_off: "explainWrangler" },
  ...{ cloudflare_queues_paid: "explainWrangler", cloudflare_no_subdomain: "explainWrangler" },
  // D1 cannot be taken away from a server that runs.
  database_away: "../worker/health",
};

it("has a code for whatever it and what it asks refuse, and none that is broken nowhere", async () => {
  const { metafile } = await build({
    ...{ entryPoints: [tool("doctor.ts")], bundle: true, write: false, metafile: true, logLevel: "silent" },
    ...{ platform: "node", format: "esm", packages: "external" },
  });
  const texts = Object.keys(metafile.inputs)
    .filter((path) => path.startsWith("tools/"))
    .map((path) => readFileSync(path, "utf8"));
  const written = texts.flatMap((text) =>
    [...text.matchAll(/\b(?:code: |wrong\(\s*)"([a-z_]+)"/g)].map((one) => one[1]),
  );
  const { broken, warnings } = HEALTH_ANSWER.shape;
  const alarms = [broken, warnings].flatMap((one) => one.unwrap().element.options);
  const known: readonly string[] = DOCTOR_CODES;
  expect(written.length).toBeGreaterThan(30);
  expect([...written, ...alarms].filter((code) => !known.includes(code ?? ""))).toEqual([]);
  const isBroken = (code: DoctorCode) => {
    const path = ELSEWHERE[code];
    if (path === undefined) return doctor.told.has(code);
    return new RegExp(`\\b${code}\\b`).test(readFileSync(join(import.meta.dirname, `${path}.test.ts`), "utf8"));
  };
  expect(DOCTOR_CODES.filter((code) => !isBroken(code))).toEqual([]);
});

/** What `--admit all` does, without the rest of setup. */
async function admitAll(): Promise<void> {
  const door = { url, key: keyOf(city) };
  const clients = await readClients(door);
  await admitClients(door, clients?.pending.map((one) => one.client) ?? []);
}

function keyOf({ key: path }: SetupCity): ServiceKey {
  const key = readServiceKey(path);
  if ("finding" in key) throw new Error(key.finding.told.en);
  return key;
}

/** Tags and headings of Pengguna. */
let head: readonly (readonly string[])[] = [];
function emptyHead(): void {
  const { values } = google().as(ADMIN).spreadsheets;
  head = (values.get(bookOf("register"), HEAD, {}).values ?? []).map((row) => row.map(String));
  writeHead(head.map((row) => row.map(() => "")));
}
function writeHead(rows: readonly (readonly string[])[]): void {
  const values = rows.map((row) => [...row]);
  google().as(ADMIN).spreadsheets.values.update(bookOf("register"), HEAD, { values }, { valueInputOption: "RAW" });
}

const useKey = (key: string) => change({ key });
const useUrl = (address: string) => change({ url: address });

/** Changes what this computer knows of the city. */
function change(values: Readonly<Record<string, string>>): void {
  const path = join(city.folder, "kembar", "city.json");
  writeFileSync(path, JSON.stringify({ ...JSON.parse(readFileSync(path, "utf8")), ...values }));
}
