// What stands in setup's way, as a person meets it: each refusal says what to do, and nothing is made half.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sharingLimit } from "local-google";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { connectGoogle } from "../../tools/google/connect.ts";
import { Refusal } from "../../tools/google/refusal.ts";
import { readServiceKey } from "../../tools/google/serviceKey.ts";
import { COMMAND } from "../../tools/setup/options.ts";
import { OWNER } from "../e2e/support/cityWorkbooks.ts";
import {
  DECIDERS,
  type SetupCity,
  type SetupRun,
  sharedDriveOf,
  startSetupCity,
  statesOf,
} from "./support/setupCity.ts";

const FOLDER = "application/vnd.google-apps.folder";
const SHEET = "application/vnd.google-apps.spreadsheet";

let city: SetupCity;
beforeAll(async () => {
  city = await startSetupCity();
});
afterEach(() => city.google.google.faults.clear());
afterAll(() => city.stop());

/** Each run of a person who was never here. */
let persons = 0;
const setUp = (...more: string[]) => {
  persons += 1;
  const env = { KEMBAR_CITY: join(city.folder, `person-${persons}`) };
  return city.run(["--key", city.key, "--agencies", city.list, ...DECIDERS, "--yes", ...more], env);
};
const owner = () => city.google.google.as(OWNER);
const share = (id: string, role: string) =>
  owner().permissions.create(id, { type: "user", role, emailAddress: city.google.google.serviceAccount });

/** The state of a step, its code and what to do, in Indonesian. */
function ended({ report }: SetupRun, name: string): string {
  const step = report.steps.find((one) => one.step === name);
  expect(step?.mend?.en ?? "").not.toBe("");
  return `${step?.state} ${step?.code ?? "-"}: ${step?.mend?.id}`;
}

it.each([
  ["no key", ["--key", "tidak-ada.json"], "key", /^failed key_missing: Di Google Cloud: IAM/],
  ["a file that is no key", ["--key", "package.json"], "key", /^failed key_malformed: Di Google Cloud: IAM/],
  ["no list", ["--agencies", "tidak-ada.csv"], "agencies", /^failed file_unreadable: Periksa nama/],
  ["an address that is none", ["--admin", "bukan-surel"], "people", /^failed bad_email: Tulis alamat lengkap/],
])("%s: nothing is asked of Google", async (_what, options, step, mend) => {
  city.google.google.requests.since(0);
  const before = city.google.google.requests.since(0).length;
  const refused = await setUp(...options);
  expect([refused.code, ended(refused, step)]).toEqual([1, expect.stringMatching(mend)]);
  expect(city.google.google.requests.since(0)).toHaveLength(before);
});

it("a list with mistakes: all of them at once", async () => {
  const list = join(city.folder, "salah.csv");
  writeFileSync(list, "Kode;Nama;Urusan\nDLH;Dinas;2.11\nDLH;;9.99\n");
  const refused = await setUp("--agencies", list);
  const problems = refused.report.steps.find((one) => one.step === "agencies")?.problems ?? [];
  expect([refused.code, problems.map((one) => one.code)]).toEqual([1, ["empty_name", "unknown_affair", "double_code"]]);
  expect(city.writes()).toEqual([]);
});

it("the Sheets API is not enabled", async () => {
  city.google.google.faults.add({ match: "GET /v4/", reason: "SERVICE_DISABLED", times: 9 });
  const refused = await setUp();
  expect(ended(refused, "google")).toMatch(/^failed api_disabled: Buka https:\/\/console\..* tekan AKTIFKAN/);
  expect(statesOf(refused)).toMatchObject({ folder: "waiting", workbooks: "waiting", register: "waiting" });
  expect([refused.code, city.writes()]).toEqual([1, []]);
});

it("the key belongs to nobody", async () => {
  city.google.google.faults.add({ match: "GET /drive/", status: 401, times: 9 });
  expect(ended(await setUp(), "google")).toMatch(/^failed sign_in_refused: Periksa jam komputer/);
});

it("a folder that is not shared, and one that may only be looked at", async () => {
  const folder = owner().files.create({ name: "Lembar Kembar", mimeType: FOLDER }).id ?? "";
  expect(ended(await setUp("--folder", folder), "folder")).toMatch(
    /^failed folder_not_found: Buka alamat itu dan bagikan kepada kembar@.* sebagai Editor/,
  );
  share(folder, "reader");
  expect(ended(await setUp("--folder", folder), "folder")).toMatch(/^failed folder_read_only: .*sebagai Editor/);
  expect(city.writes()).toEqual([]);
});

it("without a place there are two ways; blank spreadsheets are taken, others are left alone", async () => {
  const told = ended(await setUp(), "workbooks");
  expect(told).toMatch(
    /^waiting -: Pilih satu: \(a\) pakai drive bersama .* \(b\) bagikan satu folder biasa .* Tanpa clasp: buat 6 lembar kosong/,
  );

  const folder = owner().files.create({ name: "Lembar kosong", mimeType: FOLDER }).id ?? "";
  share(folder, "writer");
  const sheet = (name: string) => {
    const id = owner().files.create({ name, mimeType: SHEET, parents: [folder] }).id ?? "";
    share(id, "writer");
    return id;
  };
  const full = sheet("Keunggulan DLH");
  owner().spreadsheets.values.update(full, "A1", { values: [["Milik orang"]] }, { valueInputOption: "RAW" });
  const named = sheet("Dinas Kesehatan");
  for (const name of ["Tanpa judul 1", "Tanpa judul 2", "Tanpa judul 3"]) sheet(name);
  const few = await setUp("--folder", folder);
  expect(ended(few, "workbooks")).toMatch(/buat 2 lembar kosong/);
  expect(city.writes()).toEqual([]);

  for (const name of ["Tanpa judul 10", "Tanpa judul 11"]) sheet(name);
  const enough = await setUp("--folder", folder);
  expect(statesOf(enough)).toMatchObject({ workbooks: "done", sharing: "done", tabs: "done", register: "done" });
  const titleOf = (id: string) => owner().files.get(id).name;
  expect([titleOf(full), titleOf(named)]).toEqual(["Keunggulan DLH", "Keunggulan Dinkes"]);
  expect(owner().spreadsheets.values.get(full, "A1").values).toEqual([["Milik orang"]]);
  const tabs = (owner().spreadsheets.get(named).sheets ?? []).map((one) => one.properties?.title);
  expect(tabs).toEqual(["Petunjuk", "Keunggulan", "Umpan Balik", "Pilihan"]);
  // The owner is no member of a shared drive here, so they are let in by name.
  const guard = owner().spreadsheets.get(named).sheets?.at(2)?.protectedRanges?.[0]?.editors?.users;
  expect(guard).toEqual(expect.arrayContaining([OWNER, city.google.google.serviceAccount]));
});

it("Cloudflare and clasp are open steps where nobody is signed in", async () => {
  const run = await setUp();
  expect(ended(run, "cloudflare")).toMatch(/^failed cloudflare_sign_in: Jalankan `npx wrangler login`/);
  expect(statesOf(run)).toMatchObject({ database: "waiting", deploy: "waiting", addon: "waiting", sync: "waiting" });
  expect(run.report.left.map((one) => one.id).join("\n")).toMatch(
    /Profil Kota[\s\S]*SERVICE_ACCOUNT[\s\S]*--admit all/,
  );
});

it("an address without an account stops nobody else", async () => {
  const reason = "invalidSharingRequest";
  const message = 'Bad Request. User message: "You are trying to invite baru@kota.example."';
  const error = { code: 400, message, errors: [{ domain: "global", reason, message }] };
  city.google.google.faults.add({ match: "POST /drive/v3/files/", status: 400, body: { error }, times: 1 });
  const run = await setUp("--reviewer", "baru@kota.example");
  expect(ended(run, "sharing")).toMatch(/^waiting -: Pakai alamat yang punya akun Google/);
  const told = run.report.steps.find((one) => one.step === "sharing")?.told.id;
  expect(told).toBe("Belum dapat diberi akses: baru@kota.example (Register Keunggulan Kota).");
  expect(statesOf(run)).toMatchObject({ tabs: "done", register: "done" });
});

it("the day's sharings are used up: what was shared stays, the rest is for tomorrow, and the city is set up all the same", async () => {
  const list = join(city.folder, "dua.csv");
  writeFileSync(list, "Kode;Nama;Surel petugas\nUJI;Badan Uji;staf.uji@kota.example\n");
  const { body } = sharingLimit("Keunggulan UJI");
  city.google.google.faults.add({ match: "/permissions?sendNotificationEmail", times: 99, status: 403, body });
  const since = city.google.google.requests.since(0).length;
  const run = await setUp("--agencies", list, "--folder", sharedDriveOf(city));
  const tried = city.google.google.requests.since(since).filter((one) => one.path.includes("sendNotificationEmail"));
  expect(tried).toHaveLength(1);
  expect(ended(run, "sharing")).toMatch(/^waiting -: Menunggu semenit tidak menolong: jalankan lagi besok/);
  expect(run.report.steps.find((one) => one.step === "sharing")?.told.id).toMatch(/^0 dari \d+ pembagian selesai/);
  expect(statesOf(run)).toMatchObject({ workbooks: "done", tabs: "done", register: "done" });
});

it("a workbook that somebody threw away is replaced, and people are asked to mend their row", async () => {
  const folder = owner().files.create({ name: "Lembar pengganti", mimeType: FOLDER }).id ?? "";
  share(folder, "writer");
  const id = owner().files.create({ name: "Tanpa judul", mimeType: SHEET, parents: [folder] }).id ?? "";
  share(id, "writer");
  const gone = owner().files.list({ q: "name = 'Keunggulan Bapperida'" }).files?.[0]?.id ?? "";
  owner().files.update(gone, { trashed: true });
  const run = await setUp("--folder", folder);
  expect(statesOf(run)).toMatchObject({ workbooks: "done", tabs: "done" });
  expect(ended(run, "register")).toBe(
    `waiting -: Salin ke kolom Lembar: BAPPERIDA: https://docs.google.com/spreadsheets/d/${id}/edit`,
  );
});

it("Google refuses to own a file for an account without storage, and the tools say what to do", async () => {
  const key = readServiceKey(city.key);
  if ("finding" in key) throw new Error(key.finding.code);
  const folder = owner().files.create({ name: "My Drive", mimeType: FOLDER }).id ?? "";
  share(folder, "writer");
  const made = connectGoogle(key, `${city.google.url}/`).createSpreadsheet("Register", folder, "register");
  await expect(made).rejects.toBeInstanceOf(Refusal);
  const mend = { id: expect.stringMatching(/drive bersama/) };
  await expect(made).rejects.toMatchObject({ finding: { code: "no_storage", mend } });
});

it("a quota that is used up is waited for, readings and changes alike", async () => {
  const drive = sharedDriveOf(city);
  city.google.google.faults.add({ match: "POST /drive/v3/files?", status: 429, times: 1 });
  city.google.google.faults.add({ match: "GET /v4/", status: 429, times: 1 });
  const list = join(city.folder, "satu.csv");
  writeFileSync(list, "Kode;Nama\nBARU;Badan Baru\n");
  const done = await setUp("--agencies", list, "--folder", drive);
  expect(city.google.google.faults.left).toBe(0);
  expect(statesOf(done)).toMatchObject({ workbooks: "done", sharing: "done", tabs: "done", register: "done" });
});

it("tells how it is used, and ends well, where somebody asks for help", () => {
  const main = fileURLToPath(new URL("../../tools/setup/main.ts", import.meta.url));
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, "--help"], { encoding: "utf8" });
  expect([status, stdout, stderr]).toEqual([0, `Cara pakai: ${COMMAND.usage}`, ""]);
});
