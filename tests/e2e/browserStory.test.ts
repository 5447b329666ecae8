// One row's story in a real browser, from the clerk's form to the Council at stage 6, with every paper that it yields on the way.

import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import type { BrowserSheet } from "./support/browserSheet.ts";
import { formPage } from "./support/formPage.ts";
import { type Office, openOffice } from "./support/office.ts";
import { openClerkAndReviewer } from "./support/openClerkAndReviewer.ts";
import { openReviewPanel } from "./support/reviewPanel.ts";
import { GOOD } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";
import { wordText } from "./support/wordText.ts";

const TITLE = "Contoh: Pertukaran perawat lansia";
const NOTE = "Mohon sebut jumlah peserta setiap tahun.";
const ANSWER = "Jumlahnya baru pasti sesudah anggaran disahkan.";
const MENDED = "Program pelatihan bagi 20 perawat setiap tahun bersama rumah sakit kota.";
const DRAFT = "RANCANGAN – belum dapat diajukan";
const APPROVED = {
  "Skema (ditetapkan)": "Kota kembar/bersaudara",
  "Objek (ditetapkan)": "Peningkatan kemampuan teknis dan manajemen pemerintahan",
  R2: "Ya",
  R3: "Ya",
  R5: "Ya",
};

/** The officer's fields by their labels. */
const OFFICER = {
  "City or institution": "City of Kitakyushu",
  "Office or department": "International Policy Division",
  "Your name": "Kenari Seven",
  "Office e-mail": "kenari.seven@city.example",
  "What for": "Exchange of nurses for older people",
  "What you offer": "Twelve places a year in two hospitals",
  When: "2027",
};

let follow = "";
let city: SmallCity;
let browser: Browser;
let clerk: BrowserSheet;
let reviewer: BrowserSheet;
let office: Office | undefined;

const inRegister = (title: string) => openTab(city.google, city.register, title, REVIEWER).rows();
const strengths = () => openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES")).rows();
const problems = () => inRegister("Masalah").map((row) => row.code);
/** Its cells stand in a group of columns that is folded. */
const enterStage = async (stage: string, date: string, doc: string) => {
  const stage_date = date.split("/").reverse().join("-");
  openTab(city.google, city.register, "Tinjauan", REVIEWER).write(3, { stage, stage_date, stage_doc: doc });
  await city.sync(city.register);
};
/** The words of a paper; where LibreOffice is installed it is printed too, and has to come out on pages. */
const paper = async (label: string) => {
  const { name, bytes } = await (await openReviewPanel(reviewer, 3)).download(label);
  if (office !== undefined) expect((await office.print(name, bytes)).pages).not.toEqual([]);
  return wordText(bytes);
};

describe.skipIf(!existsSync(CHROMIUM))("one row's story", () => {
  beforeAll(async () => {
    office = await openOffice();
    city = await startSmallCity(["DINKES"], true);
    ({ browser, clerk, reviewer } = await openClerkAndReviewer(city, "DINKES"));
  });
  afterAll(async () => {
    await browser.close();
    office?.close();
    await city.stop();
  });

  it("begins as a draft in the form, which advises while the clerk fills it in", async () => {
    await clerk.menu("Isi lewat formulir");
    const form = formPage(clerk.dialog());
    const { status: _status, object: _object, ...typed } = { ...GOOD, title_id: TITLE, affair: "1.02 Kesehatan" };
    await form.fill({ ...typed, partner_kind: "Pemerintah daerah di luar negeri" });
    await form.tap(form.button("Lanjut"));
    await form.frame.getByText("Nanti diperlukan DPRD").waitFor();
    await form.frame.getByText("Objek belum diisi; yang lazim untuk tema ini").scrollIntoViewIfNeeded();
    await clerk.shot("story-form");
    await form.tap(form.button("Simpan"));
    await form.frame.getByText("Tersimpan sebagai Draf. Baris ini siap dikirim.").waitFor();
    await form.tap(form.button("‹ Daftar"));
    await form.tap(form.button("Tutup"));
    expect(strengths()).toMatchObject([{ title_id: TITLE, status: "Draf" }]);
    expect(await city.sync()).toMatchObject({ published: 0 });
    expect(inRegister("Tinjauan")).toEqual([]);
  });

  it("is sent, read by Setda with the papers for the team's meeting, and comes back with a note", async () => {
    await clerk.menu("Kirim ke Setda");
    const dialog = clerk.dialog();
    await dialog.getByRole("checkbox").check();
    await dialog.getByRole("button", { name: "Kirim" }).click();
    await dialog.getByText("Sudah terbaca oleh Kembar.").waitFor();
    await dialog.getByRole("button", { name: "Tutup" }).click();
    const team = await paper("Bahan rapat TKKSD");
    expect(team).toContain(TITLE);
    expect(team).toContain("R1 Ada hubungan diplomatik dengan negara mitra");
    const panel = await openReviewPanel(reviewer, 3);
    await panel.decide("Minta perbaikan", { Penjelasan: NOTE });
    await panel.frame.getByRole("button", { name: "Pesan WhatsApp", exact: true }).click();
    await panel.frame.getByRole("button", { name: "Salin pesan WhatsApp" }).click();
    await panel.frame.getByText("Tersalin. Tempelkan di WhatsApp.").waitFor();
    const message = await panel.frame.getByLabel("Pesan untuk Dinas DINKES").inputValue();
    expect(message).toContain(`*${TITLE}* (${strengths()[0]?.id}): Perlu perbaikan.`);
    expect(message).toContain(`/spreadsheets/d/${city.workbook("DINKES")}/edit#gid=101&range=A3`);
    expect(message).not.toContain(NOTE);
    await reviewer.shot("story-message");
    await clerk.reload();
    expect(await (await clerk.cell(3, "Status tinjauan")).textContent()).toBe("Perlu perbaikan");
    expect(await (await clerk.cell(3, "Catatan peninjau")).textContent()).toContain(NOTE);
  });

  it("is answered by the clerk: no version changes, Setda finds it in the queue with the thread, and takes it on", async () => {
    const version = inRegister("Tinjauan")[0]?.version;
    const own = openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
    own.change(String(strengths()[0]?.id), { reply: ANSWER });
    await city.sync();
    expect(inRegister("Tinjauan")[0]?.version).toBe(version);
    await reviewer.reload();
    await reviewer.menu("Antrean");
    const panel = reviewer.sidebar();
    await panel.getByRole("button", { name: "Dijawab (1)" }).click();
    await panel.locator("#list .card", { hasText: TITLE }).click();
    const thread = panel.getByLabel("Percakapan");
    await thread.getByText(ANSWER).waitFor();
    expect(await thread.locator("p").allTextContents()).toEqual([`Minta perbaikan: ${NOTE}`, ANSWER]);
    await panel.getByLabel("Ditangani oleh").selectOption({ index: 1 });
    await panel.getByText(/^Ditangani oleh .+\.$/).waitFor();
    await panel.getByLabel("Ditangani oleh").evaluate((list) => list.scrollIntoView({ block: "center" }));
    await reviewer.shot("story-assignee");
    await thread.evaluate((box) => box.scrollIntoView({ block: "center" }));
    await reviewer.shot("story-thread");
    expect(inRegister("Tinjauan")[0]?.assignee).not.toBe("");
    await reviewer.menu("Ganti petugas");
    const staff = reviewer.dialog();
    await staff.getByLabel("Perangkat daerah").selectOption("DINKES");
    await staff.getByLabel(city.staffOf("DINKES"), { exact: true }).waitFor();
    expect(await staff.getByText("gserviceaccount").count()).toBe(0);
    await reviewer.shot("story-staff");
    await staff.getByRole("button", { name: "Tutup" }).click();
    await city.sync();
    expect(inRegister("Tinjauan")[0]).toMatchObject({ version, state: "Perlu perbaikan" });
    await clerk.reload();
    expect(await (await clerk.cell(3, "Catatan peninjau")).textContent()).toContain("sudah sampai di Setda");
    const feed = await (await fetch(`${city.worker.url}/v1/opportunities`)).text();
    expect(feed).not.toContain(ANSWER);
  });

  it("waits again once it is mended, is approved as a sister city and stands in the feed, open to partners", async () => {
    await clerk.type(3, "Uraian keunggulan", MENDED);
    await city.sync();
    await clerk.reload();
    expect(await (await clerk.cell(3, "Status tinjauan")).textContent()).toBe("Menunggu tinjauan");
    await (await openReviewPanel(reviewer, 3)).decide("Setujui sebagai calon prakarsa", APPROVED);
    expect(await publicItem()).toMatchObject({
      summary: { id: MENDED },
      scheme: "KSDPL",
      scheme_type: "KEMBAR",
      availability: "open",
    });
    const plan = await paper("Rencana kerja sama");
    expect(plan).toContain(DRAFT);
    expect(plan).toContain("Masih harus dipastikan sebelum pernyataan kehendak (tahap 4): R1, R4, R7, R8, R9.");
    expect(await paper("Profil untuk mitra (Inggris)")).toContain(`${TITLE} (Indonesian)`);
  });

  it("is found by a foreign officer, who expresses an interest without any script and confirms it by the link of a letter", async () => {
    const context = await browser.newContext({ javaScriptEnabled: false, locale: "en-GB" });
    const page = await context.newPage();
    await page.goto(`${city.worker.url}/en/opportunities/${strengths()[0]?.id}`);
    await page.getByRole("link", { name: "Express interest" }).first().click();
    await page.getByLabel("Country").selectOption({ label: "Japan" });
    for (const [label, text] of Object.entries(OFFICER)) await page.getByLabel(label).fill(text);
    await page.getByRole("button", { name: "Send" }).click();
    await page.getByRole("heading", { name: "One more step: open your e-mail" }).waitFor();
    follow = page.url();
    expect(await city.sync()).toMatchObject({ published: 1 });
    expect(inRegister("Minat")).toEqual([]);
    await reviewer.menu("Kirim surel yang menunggu");
    await reviewer.page.getByText("1 surel terkirim.").waitFor();
    await page.goto(`${city.google.url}/local/mail`);
    await page.getByRole("link", { name: /\/confirm\// }).click();
    await page.getByRole("button", { name: "Confirm" }).click();
    await page.getByText("We have received your interest.").waitFor();
    expect(page.url()).toBe(follow);
    await context.close();
    await city.sync();
    const [row, ...others] = inRegister("Minat");
    expect(others).toEqual([]);
    expect(row).toMatchObject({ organisation: "City of Kitakyushu", country: "Jepang", version_state: "Masih sama" });
    expect(inRegister("Data Minat")).toMatchObject([{ interest: row?.interest, item: strengths()[0]?.id }]);
  });

  it("is answered by Setda from a template; the officer reads the state, and no one else's data stand there", async () => {
    const panel = await openInterestPanel();
    expect(await panel.getByLabel("Isi surel").inputValue()).toContain("Dear Kenari Seven, City of Kitakyushu,");
    await panel.getByRole("button", { name: "Kirim surel dan catat" }).click();
    await panel.getByText("Surel terkirim dan tercatat.").waitFor();
    await reviewer.shot("story-interest");
    const mail = city.google.scripts.stores.mails.at(-1);
    expect(mail).toMatchObject({
      to: OFFICER["Office e-mail"],
      subject: expect.stringMatching(/^Your interest in cooperation \(MI-/),
    });
    expect(mail?.body).toContain(follow);
    const text = await (await fetch(follow)).text();
    expect(text).toContain("The cooperation desk has answered you by e-mail");
    expect(text).not.toMatch(/Kenari|Kitakyushu/);
    const status = (await (await fetch(`${city.worker.url}/v1/status`)).json()) as { interests: unknown };
    expect(status.interests).toMatchObject({ total: 1, answered: 1, by_country: [{ country: "JP", count: 1 }] });
  });

  it("goes from that interest to initiative and exploration, each as the law has it", async () => {
    for (const [stage, date, doc] of [
      ["1 Prakarsa", "2026-10-01", "ND-1"],
      ["2 Penjajakan", "2026-10-05", "LAP-2"],
    ] as const) {
      const panel = await openInterestPanel();
      await panel.getByLabel("Balasan").selectOption("Ajak menjajaki");
      await panel.getByRole("button", { name: "Catat tanpa surel" }).click();
      await panel.getByText("Tercatat.", { exact: true }).waitFor();
      await panel.getByText(`Berikutnya: ${stage}`).waitFor();
      await panel.getByRole("button", { name: "Catat tahap usulan ini" }).click();
      const review = reviewer.sidebar();
      await review.getByLabel("Tahap berikutnya").selectOption({ label: stage });
      await review.getByLabel("Tanggal tahap").fill(date);
      await review.getByLabel("Dokumen tahap").fill(doc);
      await review.getByRole("button", { name: "Catat tahap" }).click();
      await review.getByText("1 tahap dicatat", { exact: false }).waitFor();
    }
    expect(await (await fetch(follow)).text()).toContain("is being explored with the responsible agency");
  });

  it("goes through consultation; a partner then reads that it is under discussion", async () => {
    await reviewer.reload();
    await reviewer.tab("Tinjauan");
    await enterStage("3 Koordinasi dan konsultasi dengan Mendagri dan Menlu", "12/10/2026", "B-3");
    expect(problems()).toEqual(["requirements_open"]);
    const page = await browser.newPage();
    await page.goto(`${city.worker.url}/en/opportunities/${strengths()[0]?.id}`);
    await page.getByText("In discussion").first().waitFor();
    await page.close();
  });

  it("has every requirement answered before the letter of intent, and a plan that may be proposed at stage 5", async () => {
    await enterStage("4 Pernyataan kehendak", "20/10/2026", "LoI-4");
    expect(problems()).toContain("stage_requirements");
    const all = { ...APPROVED, R1: "Ya", R4: "Ya", R7: "Ya", R8: "Ya", R9: "Ya" };
    await (await openReviewPanel(reviewer, 3)).decide("Setujui sebagai calon prakarsa", all);
    expect(problems()).toEqual([]);
    await enterStage("5 Penyusunan rencana", "02/11/2026", "RKS-5");
    const plan = await paper("Rencana kerja sama");
    expect(plan).not.toContain(DRAFT);
    expect(plan).not.toContain("Masih harus dipastikan");
    expect(plan).toContain(MENDED);
  });

  it("is laid before the Council at stage 6, with its letter, the Council's term and the Mayor's report", async () => {
    await enterStage("6 Persetujuan DPRD", "09/11/2026", "DPRD-6");
    expect(inRegister("Tinjauan")[0]?.recorded).toContain("DPRD menjawab paling lambat 11 Januari 2027");
    const letter = await paper("Surat pengantar");
    expect(letter).not.toContain(DRAFT);
    expect(letter).toContain("Yth. Ketua Dewan Perwakilan Rakyat Daerah");
    expect(await paper("Laporan cakupan program")).toMatch(/Perangkat daerah: Dinas DINKES \(1\)\./);
    await reviewer.shot("story-council");
  });

  it("can be told from its history, entry by entry, with who decided on which version", async () => {
    const told = inRegister("Riwayat Keputusan").map((row) => `${row.decision}: ${row.note}`);
    expect(told).toEqual([
      `Minta perbaikan: ${NOTE}`,
      "Setujui sebagai calon prakarsa: ",
      "Tahap 1 Prakarsa: 1 Oktober 2026; ND-1",
      "Tahap 2 Penjajakan: 5 Oktober 2026; LAP-2",
      "Tahap 3 Koordinasi dan konsultasi dengan Mendagri dan Menlu: 12 Oktober 2026; B-3",
      "Setujui sebagai calon prakarsa (dilengkapi): ",
      "Tahap 4 Pernyataan kehendak: 20 Oktober 2026; LoI-4",
      "Tahap 5 Penyusunan rencana: 2 November 2026; RKS-5",
      "Tahap 6 Persetujuan DPRD: 9 November 2026; DPRD-6",
    ]);
    const rows = inRegister("Riwayat Keputusan");
    const { version } = (await publicItem()) as { version: string };
    expect(new Set(rows.slice(1).map((row) => row.version))).toEqual(new Set([version]));
    expect(rows[0]?.version).not.toBe(version);
    const decisions = rows.filter((row) => !String(row.decision).startsWith("Tahap"));
    for (const row of decisions) expect(row).toMatchObject({ reviewer: REVIEWER, basis: "verified" });
    expect([...clerk.faults, ...reviewer.faults]).toEqual([]);
  });
});

async function openInterestPanel() {
  await reviewer.reload();
  await reviewer.tab("Minat");
  await (await reviewer.cell(3, "Kode minat")).click();
  await reviewer.menu("Balas minat");
  const panel = reviewer.sidebar();
  await panel.getByRole("heading", { name: TITLE }).waitFor();
  return panel;
}

async function publicItem(): Promise<unknown> {
  const feed = (await (await fetch(`${city.worker.url}/v1/opportunities`)).json()) as { items: unknown[] };
  expect(feed.items).toHaveLength(1);
  return feed.items[0];
}
