// Siapkan lembar through the built bundle: nothing on a ready sheet, and every kind of damage mended by inserting.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { COLUMNS } from "../../shared/columns.ts";
import { LATENCY } from "../../shared/messages/latency.ts";
import { lettersOf } from "../../shared/tab.ts";
import { GOOD } from "../e2e/support/rows.ts";
import { CLERK, type Office, OWNER, openOffice } from "./support/office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const TAGS = COLUMNS.map((one) => one.key);
const update = (...requests: object[]) =>
  office.google.google.as(OWNER).spreadsheets.batchUpdate(office.spreadsheet, { requests });
const columns = (startIndex: number, endIndex: number) => ({
  sheetId: 101,
  dimension: "COLUMNS",
  startIndex,
  endIndex,
});
const rows = (startIndex: number, endIndex: number) => ({ sheetId: 101, dimension: "ROWS", startIndex, endIndex });

describe("Siapkan lembar", () => {
  it("changes nothing on a ready sheet", async () => {
    const { calls } = await office.click("prepareSheet");
    expect(calls.writes).toBe(0);
    expect(office.screen.toasts).toEqual(["Lembar siap diisi."]);
  });

  it("puts back a deleted column, and no other cell moves from its heading", async () => {
    office.tab.add(GOOD);
    update({ deleteDimension: { range: columns(TAGS.indexOf("summary_id"), TAGS.indexOf("summary_id") + 1) } });
    await office.click("prepareSheet");
    expect(office.tab.tags()).toEqual(TAGS);
    expect(office.tab.rows()[0]).toMatchObject({ ...GOOD, summary_id: "" });
    expect((await office.click("prepareSheet")).calls.writes).toBe(0);
  });

  it("puts back a deleted tag row above headings that people reordered", async () => {
    office.tab.add(GOOD);
    update(
      { moveDimension: { source: columns(7, 8), destinationIndex: 0 } },
      { deleteDimension: { range: rows(0, 1) } },
    );
    await office.click("prepareSheet");
    expect(office.tab.tags().slice(0, 2)).toEqual(["summary_id", "title_id"]);
    expect(office.tab.rows()[0]).toMatchObject(GOOD);
    expect((await office.click("prepareSheet")).calls.writes).toBe(0);
  });

  it("replaces a filter that sits on the wrong row", async () => {
    update({
      setBasicFilter: { filter: { range: { sheetId: 101, startRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 } } },
    });
    await office.click("prepareSheet");
    const sheets = office.google.google.as(CLERK).spreadsheets.get(office.spreadsheet).sheets;
    expect(sheets?.find((one) => one.properties?.sheetId === 101)?.basicFilter?.range).toMatchObject({
      startRowIndex: 1,
      startColumnIndex: 0,
      endColumnIndex: TAGS.length,
    });
  });

  it("brings tags and headings back to the top after a sort that took them along", async () => {
    for (const title of ["Zebra", "Aaa", "Mmm"]) office.tab.add({ ...GOOD, title_id: title });
    const sortSpecs = [{ dimensionIndex: 0, sortOrder: "DESCENDING" }];
    update({ sortRange: { range: { sheetId: 101, startRowIndex: 0, endRowIndex: 5 }, sortSpecs } });
    await office.click("prepareSheet");
    expect(office.tab.tags()).toEqual(TAGS);
    expect(office.tab.rows().map((one) => [one._row, one.title_id])).toEqual([
      [3, "Zebra"],
      [4, "Mmm"],
      [5, "Aaa"],
    ]);
    expect((await office.click("prepareSheet")).calls.writes).toBe(0);
  });

  it("mends the lookups of rows whose Umpan Balik was deleted", async () => {
    const row = office.tab.add(GOOD);
    await office.edited({ row, column: 1, rows: 1, columns: 1 });
    const read = () =>
      office.google.google
        .as(OWNER)
        .spreadsheets.values.get(office.spreadsheet, `Keunggulan!D${row}:F${row}`, { valueRenderOption: "FORMULA" })
        .values;
    const before = read();
    update({ deleteSheet: { sheetId: 102 } });
    expect(JSON.stringify(read())).toContain("#REF!");
    await office.click("prepareSheet");
    expect(read()).toEqual(before);
    expect(office.tab.rows()[0]).toMatchObject({ ...GOOD, review_status: `Menunggu sinkron, ${LATENCY.id}` });
    expect((await office.click("prepareSheet")).calls.writes).toBe(0);
  });

  it("gives a changed tag back to its column, and moves no title", async () => {
    office.tab.add(GOOD);
    office.google.google.as(CLERK).spreadsheets.values.batchUpdate(office.spreadsheet, {
      valueInputOption: "RAW",
      data: [{ range: "Keunggulan!A1:A2", values: [["judul"], ["Usulan bidang"]] }],
    });
    await office.click("checkRows");
    expect(office.screen.alerts).toEqual([
      'Kolom "Nama keunggulan" tidak ditemukan. Klik Sister City > Siapkan lembar. Data terakhir tetap aman.',
    ]);
    await office.click("prepareSheet");
    expect(office.tab.tags()).toEqual(TAGS);
    expect(office.tab.rows()[0]).toMatchObject(GOOD);
    expect(office.screen.alerts[1]).toBe('Tanda kolom dipulihkan: "Nama keunggulan". Isinya tetap di tempatnya.');
  });

  it("asks before it guesses, shows what it would do, and after a no does nothing", async () => {
    const careful = await openOffice("NO");
    careful.tab.add(GOOD);
    const { spreadsheets } = careful.google.google.as(CLERK);
    const { length } = TAGS;
    const requests = [{ appendDimension: { sheetId: 101, dimension: "COLUMNS", length: 1 } }];
    spreadsheets.batchUpdate(careful.spreadsheet, { requests });
    spreadsheets.values.batchUpdate(careful.spreadsheet, {
      valueInputOption: "RAW",
      data: [
        { range: "Keunggulan!A1:A2", values: [[""], ["Usulan bidang"]] },
        { range: `Keunggulan!${lettersOf(length)}2:${lettersOf(length)}3`, values: [["Catatan"], ["rapat"]] },
      ],
    });
    const { calls } = await careful.click("prepareSheet");
    expect(calls.writes).toBe(0);
    expect(careful.screen.alerts[0]).toContain('- kolom A ditandai lagi sebagai "Nama keunggulan".');
    expect(careful.screen.alerts[1]).toMatch(/^Tidak ada yang diubah\. /);
    await careful.close();
  });

  it("writes nothing into a tab that it cannot tell apart, and says so", async () => {
    office.google.google.as(CLERK).spreadsheets.values.batchUpdate(office.spreadsheet, {
      valueInputOption: "RAW",
      data: [{ range: "Keunggulan!A1", values: TAGS.map(() => TAGS.map(() => "catatan")).slice(0, 5) }],
    });
    const { calls } = await office.click("prepareSheet");
    expect(calls.writes).toBe(0);
    expect(office.screen.alerts[0]).toMatch(/^Tab Keunggulan: judul kolom tidak dikenali/);
  });
});
