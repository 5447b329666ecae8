// Two people at their sheets in a real browser: a clerk fills in, mends and submits; a reviewer sorts and approves.

import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LATENCY } from "../../shared/messages/latency.ts";
import { CHROMIUM } from "../support/chromium.ts";
import type { BrowserSheet } from "./support/browserSheet.ts";
import { openClerkAndReviewer } from "./support/openClerkAndReviewer.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

const TITLE = "Contoh: Bank sampah sungai";
const SUMMARY = "Warga menukar sampah sungai dengan tabungan di dua belas kelurahan.";
const OTHER = {
  ...GOOD,
  title_id: "Contoh: Pemantauan mutu air sungai",
  summary_id: "Sukarelawan mengukur mutu air di tiga puluh titik setiap pekan.",
  theme: "Sungai dan lingkungan hidup",
  affair: "2.11 Lingkungan Hidup",
};
const TYPED = [
  ["Uraian keunggulan", SUMMARY],
  ["Tema utama", "Sungai dan lingkungan"],
  ["Urusan pemerintahan", "2.11 Lingkungan Hidup"],
  ["Program prioritas", GOOD.programme],
  ["Kesiapan", GOOD.readiness],
  ["Manfaat bagi kota", GOOD.benefit_city],
  ["Lingkup kerja sama", GOOD.scope],
  ["Manfaat bagi mitra", GOOD.benefit_partner_id],
  ["Yang dicari dari mitra", GOOD.needs_id],
  ["Kegiatan yang diusulkan", GOOD.activities_id],
] as const;

let city: SmallCity;
let browser: Browser;
let clerk: BrowserSheet;
let reviewer: BrowserSheet;

describe.skipIf(!existsSync(CHROMIUM))("the loop in a browser", () => {
  beforeAll(async () => {
    city = await startSmallCity(["DLH"], true);
    openTab(city.google, city.workbook("DLH"), "Keunggulan", city.staffOf("DLH")).add({ ...OTHER, id: testId(1) });
    await city.sync();
    ({ browser, clerk, reviewer } = await openClerkAndReviewer(city, "DLH"));
  });
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  it("gives the clerk's row its code at the first cell", async () => {
    await clerk.type(4, "Nama keunggulan", TITLE);
    expect(await (await clerk.cell(4, "Kode")).textContent()).toMatch(/^KB-/);
    expect(await (await clerk.cell(4, "Status tinjauan")).textContent()).toBe(`Menunggu sinkron, ${LATENCY.id}`);
  });

  it("shows a mistake beside its cell and in the sidebar, and takes it away when mended", async () => {
    for (const [heading, text] of TYPED) await clerk.type(4, heading, text);
    const theme = await clerk.cell(4, "Tema utama");
    expect(await theme.getAttribute("title")).toContain('yang mirip: "Sungai dan lingkungan hidup"');
    await clerk.menu("Periksa isian");
    const card = clerk.sidebar().getByRole("button", { name: TITLE });
    await card.click();
    await clerk.page.waitForFunction(() => document.getElementById("place")?.textContent === "I4");
    await clerk.shot("clerk-mistake");
    await clerk.type(4, "Tema utama", "Sungai dan lingkungan hidup");
    expect(await (await clerk.cell(4, "Tema utama")).getAttribute("title")).toBe("Sungai dan lingkungan hidup");
    await clerk.sidebar().getByRole("button", { name: "Periksa lagi" }).click();
    await clerk.sidebar().getByText("Bank sampah").waitFor({ state: "detached" });
    await clerk.shot("clerk-mended");
  });

  it("submits after the head's consent is ticked, and says what Kembar found", async () => {
    await clerk.menu("Kirim ke Setda");
    const dialog = clerk.dialog();
    expect(await dialog.getByRole("button", { name: "Kirim" }).isDisabled()).toBe(true);
    expect(await dialog.locator("#result").isVisible()).toBe(false);
    await dialog.getByRole("checkbox").check();
    await clerk.shot("clerk-send");
    await dialog.getByRole("button", { name: "Kirim" }).click();
    await dialog.getByText("Sudah terbaca oleh Kembar.").waitFor();
    await clerk.shot("clerk-sent");
    await dialog.getByRole("button", { name: "Tutup" }).click();
    await clerk.reload();
    expect(await (await clerk.cell(4, "Status pengisian")).textContent()).toBe("Diajukan");
    expect(await (await clerk.cell(4, "Status tinjauan")).textContent()).toBe("Menunggu tinjauan");
  });

  it("lets the reviewer sort Tinjauan and approve in the sidebar exactly the row that was chosen", async () => {
    await reviewer.reload();
    await reviewer.sort("Nama keunggulan", "A ke Z");
    const title = await reviewer.cell(3, "Nama keunggulan");
    expect(await title.textContent()).toBe(TITLE);
    await title.click();
    await reviewer.menu("Tinjau baris terpilih");
    const panel = reviewer.sidebar();
    await panel.getByRole("heading", { name: TITLE }).waitFor();
    await reviewer.shot("reviewer-row");
    await panel.getByLabel("Keputusan").selectOption({ label: APPROVE.decision });
    await panel.getByRole("button", { name: "Catat keputusan" }).click();
    await panel.getByText("Belum dicatat.").waitFor();
    await panel.getByLabel("Skema (ditetapkan)").selectOption({ label: "Lembaga luar negeri, dasar belum ditetapkan" });
    await panel.getByLabel("Objek (ditetapkan)").selectOption({ index: 3 });
    for (const requirement of ["R2", "R3", "R5"]) await panel.getByLabel(requirement).selectOption("Ya");
    await panel.getByRole("button", { name: "Catat keputusan" }).click();
    await panel.getByText("1 keputusan dicatat.").waitFor();
    await reviewer.shot("reviewer-approved");
    await reviewer.menu("Sinkronkan sekarang");
    await reviewer.page.getByText("Sinkron selesai.").waitFor();
    await reviewer.shot("reviewer-synced");
    await reviewer.page.getByRole("button", { name: "OK" }).click();
    const [entry] = openTab(city.google, city.register, "Riwayat Keputusan", REVIEWER).rows();
    expect(entry).toMatchObject({ decision: APPROVE.decision, reviewer: REVIEWER, basis: "verified" });
  });

  it("shows the clerk the state beside the row, and everybody the feed", async () => {
    await clerk.reload();
    expect(await (await clerk.cell(4, "Status tinjauan")).textContent()).toBe("Disetujui sebagai calon prakarsa");
    await clerk.shot("clerk-approved");
    const feed = (await (await fetch(`${city.worker.url}/v1/opportunities`)).json()) as {
      items: { title: { id: string } }[];
    };
    expect(feed.items.map((one) => one.title.id)).toEqual([TITLE]);
    expect([...clerk.faults, ...reviewer.faults]).toEqual([]);
  });

  it("shows the reviewer what a later edit changed in the approved text, while the approved text stays public", async () => {
    await clerk.type(4, "Uraian keunggulan", "Bank sampah di enam belas kelurahan.");
    await clerk.type(4, "Negara sasaran (pisahkan dengan titik koma)", "Jepang");
    await city.sync(city.workbook("DLH"));
    await reviewer.reload();
    await (await reviewer.cell(3, "Nama keunggulan")).click();
    await reviewer.menu("Tinjau baris terpilih");
    const panel = reviewer.sidebar();
    await panel.getByText("Berubah sejak disetujui").waitFor();
    expect(await panel.locator("del").allTextContents()).toEqual(["Warga menukar", "sungai dengan tabungan ", "dua"]);
    expect(await panel.locator("ins").allTextContents()).toEqual(["Bank", "enam", "Jepang"]);
    await panel.locator("ins").first().scrollIntoViewIfNeeded();
    await reviewer.shot("reviewer-difference");
  });
});
