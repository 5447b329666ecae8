// A reviewer with 150 waiting rows, of which 110 are no foreign cooperation, routes those in a few clicks and walks the rest.

import { existsSync, readFileSync } from "node:fs";
import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHROMIUM } from "../support/chromium.ts";
import { PATIENCE_MS } from "../support/patience.ts";
import type { BrowserSheet } from "./support/browserSheet.ts";
import { openReviewer } from "./support/openReviewer.ts";
import { GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";
import { wordText } from "./support/wordText.ts";

const APPROVED = "Setujui sebagai calon prakarsa";
const DOMESTIC = { benefit_partner_id: "", needs_id: "", activities_id: "", countries: "", object: "" };
const ELSEWHERE = { ...DOMESTIC, scope: "Antardaerah (di Indonesia)" };

/** How many rows of each kind: in the proportions that were counted next door (46 % synergy, 38 % third parties, 15 % regions). */
const KINDS = [
  { count: 48, cells: { ...ELSEWHERE, partner_kind: "Kementerian atau lembaga pusat" }, scheme: "SINERGI" },
  { count: 40, cells: { ...ELSEWHERE, partner_kind: "Badan usaha berbadan hukum" }, scheme: "KSDPK" },
  { count: 15, cells: { ...ELSEWHERE, partner_kind: "Pemerintah daerah lain" }, scheme: "KSDD" },
  { count: 7, cells: { ...DOMESTIC, scope: "Dalam daerah (di wilayah sendiri)" }, scheme: "BUKAN_KSD" },
  { count: 40, cells: {}, scheme: undefined },
] as const;

let city: SmallCity;
let browser: Browser;
let reviewer: BrowserSheet;
const inRegister = (title: string) => openTab(city.google, city.register, title, REVIEWER).rows();
const expected = new Map<string, (typeof KINDS)[number]["scheme"]>();

describe.skipIf(!existsSync(CHROMIUM))("150 waiting rows", () => {
  beforeAll(async () => {
    city = await startSmallCity(["BAPPEDA"], true);
    const staff = city.staffOf("BAPPEDA");
    const strengths = openTab(city.google, city.workbook("BAPPEDA"), "Keunggulan", staff);
    for (const { count, cells, scheme } of KINDS) {
      for (let left = count; left > 0; left--) {
        const n = expected.size;
        expected.set(testId(n), scheme);
        strengths.write(3 + n, { ...GOOD, ...cells, id: testId(n), title_id: `Contoh usulan nomor ${n}` });
      }
    }
    expect(await city.sync()).toMatchObject({ accepted: 150, problems: 0 });
    ({ browser, reviewer } = await openReviewer(city));
  });
  afterAll(async () => {
    await browser.close();
    await city.stop();
  });

  it("are routed in 11 actions, each row to the scheme the law gives it, and none from abroad", async () => {
    let actions = 2;
    await reviewer.menu("Antrean");
    const panel = reviewer.sidebar();
    await panel.locator("summary", { hasText: "SINERGI" }).waitFor();
    await reviewer.shot("queue-groups");
    for (const name of ["SINERGI", "KSDPK", "KSDD", "Dalam daerah"]) {
      const group = panel.locator("details", { has: panel.locator("summary", { hasText: name }) });
      await group.locator("summary").click();
      if (name === "Dalam daerah") {
        await group.getByLabel("Skema").selectOption({ label: "Bukan kerja sama daerah, laksanakan sendiri" });
        actions++;
      }
      await reviewer.shot(`queue-${name.toLowerCase().replace(" ", "-")}`);
      const button = group.getByRole("button", { name: /^Teruskan \d+ baris$/ });
      await button.click();
      await panel.getByText(/^\d+ keputusan dicatat/).waitFor();
      actions += 2;
    }
    expect(actions).toBeLessThanOrEqual(11);
    await city.sync();
    const rows = openTab(city.google, city.register, "Tinjauan", REVIEWER).rows();
    const decided = rows.filter((row) => row.decision !== "");
    expect(decided).toHaveLength(110);
    const history = openTab(city.google, city.register, "Riwayat Keputusan", REVIEWER).rows();
    expect(history.map((row) => row.decision)).toEqual(Array(110).fill("Teruskan ke skema dalam negeri"));
    const given = new Map(rows.map((row) => [String(row.id), row.decision === "" ? "" : String(row.state)]));
    const words = { SINERGI: "Sinergi", KSDPK: "Dengan pihak", KSDD: "Dengan daerah", BUKAN_KSD: "Bukan kerja sama" };
    for (const [id, scheme] of expected) {
      if (scheme === undefined) expect([id, given.get(id)]).toEqual([id, ""]);
      else expect([id, given.get(id)]).toEqual([id, expect.stringContaining(`Diteruskan ke ${words[scheme]}`)]);
    }
    const undone = [...expected].filter(([, scheme]) => scheme === "BUKAN_KSD").map(([id]) => id);
    const takeBack = panel.getByRole("button", { name: `Batalkan ${undone.length} keputusan ini` });
    await takeBack.click();
    await takeBack.waitFor({ state: "detached" });
    await panel.getByText(`${undone.length} keputusan dicatat.`).waitFor();
    const waiting = openTab(city.google, city.register, "Tinjauan", REVIEWER)
      .rows()
      .filter((row) => undone.includes(String(row.id)));
    expect(waiting.map((row) => row.state)).toEqual(undone.map(() => "Menunggu tinjauan"));
    expect(reviewer.faults).toEqual([]);
  });

  const standing = (id: string) => inRegister("Tinjauan").find((row) => row.id === id);
  const idOf = (title: string) => String(inRegister("Tinjauan").find((row) => row.title === title)?.id);
  /** What the reviewer's account keeps of a row; "" for nothing. */
  const keptOf = (id: string) =>
    city.google.scripts.stores.get(`user:${REVIEWER}:${city.register}`, `draft:${id}:0`) ?? "";
  const title = (panel: FrameLocator) => panel.locator("#panel h1").textContent();
  const recorded = (panel: FrameLocator) =>
    panel.locator("#walk-told").getByText("1 keputusan dicatat.").first().waitFor();

  it("are walked: a foreign approval takes 5 actions, its refusals lead to their fields, and the next row opens by itself", async () => {
    await reviewer.reload();
    await reviewer.menu("Antrean");
    const panel = reviewer.sidebar();
    await panel.getByRole("button", { name: /^Luar negeri \(40\)$/ }).click();
    await reviewer.shot("queue-walk-list");
    const first = panel.locator("#list .card").first();
    const name = (await first.locator("b").textContent()) ?? "";
    let actions = 0;
    const act = async (work: Promise<unknown>) => {
      await work;
      actions++;
    };
    await act(first.click());
    await panel.getByRole("heading", { name, exact: true }).waitFor();
    await panel.getByText("Baris 1 dari 40 yang menunggu.").waitFor();
    await act(panel.getByLabel("Keputusan").selectOption({ label: APPROVED }));
    await panel.getByRole("button", { name: "Simpan dan berikutnya" }).click();
    await panel.getByRole("button", { name: /Skema \(ditetapkan\) perlu diisi/ }).waitFor();
    expect(await panel.locator("#field-scheme_set").evaluate((one) => one === document.activeElement)).toBe(true);
    await reviewer.shot("queue-walk-refused");
    await act(
      panel.getByLabel("Skema (ditetapkan)").selectOption({ label: "Lembaga luar negeri, dasar belum ditetapkan" }),
    );
    await act(panel.getByRole("button", { name: "Jawab Ya: R2, R3, R5" }).click());
    await reviewer.shot("queue-walk-filled");
    await act(panel.getByRole("button", { name: "Simpan dan berikutnya" }).click());
    expect(actions).toBe(5);
    await panel.getByText("Baris 1 dari 39 yang menunggu.").waitFor();
    expect(await title(panel)).not.toBe(name);
    await recorded(panel);
    await reviewer.shot("queue-walk-next");
    expect(standing(idOf(name))).toMatchObject({ decision: APPROVED, r2: "Ya", r3: "Ya", r5: "Ya" });
  });

  it("keep what was typed when the reviewer goes back, and tell what a colleague decided meanwhile", async () => {
    const panel = reviewer.sidebar();
    const name = (await title(panel)) ?? "";
    await panel.getByLabel("Keputusan").selectOption({ label: "Minta perbaikan" });
    await panel.getByLabel("Penjelasan").fill("Mohon sebut jumlah peserta.");
    await panel.getByRole("button", { name: "← Antrean" }).click();
    const cards = panel.locator("#list .card");
    const next = (await cards.nth(1).locator("b").textContent()) ?? "";
    const later = (await cards.nth(2).locator("b").textContent()) ?? "";
    await cards.first().click();
    await panel.getByRole("heading", { name, exact: true }).waitFor();
    expect(await panel.getByLabel("Penjelasan").inputValue()).toBe("Mohon sebut jumlah peserta.");
    await panel.getByText("Isian Anda yang belum dicatat dipasang lagi.").waitFor();
    await reviewer.shot("queue-draft");
    expect(await panel.getByLabel("Keputusan").inputValue()).toBe("revise");
    expect(await panel.getByLabel("Penjelasan").inputValue()).toBe("Mohon sebut jumlah peserta.");
    // The sidebar is closed and opened again, by a browser that keeps nothing: the account does.
    await expect.poll(() => keptOf(idOf(name)), { timeout: PATIENCE_MS }).toContain("Mohon sebut jumlah peserta.");
    await reviewer.page.evaluate(() => localStorage.clear());
    await reviewer.reload();
    await reviewer.menu("Antrean");
    await panel.getByRole("button", { name: /^Luar negeri/ }).click();
    await cards.first().click();
    await panel.getByText("Isian Anda yang belum dicatat dipasang lagi.").waitFor();
    expect(await panel.getByLabel("Penjelasan").inputValue()).toBe("Mohon sebut jumlah peserta.");
    await panel.getByRole("button", { name: "Buang isian ini" }).click();
    await panel.getByText("Isian Anda yang belum dicatat dipasang lagi.").waitFor({ state: "detached" });
    expect(await panel.getByLabel("Keputusan").inputValue()).toBe("");
    await panel.getByLabel("Keputusan").selectOption({ label: "Minta perbaikan" });
    await panel.getByLabel("Penjelasan").fill("Mohon sebut jumlah peserta.");
    openTab(city.google, city.register, "Tinjauan", OWNER).change(idOf(next), {
      decision: "Arsipkan",
      reviewer: OWNER,
    });
    await panel.getByRole("button", { name: "Simpan dan berikutnya" }).click();
    await panel.getByText(`${next}: ${OWNER} memutuskan "Arsipkan"`).waitFor();
    await panel.getByRole("heading", { name: later, exact: true }).waitFor();
    await reviewer.shot("queue-walk-colleague");
    expect(standing(idOf(name))).toMatchObject({ decision: "Minta perbaikan" });
    await expect.poll(() => keptOf(idOf(name)), { timeout: PATIENCE_MS }).toBe("");
  });

  it("are decided by keyboard alone", async () => {
    const panel = reviewer.sidebar();
    const { keyboard } = reviewer.page;
    const name = (await title(panel)) ?? "";
    await panel.locator("#panel h1").waitFor();
    await keyboard.press("Escape");
    await panel.locator("#list .card:focus").waitFor();
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowUp");
    await keyboard.press("Enter");
    await panel.getByRole("heading", { name, exact: true }).waitFor();
    await panel.locator("#panel h1:focus").waitFor();
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await panel.locator("#decision:focus").waitFor();
    await keyboard.type("Arsipkan");
    await keyboard.press("Control+Enter");
    await panel.getByText("Baris 1 dari 36 yang menunggu.").waitFor();
    expect(standing(idOf(name))).toMatchObject({ decision: "Arsipkan", reviewer: REVIEWER });
  });

  it("are forwarded one by one in 2 actions where the law says to where", async () => {
    const panel = reviewer.sidebar();
    await recorded(panel);
    const waiting = inRegister("Tinjauan").find((row) => expected.get(String(row.id)) === "BUKAN_KSD");
    openTab(city.google, city.workbook("BAPPEDA"), "Keunggulan", city.staffOf("BAPPEDA")).change(String(waiting?.id), {
      scope: "Antardaerah (di Indonesia)",
      partner_kind: "Pemerintah daerah lain",
    });
    await city.sync();
    await reviewer.reload();
    await reviewer.menu("Antrean");
    await panel.locator("#list .card", { hasText: String(waiting?.title) }).click();
    await panel.getByRole("button", { name: "Teruskan: Dengan daerah lain" }).click();
    await panel.getByText(/^Baris \d+ dari 42 yang menunggu.$/).waitFor();
    await recorded(panel);
    expect(standing(String(waiting?.id))).toMatchObject({ decision: "Teruskan ke skema dalam negeri" });
    expect(reviewer.faults).toEqual([]);
  });

  it("make a reviewer's Monday: the held sheet in Ringkasan, twelve rows, a reminder and a paper, in 34 actions", async () => {
    const panel = reviewer.sidebar();
    const strengths = openTab(city.google, city.workbook("BAPPEDA"), "Keunggulan", city.staffOf("BAPPEDA"));
    for (const { _row, ...row } of strengths.rows().slice(0, 90)) {
      strengths.write(_row, Object.fromEntries(Object.keys(row).map((key) => [key, ""])));
    }
    expect((await city.sync()).held).toMatchObject([{ agency: "BAPPEDA" }]);
    let actions = 0;
    const act = async (work: Promise<unknown>, count = 1) => {
      await work;
      actions += count;
    };
    await reviewer.reload();
    await act(reviewer.tab("Ringkasan"));
    await reviewer.page
      .getByText(/Lembar Anda sedang ditahan|Lembar ditahan/)
      .first()
      .waitFor();
    await reviewer.shot("summary");
    await act(reviewer.menu("Antrean"), 2);
    await act(panel.getByRole("button", { name: /^Luar negeri/ }).click());
    await act(panel.locator("#list .card").first().click());
    const decided: string[] = [];
    for (let done = 0; done < 12; done++) {
      const head = panel.locator("#panel h1");
      await head.waitFor();
      const name = (await head.textContent()) ?? "";
      decided.push(name);
      await act(panel.getByLabel("Keputusan").selectOption({ label: "Arsipkan" }));
      await act(panel.getByRole("button", { name: "Simpan dan berikutnya" }).click());
      await panel.locator("#panel h1", { hasNotText: new RegExp(`^${name}$`) }).waitFor();
    }
    expect(new Set(decided).size).toBe(12);
    await act(panel.getByRole("button", { name: "Laporan cakupan program" }).click());
    const link = panel.getByRole("link", { name: "Unduh Laporan cakupan program" });
    const [download] = await Promise.all([reviewer.page.waitForEvent("download"), link.click()]);
    actions++;
    const report = wordText(new Uint8Array(readFileSync(await download.path())));
    for (const part of [
      "Naskah yang berlaku",
      "Calon luar negeri menurut tahap",
      "Langkah berikutnya",
      "Program menurut lingkup",
    ])
      expect(report).toContain(part);
    await act(panel.getByRole("button", { name: "← Antrean" }).click());
    await act(panel.getByRole("button", { name: "Ingatkan perangkat daerah" }).click());
    await act(panel.getByRole("button", { name: "Salin untuk WhatsApp" }).click());
    await panel.getByText("Tersalin dan dicatat. Tempelkan di WhatsApp.").waitFor();
    await reviewer.shot("monday-reminder");
    expect(actions).toBe(34);
    await city.sync();
    const [agency] = openTab(city.google, city.register, "Perangkat Daerah", OWNER).rows();
    expect(agency?.reminded_note).toMatch(/^WhatsApp: lembar ditahan \(H-\w{4}\)/);
    for (const name of decided)
      expect(standing(idOf(name))).toMatchObject({ decision: "Arsipkan", reviewer: REVIEWER });
    expect(reviewer.faults).toEqual([]);
  });

  it("are behind the Mayor's question, which takes 6 actions from the register to the report", async () => {
    let actions = 0;
    await reviewer.reload();
    await reviewer.tab("Tinjauan");
    await (await reviewer.cell(3, "Nama keunggulan")).click();
    await reviewer.menu("Tinjau baris terpilih");
    actions += 4;
    const panel = reviewer.sidebar();
    await panel.getByRole("button", { name: "Laporan cakupan program" }).click();
    const link = panel.getByRole("link", { name: "Unduh Laporan cakupan program" });
    const [download] = await Promise.all([reviewer.page.waitForEvent("download"), link.click()]);
    actions += 2;
    expect(actions).toBe(6);
    const report = wordText(new Uint8Array(readFileSync(await download.path())));
    expect(report).toContain("Contoh usulan nomor 110: tahap belum dicatat (Dinas BAPPEDA).");
    expect(report).toMatch(/\d+ usulan menunggu tinjauan Setda\./);
  });
});
