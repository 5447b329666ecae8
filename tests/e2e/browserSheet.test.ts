// The sheet page by itself: drop-downs, rows, clipboard, protection, groups, the switch of the person.

import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { setCity } from "../../tools/localGoogle/city.ts";
import { CLERK, type Office, OWNER, openOffice } from "../addon/support/office.ts";
import { CHROMIUM, launchChromium } from "../support/chromium.ts";
import { type BrowserSheet, openSheet } from "./support/browserSheet.ts";
import { GOOD, testId } from "./support/rows.ts";

let office: Office;
let browser: Browser;
let sheet: BrowserSheet;

describe.skipIf(!existsSync(CHROMIUM))("the sheet in the browser", () => {
  beforeAll(async () => {
    office = await openOffice();
    setCity(office.google.google, {
      register: "",
      agencies: [{ code: "DLH", spreadsheet: office.spreadsheet }],
      users: [
        { email: OWNER, role: "owner" },
        { email: CLERK, role: "staff", agency: "DLH" },
      ],
    });
    for (const n of [1, 2, 3]) office.tab.add({ ...GOOD, id: testId(n), title_id: `Keunggulan ${n}` });
    browser = await launchChromium();
    sheet = await openSheet(browser, office.google.url, office.spreadsheet, CLERK);
  });
  afterAll(async () => {
    await browser.close();
    await office.close();
  });

  const titles = () => office.tab.rows().map((one) => one.title_id);

  it("offers the choices of a column and takes the one that is clicked", async () => {
    await (await sheet.cell(3, "Status pengisian")).dblclick();
    const list = sheet.page.locator(".tabulator-edit-list");
    expect(await list.locator(".tabulator-edit-list-item").allTextContents()).toContain("Ditarik");
    await sheet.changes(() => list.getByText("Ditarik").click());
    expect(office.tab.rows()[0]).toMatchObject({ id: testId(1), status: "Ditarik" });
  });

  it("copies a row and pastes it below; the copy gets its own code", async () => {
    await sheet.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await (await sheet.rowHead(3)).click();
    await sheet.page.keyboard.press("Control+c");
    await (await sheet.cell(6, "Nama keunggulan")).click();
    await sheet.changes(() => sheet.page.keyboard.press("Control+v"));
    expect(titles()).toEqual(["Keunggulan 1", "Keunggulan 2", "Keunggulan 3", "Keunggulan 1"]);
    expect(new Set(office.tab.rows().map((one) => one.id)).size).toBe(4);
    expect(office.tab.rows()[0]).toMatchObject({ id: testId(1) });
  });

  it("inserts, deletes and sorts whole rows", async () => {
    await (await sheet.rowHead(4)).click({ button: "right" });
    await sheet.changes(() => sheet.page.getByText("Sisipkan baris di atas").click());
    await sheet.type(4, "Nama keunggulan", "Aaa");
    await (await sheet.rowHead(7)).click({ button: "right" });
    await sheet.changes(() => sheet.page.getByText("Hapus baris terpilih").click());
    expect(titles()).toEqual(["Keunggulan 1", "Aaa", "Keunggulan 2", "Keunggulan 3"]);
    await sheet.sort("Nama keunggulan", "A ke Z");
    expect(titles()).toEqual(["Aaa", "Keunggulan 1", "Keunggulan 2", "Keunggulan 3"]);
  });

  it("reads quoted cells of a paste, fills a selection, and brings copied formulas along", async () => {
    const paste = (text: string) =>
      sheet.changes(() =>
        sheet.page.evaluate((held) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData("text/plain", held);
          document.dispatchEvent(new ClipboardEvent("paste", { clipboardData, cancelable: true }));
        }, text),
      );
    await (await sheet.cell(7, "Nama keunggulan")).click();
    await paste('"Bank ""sampah""\nsungai"\t\t"Draf"\nPasar "apung" pagi\r\n');
    expect(titles().slice(4)).toEqual(['Bank "sampah"\nsungai', 'Pasar "apung" pagi']);
    expect(office.tab.rows()[4]?.status).toBe("Draf");
    await (await sheet.cell(7, "Nama keunggulan")).click();
    await (await sheet.cell(8, "Nama keunggulan")).click({ modifiers: ["Shift"] });
    await paste("Contoh: sama");
    expect(titles().slice(4)).toEqual(["Contoh: sama", "Contoh: sama"]);
    await (await sheet.cell(7, "Status pengisian")).click();
    await (await sheet.cell(8, "Status pengisian")).click({ modifiers: ["Shift"] });
    await sheet.changes(() => sheet.page.keyboard.press("Control+d"));
    expect(office.tab.rows()[5]?.status).toBe("Draf");
    const formulas = office.google.google
      .as(CLERK)
      .spreadsheets.values.get(office.spreadsheet, "Keunggulan!D7:D8", { valueRenderOption: "FORMULA" }).values;
    expect(formulas?.[0]?.[0]).toMatch(/^=IF\(INDEX/);
    expect(formulas?.[1]).toEqual(formulas?.[0]);
    await (await sheet.rowHead(8)).click({ button: "right" });
    await sheet.changes(() => sheet.page.getByText("Hapus baris terpilih").click());
    await (await sheet.rowHead(7)).click({ button: "right" });
    await sheet.changes(() => sheet.page.getByText("Hapus baris terpilih").click());
  });

  it("opens the collapsed columns", async () => {
    const heading = sheet.page.locator(".tabulator-col", { hasText: "Catatan internal" });
    expect(await heading.isVisible()).toBe(false);
    await sheet.changes(() => sheet.page.getByRole("button", { name: "+ 13 kolom" }).click());
    await sheet.page.locator(".tabulator-tableholder").evaluate((holder) => holder.scrollTo({ left: 100_000 }));
    await heading.waitFor({ state: "visible" });
  });

  it("takes a list that was pasted into a tab, and says so where the clerk looks", async () => {
    const clerk = office.google.google.as(CLERK);
    clerk.spreadsheets.batchUpdate(office.spreadsheet, {
      requests: [{ addSheet: { properties: { sheetId: 9, title: "Daftar lama" } } }],
    });
    const values = [
      ["No", "Nama", "Uraian", "Lokasi"],
      ["1", "Contoh: Perahu baca", "Buku di sungai", "Kuin"],
      ["", "JUMLAH", "1", ""],
    ];
    const data = [{ range: "'Daftar lama'!A1", values }];
    clerk.spreadsheets.values.batchUpdate(office.spreadsheet, { valueInputOption: "RAW", data });
    await sheet.reload();
    await sheet.menu("Ambil dari daftar lama");
    const dialog = sheet.dialog();
    const columns = dialog.getByText("4 kolom: 2 dikenali, 2 ke Catatan internal");
    await columns.click();
    expect(await dialog.getByLabel("Lokasi").inputValue()).toBe("");
    expect(await dialog.locator("#left li").allInnerTexts()).toEqual(["baris 3: jumlah: JUMLAH | 1 Tetap ambil"]);
    await dialog.getByRole("button", { name: "Tulis sebagai Draf" }).click();
    await dialog.getByText("1 (1 sudah ada)").waitFor();
    const told = dialog.getByText("1 baris ditulis sebagai Draf di tab Keunggulan, 0 sudah ada.");
    const place = await told.boundingBox();
    expect(place?.y ?? Number.POSITIVE_INFINITY).toBeLessThan(800);
    await sheet.shot("old-list");
    await dialog.getByRole("button", { name: "Tutup" }).click();
    expect(titles()).toContain("Contoh: Perahu baca");
  });

  it("keeps a system tab closed to the clerk and open to the owner", async () => {
    await sheet.tab("Umpan Balik");
    await (await sheet.cell(3, "Kode")).dblclick();
    expect(await sheet.page.locator(".tabulator-editing").count()).toBe(0);
    await sheet.changes(() => sheet.page.getByLabel("Masuk sebagai").selectOption(OWNER));
    await sheet.type(3, "Kode", "coba");
    const { values } = office.google.google.as(OWNER).spreadsheets.values.get(office.spreadsheet, "'Umpan Balik'!A3");
    expect(values).toEqual([["coba"]]);
    expect(sheet.faults).toEqual([]);
  });
});
