// A clerk with the form's address alone, on a phone and on a computer: adds, leaves in the middle, mends, sends and confirms; two at once.

import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setCity } from "../../tools/localGoogle/city.ts";
import { CHROMIUM, launchChromium } from "../support/chromium.ts";
import { openWebForm, type WebForm } from "./support/openWebForm.ts";
import { GOOD } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

/** Touches beyond typing that a row may cost, from the list to what was sent. */
const MOST_TAPS = { domestic: 14, foreign: 20 };
const COLLEAGUE = "rekan.dlh@banjarmasin.example";
const COMMON = {
  summary_id: "Warga menukar sampah sungai dengan tabungan di dua belas kelurahan.",
  theme: "Sungai dan lingkungan hidup",
  affair: "2.11 Lingkungan Hidup",
  programme: GOOD.programme,
  readiness: GOOD.readiness,
  benefit_city: GOOD.benefit_city,
};
const DOMESTIC = { title_id: "Contoh: Bank sampah sungai", ...COMMON, scope: "Antardaerah (di Indonesia)" };
const FOREIGN = {
  title_id: "Contoh: Kelas sungai",
  ...COMMON,
  scope: "Luar negeri",
  benefit_partner_id: GOOD.benefit_partner_id,
  needs_id: GOOD.needs_id,
  activities_id: GOOD.activities_id,
  partner_kind: "Pemerintah daerah di luar negeri",
  countries: "Jepang",
};

let city: SmallCity;
let browser: Browser;
const address = () => `${city.google.url}/macros/s/${city.workbook("DLH")}/exec`;
const strengths = () => openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH"));
const open = (screen: "phone" | "computer", user = city.staffOf("DLH"), at = address()) =>
  openWebForm(browser, at, user, screen);
const row = (title: string) =>
  strengths()
    .rows()
    .find((one) => one.title_id === title);
const begin = (form: WebForm) => form.tap(form.button("Tambah keunggulan"));

describe.skipIf(!existsSync(CHROMIUM))("the form by its address alone", () => {
  beforeAll(async () => {
    city = await startSmallCity(["DLH"], true);
    const spreadsheet = city.workbook("DLH");
    const staff = [city.staffOf("DLH"), COLLEAGUE];
    const permission = { type: "user", role: "writer", emailAddress: COLLEAGUE };
    city.google.google.as(OWNER).permissions.create(spreadsheet, permission);
    const users = staff.map((email) => ({ email, role: "staff", agency: "DLH" }) as const);
    setCity(city.google.google, { register: city.register, agencies: [{ code: "DLH", spreadsheet }], users });
    city.google.scripts.stores.setScriptProperty("WORKER_URL", city.worker.url);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  it("on a phone: what was begun is found again in another window, and the row is sent in few touches", async () => {
    const first = await open("phone");
    await begin(first);
    await first.fill({ title_id: DOMESTIC.title_id, summary_id: DOMESTIC.summary_id });
    await first.frame.getByText("Diingat", { exact: true }).waitFor();
    await first.shot("phone-new");
    const before = first.taps();
    await first.close();
    expect(strengths().rows()).toEqual([]);
    const again = await open("phone");
    await again.frame.getByText(/Belum disimpan ke lembar, diisi/).waitFor();
    await again.shot("phone-kept");
    await again.tap(again.button("Lanjutkan"));
    const { title_id: _title, summary_id: _summary, ...rest } = DOMESTIC;
    await again.fill(rest);
    await again.shot("phone-scope");
    expect(await again.field("countries").isVisible()).toBe(false);
    await again.send();
    await again.shot("phone-sent");
    expect(before + again.taps()).toBeLessThanOrEqual(MOST_TAPS.domestic);
    expect(row(DOMESTIC.title_id)).toMatchObject({ ...DOMESTIC, status: "Diajukan" });
    await again.tap(again.button("Ke daftar"));
    await again.frame.getByText("Menunggu tinjauan").waitFor();
    expect(await again.frame.getByText("Belum disimpan").count()).toBe(0);
    await again.shot("phone-list");
    expect([...first.faults, ...again.faults, await again.isTooWide()]).toEqual([false]);
    await again.close();
  });

  it("on a computer: a foreign row in few touches, its mistakes beside the fields, its limits told early", async () => {
    const form = await open("computer");
    await begin(form);
    await form.fill({ ...FOREIGN, title_id: "x".repeat(115) });
    await form.field("title_id").getByText("115/120: sisa 5 huruf").waitFor({ state: "attached" });
    expect(form.taps()).toBeLessThanOrEqual(MOST_TAPS.foreign - 3);
    await form.send();
    expect(form.taps()).toBeLessThanOrEqual(MOST_TAPS.foreign);
    await form.tap(form.button("Ke daftar"));
    await form.tap(form.button(/x{115}/));
    await form.fill({ title_id: FOREIGN.title_id, summary_id: "Hubungi 0812-3456-7890 atau budi@contoh.example." });
    await form.tap(form.button("Lanjut"));
    await form.tap(form.button("Kembali"));
    await form.field("summary_id").locator(".said.bad").first().waitFor();
    await form.shot("computer-mistake");
    await form.fill({ summary_id: FOREIGN.summary_id });
    await form.send();
    expect(row(FOREIGN.title_id)).toMatchObject({ ...FOREIGN, status: "Diajukan" });
    expect([...form.faults, await form.isTooWide()]).toEqual([false]);
    await form.close();
  });

  it("an empty form saves nothing; leaving asks, and what is thrown away is gone", async () => {
    const form = await open("phone");
    const many = strengths().rows().length;
    await begin(form);
    await form.tap(form.button("Simpan"));
    await form.frame.getByText("tidak ada yang disimpan").waitFor();
    await form.fill({ title_id: "Contoh: Salah ketik" });
    await form.tap(form.button("‹ Daftar"));
    await form.frame.getByText("Isian belum disimpan ke lembar").waitFor();
    await form.shot("phone-leave");
    await form.tap(form.button("Buang isian"));
    await form.button("Tambah keunggulan").waitFor();
    expect(await form.frame.getByText("Salah ketik").count()).toBe(0);
    expect(strengths().rows()).toHaveLength(many);
    await form.close();
  });

  it("two clerks in one row: the later is told, sees both texts and chooses; other fields flow together", async () => {
    const at = `${address()}?baris=${row(DOMESTIC.title_id)?.id}`;
    const [mine, theirs] = await Promise.all([open("phone", city.staffOf("DLH"), at), open("computer", COLLEAGUE, at)]);
    await theirs.fill({ title_id: "Contoh: Judul rekan", theme_2: "Pangan dan perikanan" });
    await mine.fill({ title_id: "Contoh: Judul saya" });
    await theirs.tap(theirs.button("Simpan"));
    await theirs.frame.getByText(/^Tersimpan\./).waitFor();
    await mine.tap(mine.button("Simpan"));
    await mine.frame.getByText("Rekan Anda mengubah isian ini menjadi: Contoh: Judul rekan").waitFor();
    await mine.shot("phone-two");
    expect(row("Contoh: Judul rekan")).toBeDefined();
    await mine.tap(mine.button("Tetap isi saya"));
    await mine.tap(mine.button("Simpan"));
    await mine.frame.getByText(/^Tersimpan\./).waitFor();
    expect(row("Contoh: Judul saya")).toMatchObject({ theme_2: "Pangan dan perikanan" });
    expect([...mine.faults, ...theirs.faults]).toEqual([]);
    await mine.close();
    await theirs.close();
  });

  it("confirms several rows at once, and says what the public will read; the keyboard alone does it too", async () => {
    const form = await open("computer");
    const press = async (name: string | RegExp) => {
      await form.button(name).focus();
      await form.page.keyboard.press("Enter");
    };
    await press("Nyatakan masih berlaku …");
    await form.frame.getByText("Di katalog tertulis: terakhir dinyatakan").waitFor();
    await form.shot("computer-confirm");
    await press("Pilih semua");
    await press("Nyatakan 2 baris masih berlaku");
    await form.frame.getByText("2 baris dinyatakan masih berlaku.").waitFor();
    expect(
      strengths()
        .rows()
        .filter((one) => one.confirmed_on !== ""),
    ).toHaveLength(2);
    await form.close();
  });
});
