// The daily messages through the built bundle: the trigger, who is told what, and an address that Google refuses.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunningGoogle } from "local-google";
import { afterAll, beforeAll, expect, it } from "vitest";
import { longDay } from "../../shared/days/longDay.ts";
import { ADDRESS_RANGE, ADDRESS_WORDS, formAddressOf } from "../../shared/form/formAddress.ts";
import { setCity } from "../../tools/localGoogle/city.ts";
import { startLocalGoogle } from "../../tools/localGoogle/startLocalGoogle.ts";
import { testId } from "../e2e/support/rows.ts";
import { openTab } from "../e2e/support/sheet.ts";
import { builtAddon } from "../support/builtAddon.ts";
import { newRegister } from "./support/newRegister.ts";
import { newAgencyWorkbook } from "./support/office.ts";

const OWNER = "pemilik@banjarmasin.example";
const DAY_MS = 86_400_000;

let google: RunningGoogle;
let register: string;
let sheet: string;
let directory: string;
const alerts: string[] = [];
const toasts: string[] = [];
const person = {
  alert: (text: string) => {
    alerts.push(text);
    return "YES";
  },
  show: () => {},
  menu: () => {},
  toast: (text: string) => void toasts.push(text),
};
const run = async (name: string) => {
  const selection = { sheet: "Tinjauan", row: 3, column: 1, rows: 1, columns: 1 };
  const execution = { spreadsheet: register, user: OWNER, name, args: [], authMode: "FULL", selection } as const;
  expect((await google.scripts.run(execution, person)).error).toBeUndefined();
};
const tab = (title: string) => openTab(google, register, title, OWNER);
const change = (title: string, agency: string, cells: Readonly<Record<string, string>>) =>
  tab(title).write(
    tab(title)
      .rows()
      .find((one) => one.agency_code === agency)?._row ?? 0,
    cells,
  );
const strengths = () => openTab(google, sheet, "Keunggulan", OWNER);
const FORM = formAddressOf("AKfycbContoh");
/** An ISO day so many days from today. */
const dayFrom = (days: number) => new Date(Date.now() + 8 * 3_600_000 + days * DAY_MS).toISOString().slice(0, 10);
const sent = () => google.scripts.stores.mails.splice(0);

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "kembar-mail-"));
  const scripts = await builtAddon();
  google = await startLocalGoogle({ port: 0, dataDir: directory, scripts, scriptPatience: 10 });
  register = newRegister(google, OWNER, []);
  setCity(google.google, { register, agencies: [], users: [] });
  sheet = newAgencyWorkbook(google, OWNER);
  strengths().add({ id: testId(2), title_id: "Bank sampah" });
  strengths().add({ id: testId(1), title_id: "Perawat lansia" });
  const agency = { spreadsheet: sheet, active: "Ya" };
  tab("Perangkat Daerah").add({
    ...agency,
    agency_code: "DINKES",
    name_id: "Dinas Kesehatan",
    staff_emails: "a@x.example; b@x.example",
  });
  tab("Perangkat Daerah").add({
    ...agency,
    agency_code: "DLH",
    name_id: "Dinas Lingkungan Hidup",
    staff_emails: "tanpa@alamat",
  });
  tab("Perangkat Daerah").add({ ...agency, agency_code: "TUTUP", staff_emails: "c@x.example", active: "Tidak" });
  tab("Pengguna").add({ email: "peninjau@x.example", role: "Peninjau" });
  for (const agency_code of ["DINKES", "DLH", "TUTUP"]) {
    tab("Status Sinkron").add({ agency_code, state: "ok", accepted: 1, problems: 0 });
  }
  tab("Data Gabungan").add({
    id: testId(1),
    agency_code: "DINKES",
    title_id: "Perawat lansia",
    waiting_since: "2026-01-05",
  });
  tab("Riwayat Keputusan").add({ id: testId(1), decision: "Arsipkan", when: 46_000 });
});
afterAll(async () => {
  await google.close();
  rmSync(directory, { recursive: true, force: true });
});

it("are started and ended by one menu item, which asks first", async () => {
  await run("switchDailyMail");
  expect(google.scripts.stores.triggers(`${register}:${OWNER}`)).toEqual(["sendMails", "sendLetters"]);
  await run("switchDailyMail");
  expect(google.scripts.stores.triggers(`${register}:${OWNER}`)).toEqual([]);
  expect(toasts).toEqual(["Surel harian dimulai.", "Surel harian dihentikan."]);
  expect(alerts[0]).toContain("paling banyak satu surel sehari");
});

it("begin with the week's summary for Setda, and tell no agency what is long past", async () => {
  await run("sendMails");
  expect(sent()).toEqual([
    {
      to: "peninjau@x.example",
      subject: "Sister City: rangkuman pekan ini, 1 menunggu",
      body: expect.stringContaining("1 baris menunggu tinjauan; 1 di antaranya lebih dari 14 hari."),
    },
  ]);
});

it("tell an agency of a decision once, with the links of its sheet and its form and no words of the row", async () => {
  const { spreadsheets } = google.google.as(OWNER);
  const data = [{ range: ADDRESS_RANGE, values: [[ADDRESS_WORDS, FORM]] }];
  spreadsheets.values.batchUpdate(sheet, { valueInputOption: "RAW", data });
  tab("Riwayat Keputusan").add({ id: testId(1), decision: "Minta perbaikan", when: 46_001, note: "Nomor 0812" });
  await run("sendMails");
  const [mail, ...others] = sent();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ to: "a@x.example,b@x.example", subject: "Sister City: 1 keputusan baru" });
  expect(mail?.body).toContain(
    `- ${testId(1)}: Minta perbaikan, ${google.url}/spreadsheets/d/${sheet}/edit#gid=101&range=A4`,
  );
  expect(mail?.body).toMatch(new RegExp(`/d/${sheet}/edit#gid=101$`, "m"));
  expect(mail?.body).toContain(`Lewat ponsel: ${FORM}\n`);
  expect(mail?.body).not.toMatch(/Perawat|0812/);
  await run("sendMails");
  expect(sent()).toEqual([]);
});

it("that are refused keep nobody else from being told, and are tried again", async () => {
  change("Status Sinkron", "DLH", { state: "held", hold: "H-7K2M" });
  await run("sendMails");
  expect(sent()).toEqual([]);
  change("Perangkat Daerah", "DLH", { staff_emails: "d@x.example; tanpa@alamat" });
  await run("sendMails");
  expect(sent()).toMatchObject([{ to: "d@x.example", subject: "Sister City: lembar ditahan" }]);
  await run("sendMails");
  expect(sent()).toEqual([]);
});

/** What was told to an agency is kept; only that something was told today already is taken back, as if a day had passed. */
const nextDay = () => {
  const { stores } = google.scripts;
  const kept = stores.get(`document:${register}`, "MAIL_DINKES") ?? "";
  expect(kept).toContain('"day":"');
  stores.set(`document:${register}`, "MAIL_DINKES", kept.replace(/"day":"[^"]*"/, '"day":""'));
};

it("remind an agency that is not finished of the deadline at 14 days and at 3, each once", async () => {
  nextDay();
  change("Status Sinkron", "DINKES", { problems: "2" });
  tab("Profil Kota").add({ key: "deadline", value_id: dayFrom(14) });
  await run("sendMails");
  expect(sent()).toMatchObject([{ to: "a@x.example,b@x.example", subject: "Sister City: batas waktu 14 hari lagi" }]);
  nextDay();
  await run("sendMails");
  expect(sent()).toEqual([]);
  const [deadline] = tab("Profil Kota").rows();
  tab("Profil Kota").write(deadline?._row ?? 0, { value_id: dayFrom(3) });
  await run("sendMails");
  expect(sent()).toMatchObject([{ subject: "Sister City: batas waktu 3 hari lagi" }]);
  tab("Profil Kota").write(deadline?._row ?? 0, { value_id: "" });
});

it("ask to confirm the rows of which the Worker recorded a question, each with the address of the row as it stands now", async () => {
  nextDay();
  tab("Data Gabungan").write(3, { public_version: "ABCDEFGHJKMN", asked_on: dayFrom(0) });
  strengths().sort("title_id", "DESCENDING");
  await run("sendMails");
  const [mail, ...others] = sent();
  expect(others).toEqual([]);
  expect(mail?.subject).toBe("Sister City: mohon nyatakan masih berlaku");
  expect(mail?.body).toContain(
    `- ${testId(1)}: permintaan ke-1, keluar ${longDay(dayFrom(28), "id")}, ${google.url}/spreadsheets/d/${sheet}/edit#gid=101&range=A3`,
  );
  nextDay();
  await run("sendMails");
  expect(sent()).toEqual([]);
});

it("that a person sends are recorded, name the note, go out once a week, and are told where an address is refused", async () => {
  const chase = async (code: string, channel: string) => {
    const selection = { sheet: "Status Sinkron", row: 3, column: 1, rows: 1, columns: 1 };
    const call = { spreadsheet: register, user: OWNER, authMode: "FULL", selection } as const;
    return (await google.scripts.run({ ...call, name: "chaseAgency", args: [{ code, channel }] }, person)).value;
  };
  const agency = (code: string) =>
    tab("Perangkat Daerah")
      .rows()
      .find((one) => one.agency_code === code);
  tab("Data Gabungan").write(3, { state: "Perlu perbaikan" });
  tab("Riwayat Keputusan").add({
    id: testId(1),
    decision: "Minta perbaikan",
    when: 46_002,
    note: "Mohon sebut jumlah.",
  });
  change("Perangkat Daerah", "DLH", { staff_emails: "tanpa@alamat" });
  change("Status Sinkron", "DLH", { state: "Belum mengisi", hold: "", accepted: "0" });
  expect(await chase("DLH", "mail")).toEqual({
    done: false,
    told: expect.stringContaining("tidak dicatat. Alamat ditolak: tanpa@alamat. Periksa Surel petugas."),
  });
  expect(agency("DLH")?.reminded_on).toBe("");
  // One wrong address among others keeps nobody else from being told, and is told itself.
  change("Perangkat Daerah", "DLH", { staff_emails: "d@x.example; tanpa@alamat; e@x.example" });
  expect(await chase("DLH", "mail")).toEqual({
    done: true,
    told: "Surel terkirim ke d@x.example, e@x.example dan dicatat. Alamat ditolak: tanpa@alamat. Periksa Surel petugas.",
  });
  expect(sent().map(({ to }) => to)).toEqual(["d@x.example", "e@x.example"]);
  change("Perangkat Daerah", "DLH", { reminded_on: "" });
  expect(await chase("DLH", "whatsapp")).toMatchObject({ done: true });
  expect(agency("DLH")?.reminded_note).toBe(`WhatsApp: belum mengisi; oleh ${OWNER}`);
  expect(await chase("DINKES", "mail")).toMatchObject({ done: true });
  expect(sent()).toMatchObject([
    { to: "a@x.example,b@x.example", body: expect.stringContaining("Catatan: Mohon sebut jumlah.") },
  ]);
  expect(await chase("DINKES", "whatsapp")).toEqual({ done: false, told: expect.stringContaining("Sudah diingatkan") });
  expect(sent()).toEqual([]);
});
