// The tabs themselves: made Tables, copied, renamed, deleted, narrow, or with their workbook in the bin. All is told or mended.

import type { sheets_v4 } from "googleapis";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { INTEREST_FIELDS } from "../../shared/interestFields.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { PROBLEM_TAB } from "../../shared/systemTabs.ts";
import { positionOf } from "../../shared/tab.ts";
import { expressInterest } from "./support/expressInterest.ts";
import { APPROVE, GOOD, testId } from "./support/rows.ts";
import { openTab } from "./support/sheet.ts";
import { OWNER, REVIEWER, type SmallCity, startSmallCity } from "./support/smallCity.ts";

let city: SmallCity;

const inRegister = (title: string) => openTab(city.google, city.register, title, REVIEWER).rows();
const owner = () => city.google.google.as(OWNER);
const update = (spreadsheet: string, ...requests: sheets_v4.Schema$Request[]) =>
  owner().spreadsheets.batchUpdate(spreadsheet, { requests });
const tabsOf = (spreadsheet: string) => owner().spreadsheets.get(spreadsheet).sheets ?? [];
const idOf = (spreadsheet: string, title: string) =>
  tabsOf(spreadsheet).find((tab) => tab.properties?.title === title)?.properties?.sheetId ?? -1;
const rename = (spreadsheet: string, from: string, to: string, user = OWNER) => {
  const properties = { sheetId: idOf(spreadsheet, from), title: to };
  const requests = [{ updateSheetProperties: { properties, fields: "title" } }];
  city.google.google.as(user).spreadsheets.batchUpdate(spreadsheet, { requests });
};
const strengths = (code: string) => openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code));
const toldOf = (code: string) =>
  inRegister("Masalah")
    .filter((row) => row.code === code)
    .map(({ agency_code, tab, severity, message }) => ({ agency_code, tab, severity, message }));
const feedbackOf = (agency: string) =>
  openTab(city.google, city.workbook(agency), "Umpan Balik", city.staffOf(agency))
    .rows()
    .map((row) => [row.id, row.problems]);
const registerStatus = async () => {
  const headers = { authorization: `Bearer ${city.google.google.auth.tokensFor(REVIEWER).id_token}` };
  const answer = await fetch(`${city.worker.url}/v1/status`, { headers });
  return ((await answer.json()) as { register: { state: string; reason: unknown } }).register;
};
const health = async () => (await fetch(`${city.worker.url}/v1/health`)).json();
/** Once more where the first only had something mended. */
const settle = async () => {
  await city.sync();
  await city.sync();
};

beforeAll(async () => {
  city = await startSmallCity(["DINKES", "DLH"]);
  for (const [n, code] of ["DINKES", "DLH"].entries()) {
    const tab = openTab(city.google, city.workbook(code), "Keunggulan", city.staffOf(code));
    tab.write(3, { ...GOOD, id: testId(n), title_id: `Contoh ${code}` });
  }
  await city.sync();
  openTab(city.google, city.register, "Tinjauan", REVIEWER).change(testId(0), APPROVE);
  await settle();
});
afterAll(() => city.stop());

describe("a Table over a tab of ours", () => {
  it("is named with its mend, in the register and to the clerk, until it is a range again", async () => {
    const over = (sheetId: number, name: string) => ({
      addTable: {
        table: {
          name,
          tableId: name,
          range: { sheetId, startRowIndex: 1, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 4 },
          columnProperties: [{ columnIndex: 0, columnType: "TEXT" }],
        },
      },
    });
    update(city.register, over(idOf(city.register, "Tinjauan"), "Tabel1"));
    update(city.workbook("DLH"), over(idOf(city.workbook("DLH"), "Keunggulan"), "Tabel2"));
    await settle();
    const mend = expect.stringContaining("Format > Ubah ke rentang");
    expect(toldOf("table_over")).toEqual([
      { agency_code: "", tab: "Tinjauan", severity: "Mendesak", message: mend },
      { agency_code: "DLH", tab: "Keunggulan", severity: "Mendesak", message: mend },
    ]);
    expect(feedbackOf("DLH")).toEqual([
      ["", mend],
      [testId(1), ""],
    ]);
    update(city.register, { deleteTable: { tableId: "Tabel1" } });
    update(city.workbook("DLH"), { deleteTable: { tableId: "Tabel2" } });
    await settle();
    expect(toldOf("table_over")).toEqual([]);
    expect(feedbackOf("DLH")).toEqual([[testId(1), ""]]);
  });
});

describe("a copied tab", () => {
  it("is named to the clerk, whose rows in it are read by nobody; a tab of their own is not", async () => {
    const book = city.workbook("DINKES");
    update(
      book,
      { duplicateSheet: { sourceSheetId: idOf(book, "Keunggulan"), newSheetName: "Keunggulan 2026" } },
      { addSheet: { properties: { title: "Catatan kami" } } },
    );
    await settle();
    const told = expect.stringContaining('Baris di tab "Keunggulan 2026" tidak dibaca siapa pun.');
    expect(feedbackOf("DINKES")[0]).toEqual(["", told]);
    expect(toldOf("tab_copied").map((one) => [one.agency_code, one.tab, one.message])).toEqual([
      ["DINKES", "Keunggulan", told],
    ]);
    update(book, { deleteSheet: { sheetId: idOf(book, "Keunggulan 2026") } });
    await settle();
    expect(feedbackOf("DINKES")).toEqual([[testId(0), ""]]);
  });
});

describe("system tabs", () => {
  it("are renamed back, made anew or widened, and filled again; nothing that was decided is lost", async () => {
    const book = city.workbook("DINKES");
    const history = inRegister("Riwayat Keputusan").map((row) => row.decision);
    rename(book, "Umpan Balik", "Umpan balik lama");
    update(book, { deleteSheet: { sheetId: idOf(book, "Pilihan") } });
    const narrow = { sheetId: idOf(city.register, "Masalah"), dimension: "COLUMNS", startIndex: 9, endIndex: 11 };
    update(
      city.register,
      { deleteSheet: { sheetId: idOf(city.register, "Status Sinkron") } },
      { deleteSheet: { sheetId: idOf(city.register, "Data Gabungan") } },
      { deleteDimension: { range: narrow } },
    );
    rename(city.register, "Riwayat Keputusan", "Riwayat");
    await settle();
    expect(tabsOf(book).map((tab) => tab.properties?.title)).toEqual(
      expect.arrayContaining(["Umpan Balik", "Pilihan"]),
    );
    expect(feedbackOf("DINKES")).toEqual([[testId(0), ""]]);
    expect(inRegister("Status Sinkron").map((row) => [row.agency_code, row.state])).toEqual([
      ["DINKES", "ok"],
      ["DLH", "ok"],
    ]);
    expect(inRegister("Data Gabungan").map((row) => row.id)).toEqual([testId(0), testId(1)]);
    expect(inRegister("Riwayat Keputusan").map((row) => row.decision)).toEqual(history);
    expect(inRegister("Tinjauan").map((row) => [row.id, row.decision])).toEqual([
      [testId(0), APPROVE.decision],
      [testId(1), ""],
    ]);
    expect(toldOf("tab_gone")).toEqual([]);
    expect(await city.sync()).toMatchObject({ google_calls: 1, published: 1 });
  });

  it("keep their colours once, however often their heads are damaged, and are dressed where an earlier release made them", async () => {
    const rulesOf = (title: string) =>
      tabsOf(city.register)
        .find((tab) => tab.properties?.title === title)
        ?.conditionalFormats?.map(({ booleanRule, ranges }) => [
          booleanRule?.condition?.values?.[0]?.userEnteredValue,
          ranges?.[0]?.startColumnIndex,
        ]);
    const coloured = ["Data Gabungan", "Masalah", "Status Sinkron", "Cakupan Program"];
    const before = coloured.map(rulesOf);
    expect(before.every((rules) => (rules?.length ?? 0) > 1)).toBe(true);
    // A tab that was made anew is the service account's alone.
    const { google } = city.google;
    const damage = (...requests: sheets_v4.Schema$Request[]) =>
      google.as(google.serviceAccount).spreadsheets.batchUpdate(city.register, { requests });
    const head = (title: string, row: number, text: string) => ({
      updateCells: {
        start: { sheetId: idOf(city.register, title), rowIndex: row, columnIndex: 2 },
        rows: [{ values: [{ userEnteredValue: { stringValue: text } }] }],
        fields: "userEnteredValue",
      },
    });
    for (const times of [1, 2]) {
      damage(...coloured.map((title) => head(title, 0, `rusak ${times}`)));
      await settle();
      expect(coloured.map(rulesOf)).toEqual(before);
    }
    // As an earlier release left it: the same tags, no colours, a narrow column; its hidden mark says so.
    const sheetId = idOf(city.register, "Masalah");
    const marks = positionOf(PROBLEM_TAB, "row_mark");
    damage(...(rulesOf("Masalah") ?? []).map(() => ({ deleteConditionalFormatRule: { sheetId, index: 0 } })), {
      updateCells: {
        start: { sheetId, rowIndex: 1, columnIndex: marks },
        rows: [{ values: [{ userEnteredValue: { stringValue: "Tanda baris" } }] }],
        fields: "userEnteredValue",
      },
    });
    await settle();
    expect(coloured.map(rulesOf)).toEqual(before);
    await settle();
    expect(await city.sync()).toMatchObject({ google_calls: 1 });
  });

  it("of interests are made anew too: D1 knows what was written, and what people said of it", async () => {
    const fields = Object.fromEntries(INTEREST_FIELDS.map(({ key }) => [key, `Contoh ${key}`]));
    await expressInterest(city, "/en/interest", { ...fields, country: "JP", office_email: "a@kota.example" });
    await settle();
    const decided = { interest_state: "Dijajaki", owner: "Bagian Kerja Sama" };
    openTab(city.google, city.register, "Minat", REVIEWER).write(3, decided);
    await settle();
    const before = inRegister("Minat").map(({ _row, ...cells }) => cells);
    expect(before).toMatchObject([{ ...decided, organisation: "Contoh organisation", country: "Jepang" }]);
    for (const title of ["Minat", "Data Minat"])
      update(city.register, { deleteSheet: { sheetId: idOf(city.register, title) } });
    await settle();
    expect(inRegister("Minat").map(({ _row, ...cells }) => cells)).toEqual(before);
    await settle();
    expect(await city.sync()).toMatchObject({ google_calls: 1 });
  });

  it("of the summary: charts that were taken away are told and drawn again, rows that were damaged are written again", async () => {
    const summary = () => inRegister("Ringkasan");
    const charts = () =>
      tabsOf(city.register)
        .find((tab) => tab.properties?.title === "Ringkasan")
        ?.charts?.map((one) => one.chartId)
        .sort();
    const before = summary().map((row) => [row.row_key, row.row_mark]);
    expect(tabsOf(city.register)[0]?.properties?.title).toBe("Ringkasan");
    expect(charts()).toEqual([2101, 2102, 2103]);
    update(city.register, { deleteEmbeddedObject: { objectId: 2102 } });
    await city.sync();
    expect(charts()).toEqual([2101, 2102, 2103]);
    expect(toldOf("chart_gone")).toEqual([
      {
        agency_code: "",
        tab: "Ringkasan",
        severity: "Untuk diketahui",
        message: expect.stringContaining("dibuat lagi"),
      },
    ]);
    await settle();
    expect(toldOf("chart_gone")).toEqual([]);
    // Between a look at the tabs and a write nobody knows of it yet: the write finds out.
    strengths("DLH").change(testId(1), { title_id: "Contoh DLH yang lain" });
    update(
      city.register,
      { deleteEmbeddedObject: { objectId: 2101 } },
      {
        sortRange: {
          range: { sheetId: 210, startRowIndex: 2 },
          sortSpecs: [{ dimensionIndex: 0, sortOrder: "DESCENDING" }],
        },
      },
    );
    await city.sync(city.workbook("DLH"));
    expect(charts()).toEqual([2101, 2102, 2103]);
    expect(summary().map((row) => row.row_key)).toEqual(before.map(([key]) => key));
    update(city.register, { deleteSheet: { sheetId: 210 } });
    await settle();
    expect(tabsOf(city.register)[0]?.properties?.title).toBe("Ringkasan");
    expect(summary().map((row) => row.row_key)).toEqual(before.map(([key]) => key));
    expect(charts()).toEqual([2101, 2102, 2103]);
    expect(await city.sync()).toMatchObject({ google_calls: 1 });
  });

  it("that were renamed are named where Google lets nobody rename them back, and are read again once it does", async () => {
    // In a shared drive nobody owns the register: a tab that was made anew is the service account's alone.
    rename(city.register, "Data Gabungan", "Data Gabungan 2026", city.google.google.serviceAccount);
    const match = `POST /v4/spreadsheets/${city.register}:batchUpdate`;
    const error = {
      code: 400,
      message: "You are trying to edit a protected cell or object.",
      status: "INVALID_ARGUMENT",
    };
    city.google.google.faults.add({ match, times: 1, status: 400, body: JSON.stringify({ error }) });
    await city.sync(city.register);
    expect(await registerStatus()).toMatchObject({
      reason: { code: "register_tab_gone", message: expect.stringContaining('persis menjadi "Data Gabungan"') },
    });
    await city.sync(city.register);
    await settle();
    expect(await registerStatus()).toMatchObject({ state: "ok", reason: null });
    expect(tabsOf(city.register).map((tab) => tab.properties?.title)).toContain("Data Gabungan");
    expect(inRegister("Data Gabungan").map((row) => row.id)).toEqual([testId(0), testId(1)]);
  });

  it("of an earlier release lack a column of Tinjauan, and are read as before", async () => {
    const at = positionOf(REVIEW_TAB, "supported_affair");
    const range = { sheetId: REVIEW_TAB.sheetId, dimension: "COLUMNS", startIndex: at, endIndex: at + 1 };
    update(city.register, { deleteDimension: { range } });
    openTab(city.google, city.register, "Tinjauan", REVIEWER).change(testId(1), {
      decision: "Minta perbaikan",
      decision_note: "Mohon lengkapi.",
    });
    await settle();
    expect(await registerStatus()).toMatchObject({ state: "ok", reason: null });
    expect(inRegister("Riwayat Keputusan").map((row) => [row.id, row.decision])).toEqual([
      [testId(0), APPROVE.decision],
      [testId(1), "Minta perbaikan"],
    ]);
  });

  it("of people are named exactly where they are gone, and nobody is asked to share anything", async () => {
    rename(city.register, "Tinjauan", "Tinjauan lama");
    await city.sync();
    expect(await registerStatus()).toMatchObject({
      state: "unreachable",
      reason: { code: "register_tab_gone", message: expect.stringContaining('persis menjadi "Tinjauan"') },
    });
    rename(city.register, "Tinjauan lama", "Tinjauan");
    await settle();
    expect(await registerStatus()).toMatchObject({ state: "ok", reason: null });
  });
});

describe("the bin", () => {
  it("is told at the next sync, of a workbook in Status Sinkron, of the register in its status", async () => {
    owner().files.update(city.workbook("DLH"), { trashed: true });
    await city.sync();
    const reason = expect.stringContaining("tempat sampah Google Drive");
    expect(inRegister("Status Sinkron")[1]).toMatchObject({ agency_code: "DLH", state: "unreachable", reason });
    expect(await health()).toMatchObject({ status: "warning", broken: [], warnings: ["sources_failing"] });
    owner().files.update(city.register, { trashed: true });
    await city.sync();
    expect(await registerStatus()).toMatchObject({ state: "unreachable", reason: { code: "in_bin" } });
    expect(await health()).toMatchObject({ status: "broken", broken: ["register_unreachable"] });
    expect(await city.sync()).toMatchObject({ google_calls: 1 });
    for (const file of [city.register, city.workbook("DLH")]) owner().files.update(file, { trashed: false });
    await settle();
    expect(await registerStatus()).toMatchObject({ state: "ok", reason: null });
    expect(inRegister("Status Sinkron").map((row) => row.state)).toEqual(["ok", "ok"]);
    expect(await health()).toMatchObject({ status: "ok" });
  });
});
