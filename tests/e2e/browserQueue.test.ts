// A reviewer with 150 waiting rows, of which 110 are no foreign cooperation, routes those in a few clicks.

import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BrowserSheet } from "./support/browserSheet.ts";
import { CHROMIUM, openReviewer } from "./support/openReviewer.ts";
import { GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

const DOMESTIC = { benefit_partner_id: "", needs_id: "", activities_id: "", countries: "", object: "" };
const ELSEWHERE = { ...DOMESTIC, scope: "Antardaerah (di Indonesia)" };

/** How many rows of each kind: in the proportions that were counted next door (46 % synergy, 38 % third parties, 15 % regions). */
const KINDS = [
  { count: 48, cells: { ...ELSEWHERE, partner_kind: "Kementerian atau lembaga pusat" }, scheme: "SINERGI" },
  { count: 40, cells: { ...ELSEWHERE, partner_kind: "Badan usaha berbadan hukum" }, scheme: "KSDPK" },
  { count: 15, cells: { ...ELSEWHERE, partner_kind: "Pemerintah daerah lain" }, scheme: "KSDD" },
  { count: 7, cells: { ...DOMESTIC, scope: "Dalam daerah (di Banjarmasin)" }, scheme: "BUKAN_KSD" },
  { count: 40, cells: {}, scheme: undefined },
] as const;

let city: SmallCity;
let browser: Browser;
let reviewer: BrowserSheet;
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

  it("are routed in fewer than 15 actions, each row to the scheme the law gives it, and none from abroad", async () => {
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
    expect(actions).toBeLessThan(15);
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
});
