// The form, the translation and the yearly confirmation through the built bundle.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LATENCY } from "../../shared/messages/latency.ts";
import { isId } from "../../shared/version/ids.ts";
import { GOOD, testId } from "../e2e/support/rows.ts";
import { CLERK, type Office, OWNER, openOffice } from "./support/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const { status: _status, ...VALUES } = GOOD;

describe("Isi lewat formulir", () => {
  it("adds a row with its id and lookups, as a draft, and says what is missing", async () => {
    const { value } = await office.click("saveForm", ["", { ...VALUES, scope: "" }]);
    const saved = value as { id: string; told: string[] };
    expect(isId(saved.id)).toBe(true);
    expect(saved.told).toEqual(["Lingkup kerja sama belum diisi. Mohon isi agar baris ini dapat diajukan."]);
    expect(office.tab.rows()[0]).toMatchObject({
      ...VALUES,
      scope: "",
      id: saved.id,
      status: "Draf",
      review_status: `Menunggu sinkron, ${LATENCY.id}`,
    });
  });

  it("changes the row of an id wherever it stands now, and only what differs", async () => {
    const [row] = office.tab.rows();
    office.tab.add({ title_id: "Aaa", id: "KB-0000000009" });
    office.tab.sort("title_id", "ASCENDING");
    const { value, calls } = await office.click("saveForm", [row?.id, { ...VALUES, object: "" }]);
    expect(value).toMatchObject({ id: row?.id, told: [] });
    expect(calls.writes).toBe(2);
    expect(office.tab.rows().find((one) => one.id === row?.id)).toMatchObject({ ...VALUES, object: "" });
    expect(office.tab.rows()[0]).toMatchObject({ title_id: "Aaa", scope: "" });
  });

  it.each(["=1+1", "+62 kota mitra", "'kutip", "-2 derajat"])(
    "keeps %s as text where the cells are no plain text",
    async (odd) => {
      const { id } = (await office.click("saveForm", ["", { ...VALUES, title_id: "Sel biasa" }])).value as {
        id: string;
      };
      const row = office.tab.rows().find((one) => one.id === id)?._row ?? 0;
      const range = { sheetId: 101, startRowIndex: row - 1, endRowIndex: row };
      const format = { userEnteredFormat: { numberFormat: { type: "NUMBER", pattern: "0" } } };
      const requests = [{ repeatCell: { range, cell: format, fields: "userEnteredFormat.numberFormat" } }];
      office.google.google.as(CLERK).spreadsheets.batchUpdate(office.spreadsheet, { requests });
      await office.click("saveForm", [id, { ...VALUES, title_id: "Sel biasa", notes_internal: odd }]);
      expect(office.tab.rows().find((one) => one.id === id)?.notes_internal).toBe(odd);
      office.tab.clear(`A${row}:AZ${row}`);
    },
  );

  it("keeps a formula and markup that somebody types as the text it is", async () => {
    const odd = '=IMPORTDATA("https://example.com")';
    await office.click("saveForm", ["", { title_id: odd, summary_id: "<script>alert(1)</script>" }]);
    expect(office.tab.rows().at(-1)).toMatchObject({ title_id: odd, summary_id: "<script>alert(1)</script>" });
  });
});

describe("Terjemahkan ke Inggris", () => {
  it("fills empty English cells, follows a changed source, and leaves what a person edited", async () => {
    await office.click("translateRows");
    const [, row] = office.tab.rows();
    expect(row).toMatchObject({ title_en: `[en] ${GOOD.title_id}`, needs_en: `[en] ${GOOD.needs_id}` });
    office.tab.change(String(row?.id), {
      title_id: "Judul baru",
      needs_id: "Kebutuhan baru",
      needs_en: "My own words",
    });
    await office.click("translateRows");
    expect(office.tab.rows()[1]).toMatchObject({ title_en: "[en] Judul baru", needs_en: "My own words" });
    expect(office.screen.alerts.at(-1)).toContain("1 terjemahan yang Anda sunting berasal dari teks lama");
  });
});

describe("Terjemahkan ke Inggris, where Google asks for patience", () => {
  const again = () => {
    for (const row of office.tab.rows()) office.tab.change(String(row.id), { title_en: "", summary_en: "" });
  };

  it("waits and goes on", async () => {
    again();
    office.google.google.faults.add({ match: "SCRIPT TRANSLATE", times: 2 });
    const { calls } = await office.click("translateRows");
    expect(calls.byName["LanguageApp.translate"]).toBeGreaterThan(3);
    expect(office.tab.rows()[1]?.title_en).toBe("[en] Judul baru");
    expect(office.screen.alerts.at(-1)).not.toContain("belum diterjemahkan");
    expect(office.screen.alerts.at(-1)).toContain('dengan tanda "Terjemahan belum diperiksa"');
  });
});

describe("Terjemahkan ke Inggris, where the day's translations are used up", () => {
  it("keeps the part that was translated, and says how much is left", async () => {
    const left = 27;
    for (let at = 0; at < 30; at++) office.tab.add({ title_id: `Contoh: ${at}`, id: testId(1000 + at) });
    const ready = office.tab.rows().filter((row) => row.title_en !== "").length;
    office.google.google.daily.take("translations", OWNER, 5000 - left);
    const alerts: string[] = [];
    const selection = { sheet: "Keunggulan", row: 3, column: 1, rows: 1, columns: 1 };
    const execution = { spreadsheet: office.spreadsheet, user: OWNER, name: "translateRows", args: [], selection };
    const alert = (text: string) => {
      alerts.push(text);
      return "OK";
    };
    const person = { alert, show: () => {}, menu: () => {}, toast: () => {} };
    await office.google.scripts.run({ ...execution, authMode: "FULL" }, person);
    expect(office.tab.rows().filter((row) => row.title_en !== "").length).toBe(ready + left);
    expect(alerts[0]).toMatch(/^27 sel diterjemahkan[\s\S]*\n3 sel belum diterjemahkan\. .*untuk hari ini habis/);
  });

  it("keeps what was translated before, and says when the rest can be", async () => {
    const { daily } = office.google.google;
    while (daily.take("translations", CLERK, 100));
    while (daily.take("translations", CLERK));
    const before = office.tab.rows();
    for (const row of before) office.tab.change(String(row.id), { title_en: "", summary_en: "" });
    await office.click("translateRows");
    expect(office.tab.rows().map((row) => row.title_en)).toEqual(before.map(() => ""));
    expect(office.screen.alerts.at(-1)).toMatch(/^0 sel diterjemahkan[\s\S]*untuk hari ini habis/);
  });
});

describe("Nyatakan masih berlaku", () => {
  const PUBLIC = /Di katalog tertulis: terakhir dinyatakan oleh perangkat daerah pada \d+ \w+ \d{4}/;

  it("stamps today into the selected row", async () => {
    const { id, title_id } = office.tab.rows()[0] ?? { id: "", title_id: "" };
    await office.click("confirmRows");
    const stamped = office.tab.rows().find((one) => one.id === id);
    expect(stamped?.confirmed_on).toBeGreaterThan(46_000);
    expect(office.tab.rows().filter((one) => one.confirmed_on !== "")).toHaveLength(1);
    expect(office.screen.alerts.at(-1)).toContain(`• ${title_id}`);
    expect(office.screen.alerts.at(-1)).toMatch(PUBLIC);
    expect(office.screen.toasts.at(-1)).toMatch(PUBLIC);
  });
});
