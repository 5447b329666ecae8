// Two reviewers at one register, each in a browser: what becomes of decisions, rows that both decide, stages up to the signing.

import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { STAGE } from "../../shared/vocabularies/stage.ts";
import { setCity } from "../../tools/localGoogle/city.ts";
import { CHROMIUM, launchChromium } from "../support/chromium.ts";
import { type BrowserSheet, openSheet } from "./support/browserSheet.ts";
import { openReviewPanel } from "./support/reviewPanel.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

const PARTNERED = { partner_kind: "Pemerintah daerah di luar negeri", programme: "P1 Sungai bersih" };
const ALL_MET = { ...APPROVE, scheme_set: "Kota kembar/bersaudara", r1: "Ya", r4: "Ya", r7: "Ya", r8: "Ya", r9: "Ya" };
const titleOf = (n: number) => `Contoh usulan nomor ${n}`;

let city: SmallCity;
let browser: Browser;
let first: BrowserSheet;
let second: BrowserSheet;

const inRegister = (title: string) => openTab(city.google, city.register, title, REVIEWER);
const rowAt = (n: number) =>
  inRegister("Tinjauan")
    .rows()
    .find((row) => row.id === testId(n))?._row ?? 0;
const historyOf = (n: number) =>
  inRegister("Riwayat Keputusan")
    .rows()
    .filter((row) => row.id === testId(n))
    .map((row) => [row.decision, row.reviewer]);
const panelOf = (person: BrowserSheet, n: number) => openReviewPanel(person, rowAt(n));
const coverage = () =>
  inRegister("Cakupan Program")
    .rows()
    .find((row) => row.programme === "P1" && row.scope === "Luar negeri")?.coverage;

/** The stages between, as the panel records them one by one: Kembar reads them all at once. */
async function walkTo10(): Promise<void> {
  const { _row, ...standing } = inRegister("Tinjauan")
    .rows()
    .find((row) => row.id === testId(4)) ?? { _row: 0 };
  const stages = STAGE.entries.slice(1, 10).map(({ code, id }) => {
    return { stage: id, stage_date: `2026-01-${code.padStart(2, "0")}`, stage_doc: `DOK-${code}` };
  });
  const known = new Set(inRegister("Jurnal Keputusan").tags());
  for (const [at, cells] of stages.entries()) {
    const {
      reviewed_version: version,
      reviewed_at: when,
      ...event
    } = { ...standing, ...cells } as Record<string, string>;
    const all = { ...event, version, when, event: `langkah-${at}`, source: "sidebar" };
    inRegister("Jurnal Keputusan").add(Object.fromEntries(Object.entries(all).filter(([key]) => known.has(key))));
  }
  inRegister("Tinjauan").change(testId(4), stages.at(-1) ?? {});
  await city.sync();
}

describe.skipIf(!existsSync(CHROMIUM))("two reviewers", () => {
  beforeAll(async () => {
    city = await startSmallCity(["DINKES"], true);
    const strengths = openTab(city.google, city.workbook("DINKES"), "Keunggulan", city.staffOf("DINKES"));
    for (const n of [1, 2, 3, 4]) {
      strengths.write(2 + n, { ...GOOD, ...PARTNERED, id: testId(n), title_id: titleOf(n) });
    }
    expect(await city.sync()).toMatchObject({ accepted: 4, problems: 0 });
    const users = [OWNER, REVIEWER].map((email) => ({ email, role: email === OWNER ? "owner" : "reviewer" }) as const);
    setCity(city.google.google, { register: city.register, agencies: [], users });
    openTab(city.google, city.register, "Pengguna", OWNER).add({ email: OWNER, role: "Peninjau" });
    await city.sync();
    city.google.scripts.stores.setScriptProperty("WORKER_URL", city.worker.url);
    browser = await launchChromium();
    first = await openSheet(browser, city.google.url, city.register, REVIEWER);
    second = await openSheet(browser, city.google.url, city.register, OWNER);
  });
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  it("who decide the same row one after the other: the later one reads both texts, chooses, and both are in the history", async () => {
    const [one, other] = [await panelOf(first, 1), await panelOf(second, 1)];
    await one.decide("Minta perbaikan", { Penjelasan: "Mohon sebut jumlah peserta." });
    await other.frame.getByLabel("Keputusan").selectOption({ label: "Arsipkan" });
    await other.frame.getByRole("button", { name: "Catat keputusan" }).click();
    const card = other.frame.locator(".card", { hasText: `${REVIEWER} memutuskan "Minta perbaikan" pukul` });
    await card.getByText("Penjelasan: Mohon sebut jumlah peserta.").waitFor();
    await card.getByText("Keputusan: Arsipkan").waitFor();
    await second.shot("panel-overtaken");
    expect(historyOf(1)).toEqual([["Minta perbaikan", REVIEWER]]);
    await other.frame.getByRole("button", { name: "Tetap catat keputusan saya" }).click();
    await other.frame.getByText("1 keputusan dicatat.").waitFor();
    expect(historyOf(1)).toEqual([
      ["Minta perbaikan", REVIEWER],
      ["Arsipkan", OWNER],
    ]);
    // The first panel wrote once; what came after that is asked about like anything else.
    await one.frame.getByRole("button", { name: "Catat keputusan" }).click();
    await one.frame.getByText(`${OWNER} memutuskan "Arsipkan" pukul`).waitFor();
    await one.frame.getByRole("button", { name: "Biarkan yang sekarang" }).click();
    await one.frame.getByText("Dibiarkan.").waitFor();
    expect(historyOf(1)).toHaveLength(2);
  });

  it("who decide the same row at once: of each decision it is known what became of it, and none is lost", async () => {
    const panels = [await panelOf(first, 2), await panelOf(second, 2)];
    const words = ["Arsipkan", "Minta perbaikan"];
    for (const [at, panel] of panels.entries()) {
      await panel.frame.getByLabel("Keputusan").selectOption({ label: words[at] ?? "" });
      if (at === 1) await panel.frame.getByLabel("Penjelasan").fill("Mohon lengkapi.");
    }
    await Promise.all(panels.map(({ frame }) => frame.getByRole("button", { name: "Catat keputusan" }).click()));
    const told = await Promise.all(
      panels.map(async ({ frame }) => {
        const answer = frame.locator("#told").getByText(/^1 keputusan dicatat|Keputusan Anda belum dicatat/);
        return (await answer.first().textContent()) ?? "";
      }),
    );
    const recorded = words.filter((_word, at) => told[at]?.startsWith("1 keputusan dicatat"));
    expect(recorded.length).toBeGreaterThan(0);
    await city.sync();
    expect(historyOf(2).map(([word]) => word)).toEqual(expect.arrayContaining(recorded));
    expect(historyOf(2)).toHaveLength(recorded.length);
  });

  it("are told of each decision whether it was recorded, refused or is held, in the panel and by Sinkronkan sekarang", async () => {
    inRegister("Tinjauan").change(testId(3), { stage: "Penandatanganan", stage_date: "2026-01-05" });
    const panel = await panelOf(first, 3);
    await panel.frame.getByLabel("Keputusan").selectOption({ label: "Arsipkan" });
    await panel.frame.getByRole("button", { name: "Catat keputusan" }).click();
    await panel.frame.getByText(/^1 keputusan dicatat, \d ditolak:$/).waitFor();
    await panel.frame
      .getByText(`${titleOf(3)}: Tahap 11 Penandatanganan belum dicatat`)
      .first()
      .waitFor();
    await first.shot("panel-refused");
    inRegister("Tinjauan").change(testId(4), { decision: "Tolak", reason: "GANDA" });
    await first.menu("Sinkronkan sekarang");
    const alert = first.page.getByText("Sinkron selesai.");
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(
      /1 keputusan dicatat, \d ditolak:.*nomor 3: Tahap 11.*Tampil untuk umum: 0/s,
    );
    await first.shot("sync-told");
    await first.page.getByRole("button", { name: "OK" }).click();
    inRegister("Tinjauan").change(testId(3), { stage: "", stage_date: "" });
  });

  it("are offered the lawful next stages alone, and at the signing the row of Kerja Sama, which coverage then counts", async () => {
    inRegister("Tinjauan").change(testId(4), { ...ALL_MET, reason: "" });
    await city.sync();
    const panel = await panelOf(first, 4);
    const choices = (frame: typeof panel.frame) => frame.getByLabel("Tahap berikutnya").locator("option");
    expect(await choices(panel.frame).allTextContents()).toEqual(["1 Prakarsa"]);
    await panel.frame.getByLabel("Tanggal tahap").fill("2099-01-01");
    await panel.frame.getByRole("button", { name: "Catat tahap" }).click();
    await panel.frame.getByText("belum dicatat: tanggal 1 Januari 2099 belum tiba").waitFor();
    await panel.frame.getByLabel("Tanggal tahap").fill("2026-01-01");
    await panel.frame.getByLabel("Dokumen tahap").fill("ND-1");
    await panel.frame.getByRole("button", { name: "Catat tahap" }).click();
    await panel.frame.getByText("1 tahap dicatat.").waitFor();
    await walkTo10();
    const signing = (await panelOf(first, 4)).frame;
    expect(await choices(signing).allTextContents()).toEqual([
      "11 Penandatanganan",
      "10 Pembahasan dengan mitra dan surat konfirmasi (lengkapi)",
    ]);
    await signing.getByLabel("Tanggal tahap").fill("2026-02-01");
    await signing.getByLabel("Dokumen tahap").fill("MoU-11");
    await signing.getByRole("button", { name: "Catat tahap" }).click();
    await signing.getByText("1 tahap dicatat.").waitFor();
    await signing.getByText("Naskah ini belum ada di tab Kerja Sama").waitFor();
    await signing.getByRole("button", { name: "Catat di Kerja Sama" }).click();
    await signing.getByText("Mitra kosong").waitFor();
    await first.shot("panel-agreement");
    expect(coverage()).not.toBe("Terpenuhi");
    await signing.getByLabel("Mitra", { exact: true }).fill("Kota Contoh");
    await signing.getByRole("button", { name: "Catat di Kerja Sama" }).click();
    await signing.getByText("Tercatat di tab Kerja Sama.").waitFor();
    await city.sync();
    expect(inRegister("Kerja Sama").rows()[0]).toMatchObject({
      code: testId(4),
      title: titleOf(4),
      programme: "P1",
      scheme: "Kota kembar/bersaudara",
      scope: "Luar negeri",
      partner: "Kota Contoh",
      partner_kind: PARTNERED.partner_kind,
      country: "Inggris Raya; Jepang",
      document: "MoU-11",
      agency_code: "DINKES",
    });
    expect(coverage()).toBe("Terpenuhi");
    const later = (await panelOf(first, 4)).frame;
    await later.getByText("Naskah tercatat di tab Kerja Sama").waitFor();
    await first.shot("panel-signed");
    expect([...first.faults, ...second.faults]).toEqual([]);
  });
});
