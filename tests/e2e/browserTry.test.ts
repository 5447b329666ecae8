import { chromium } from "playwright-core";
import { it } from "vitest";
import { buildAddon } from "../../tools/build.ts";
import { startSmallCity, OWNER, REVIEWER } from "./support/smallCity.ts";
import { openSheet } from "./support/browserSheet.ts";
import { openTab } from "./support/sheet.ts";
import { GOOD } from "./support/rows.ts";
it("tries", async () => {
  await buildAddon();
  const city = await startSmallCity(["DINKES"]);
  const staff = city.staffOf("DINKES");
  city.google.google.setCity({ register: city.register, agencies: [{ code: "DINKES", spreadsheet: city.workbook("DINKES") }],
    users: [{ email: OWNER, role: "owner" }, { email: REVIEWER, role: "reviewer" }, { email: staff, role: "staff", agency: "DINKES" }] });
  city.google.scripts.stores.setScriptProperty("WORKER_URL", city.worker.url);
  const t = openTab(city.google, city.workbook("DINKES"), "Keunggulan", staff);
  t.add({ ...GOOD }); 
  const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
  try {
    const clerk = await openSheet(browser, city.google.url, city.workbook("DINKES"), staff);
    clerk.page.on("console", (m) => console.log("console", m.text()));
    await clerk.shot("1-open");
    await clerk.type(4, "Nama keunggulan", "Bank sampah sungai");
    await clerk.shot("2-typed");
    await clerk.menu("Periksa isian");
    await clerk.sidebar().getByText("Hasil periksa isian").waitFor({ timeout: 8000 });
    await clerk.shot("3-sidebar");
    await clerk.menu("Isi lewat formulir");
    await clerk.dialog().getByText("Simpan").waitFor({ timeout: 8000 });
    await clerk.shot("4-form");
    console.log(clerk.faults);
  } finally { await browser.close(); await city.stop(); }
}, 120000);
