// Failure modes of reading a sheet: what seems gone, shifted, doubled or garbled is never taken for what people mean.

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { STRENGTH_TAB } from "../../../shared/systemTabs.ts";
import { registerTab, startQuietCity, strength, strengthsOf } from "../support/busyDay.ts";
import { feedOf } from "../support/cityState.ts";
import { OWNER, REVIEWER, takeOut } from "../support/cityWorkbooks.ts";
import { GOOD, testId } from "../support/rows.ts";
import type { Moment, SteppedCity } from "../support/steppedCity.ts";
import { expectUnharmed, factsOf, problemsOf, statusOf } from "../support/unharmed.ts";
import { mode } from "./modes.ts";

let city: SteppedCity;
let quiet: Moment;
beforeAll(async () => {
  city = await startQuietCity();
  for (let n = 101; n <= 118; n++) strengthsOf(city, "DLH").add(strength(n));
  await city.settle();
  quiet = await city.keep();
});
beforeEach(() => city.goBack(quiet));
afterAll(() => city.stop());

const owner = () => city.google.google.as(OWNER);
const change = (request: object) => owner().spreadsheets.batchUpdate(city.workbook("DLH"), { requests: [request] });
const rename = (title: string) =>
  change({ updateSheetProperties: { properties: { sheetId: STRENGTH_TAB.sheetId, title }, fields: "title" } });
const cells = () => owner().spreadsheets.values.get(city.workbook("DLH"), "'Keunggulan'").values ?? [];
/** Empties rows, and gives back how to fill them again. */
function clear(from: number): () => void {
  const before = cells();
  strengthsOf(city, "DLH").clear(`A${from}:AZ200`);
  return () =>
    owner().spreadsheets.values.update(
      city.workbook("DLH"),
      "'Keunggulan'!A1",
      { values: before },
      { valueInputOption: "USER_ENTERED" },
    );
}
function trash(trashed: boolean): void {
  owner().files.update(city.workbook("DLH"), { trashed });
}

/** Does it, and gives back how to undo it. */
function undoable<T>(act: (to: T) => void, to: T, back: T): () => void {
  act(to);
  return () => act(back);
}

describe(mode(1), () => {
  it.each<[string, string, string, () => () => void]>([
    ["every row is gone", "held", "emptied", () => clear(3)],
    ["headings and rows are gone", "held", "no_headings", () => clear(1)],
    ["nine of ten rows are gone", "held", "shrink", () => clear(5)],
    ["the tab has another name", "held", "tab_gone", () => undoable(rename, "Keunggulan 2025", "Keunggulan")],
    [
      "the workbook was taken out of the city's drive",
      "unreachable",
      "not_listed",
      () => takeOut(city.google, city.workbook("DLH")),
    ],
    ["the workbook lies in the bin", "unreachable", "in_bin", () => undoable(trash, true, false)],
  ])("%s: the last good rows stay, with the reason, until it is mended", async (_what, state, code, happens) => {
    const mend = happens();
    const before = await factsOf(city);
    city.pass(25 * 3_600_000);
    await city.settle();
    await expectUnharmed(city, before);
    expect(statusOf(city, "DLH")).toMatchObject({ state, accepted: 20, missing: 0 });
    expect(problemsOf(city, "DLH")).toEqual([code]);
    expect(statusOf(city, "DLH")?.reason).not.toBe("");
    mend();
    strengthsOf(city, "DLH").change(testId(12), { title_id: "Setelah diperbaiki" });
    city.pass(61 * 60_000);
    await city.settle();
    expect(statusOf(city, "DLH")).toMatchObject({ state: "ok", reason: "", accepted: 20, missing: 0 });
    expect(titleOf(12)).toBe("Setelah diperbaiki");
    expect(await feedOf(city)).toEqual(before.feed);
  });
});

const titleOf = (n: number) =>
  registerTab(city, "Data Gabungan")
    .rows()
    .find((row) => row.id === testId(n))?.title_id;

describe(mode(4), () => {
  const versions = () =>
    registerTab(city, "Data Gabungan")
      .rows()
      .map((row) => `${row.id} ${row.version}`);

  it("reads the same from columns in any order", async () => {
    const before = versions();
    const width = strengthsOf(city, "DLH").tags().length;
    for (let round = 0; round < 12; round++) {
      for (let at = 0; at < width; at++) {
        const [from, to] = [at, (at * 7 + round * 5) % width];
        const source = { sheetId: STRENGTH_TAB.sheetId, dimension: "COLUMNS", startIndex: from, endIndex: from + 1 };
        change({ moveDimension: { source, destinationIndex: to > from ? to + 1 : to } });
      }
      await city.settle();
      expect(statusOf(city, "DLH")).toMatchObject({ state: "ok", accepted: 20 });
      expect(versions()).toEqual(before);
    }
    strengthsOf(city, "DLH").change(testId(101), { benefit_city: "Manfaat yang baru bagi kota." });
    await city.settle();
    const row = registerTab(city, "Data Gabungan")
      .rows()
      .find((one) => one.id === testId(101));
    expect(row).toMatchObject({ benefit_city: "Manfaat yang baru bagi kota.", summary_id: GOOD_SUMMARY });
  });

  it("reads the same with other headings, columns of people's own, and a title above", async () => {
    const before = versions();
    const tab = strengthsOf(city, "DLH");
    const headings = tab.tags().map((tag) => [tag, `Kolom ${tag}`] as const);
    tab.write(2, Object.fromEntries(headings));
    const range = { sheetId: STRENGTH_TAB.sheetId, dimension: "ROWS", startIndex: 0, endIndex: 2 };
    change({ insertDimension: { range } });
    change({ insertDimension: { range: { ...range, dimension: "COLUMNS", startIndex: 4, endIndex: 6 } } });
    const data = [{ range: "'Keunggulan'!A1", values: [["DAFTAR KEUNGGULAN KOTA"]] }];
    owner().spreadsheets.values.batchUpdate(city.workbook("DLH"), { valueInputOption: "RAW", data });
    await city.settle();
    expect(statusOf(city, "DLH")).toMatchObject({ state: "ok", accepted: 20 });
    expect(versions()).toEqual(before);
  });
});

const GOOD_SUMMARY = strength(101).summary_id;

describe(mode(8), () => {
  it("a copied row never replaces the one it was copied from", async () => {
    strengthsOf(city, "DLH").add({ ...strength(11), title_id: "Salinan yang diubah" });
    await city.settle();
    expect(problemsOf(city, "DLH")).toEqual(["duplicate_id"]);
    expect(titleOf(11)).toBe(strength(11).title_id);
    expect((await feedOf(city)).map((one) => one.id)).toContain(testId(11));
  });

  it("a copied workbook of another agency is held, an id of two agencies stays with the first", async () => {
    const before = await factsOf(city);
    const copy = owner().files.copy(city.workbook("DINKES"), { name: "Salinan" }).id ?? "";
    for (const emailAddress of [city.google.google.serviceAccount, REVIEWER])
      owner().permissions.create(copy, { type: "user", role: "writer", emailAddress });
    registerTab(city, "Perangkat Daerah", OWNER).add({
      agency_code: "SALIN",
      name_id: "Dinas Salin",
      spreadsheet: copy,
    });
    strengthsOf(city, "DLH").add({ ...strength(1), title_id: "Kode milik Dinkes" });
    await city.settle();
    expect(statusOf(city, "SALIN")).toMatchObject({ state: "held", accepted: 0 });
    expect(problemsOf(city, "DLH")).toEqual(["foreign_id"]);
    expect(await feedOf(city)).toEqual(before.feed);
    expect(titleOf(1)).toBe(strength(1).title_id);
  });
});

describe(mode(9), () => {
  it("numbers and dates mean what the clerk saw, or are asked about", async () => {
    const tab = strengthsOf(city, "DLH");
    tab.add({ ...strength(201), affair: 2.1, duration_months: "2 tahun", confirmed_on: 46_000 });
    tab.add({ ...strength(202), affair: 1.02, duration_months: "12 bulan", confirmed_on: "31/12/2025" });
    tab.add({ ...strength(203), duration_months: "1–2 tahun" });
    tab.add({ ...strength(204), confirmed_on: "3/4/2026" });
    tab.add({ ...strength(205), duration_months: 46_000 });
    tab.add({ ...strength(206), title_id: 2045 });
    await city.settle();
    const rows = registerTab(city, "Data Gabungan").rows();
    const shown = [201, 202, 206].map((n) => {
      const row = rows.find((one) => one.id === testId(n));
      return [String(row?.affair).slice(0, 4), row?.duration_months, row?.confirmed_on, row?.title_id];
    });
    expect(shown).toEqual([
      ["2.10", 24, "9 Desember 2025", strength(201).title_id],
      ["1.02", 12, "31 Desember 2025", strength(202).title_id],
      ["1.02", "", "", "2045"],
    ]);
    expect(problemsOf(city, "DLH").sort()).toEqual(["date_ambiguous", "months_ambiguous", "months_range"]);
  });
});

describe(mode(10), () => {
  it("reads every row and column between blank rows, short rows, unknown and doubled headings", async () => {
    const width = strengthsOf(city, "DLH").tags().length;
    change({ appendDimension: { sheetId: STRENGTH_TAB.sheetId, dimension: "COLUMNS", length: 4 } });
    const data = [
      { range: "'Keunggulan'!A2", values: [[...Array(width).fill(null), "Catatan", "Catatan", "__proto__", ""]] },
      { range: "'Keunggulan'!A40", values: [["Hanya judul"]] },
      { range: "'Keunggulan'!A3", values: [[...Array(width).fill(null), "a", "b", "polluted", "lebih"]] },
    ];
    owner().spreadsheets.values.batchUpdate(city.workbook("DLH"), { valueInputOption: "RAW", data });
    strengthsOf(city, "DLH").write(60, { ...GOOD, id: testId(301), title_id: "Setelah baris kosong" });
    await city.settle();
    expect(statusOf(city, "DLH")).toMatchObject({ state: "ok", accepted: 21, problems: 1 });
    expect(problemsOf(city, "DLH")).toEqual(["no_id"]);
    expect(titleOf(301)).toBe("Setelah baris kosong");
  });
});
