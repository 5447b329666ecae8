// A tab that somebody made a Table with typed columns: Google refuses what menus write there, and the add-on says what to do.

import { afterAll, beforeAll, expect, it } from "vitest";
import { STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { GOOD } from "../e2e/support/rows.ts";
import { type Office, OWNER, openOffice } from "./support/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const { status: _status, ...VALUES } = GOOD;

it("the form says which menu of Google's takes the Table away, and works afterwards", async () => {
  const range = {
    sheetId: STRENGTH_TAB.sheetId,
    startRowIndex: 1,
    endRowIndex: 60,
    startColumnIndex: 0,
    endColumnIndex: 3,
  };
  const columnProperties = [{ columnIndex: 0, columnName: "Judul", columnType: "TEXT" }];
  const { spreadsheets } = office.google.google.as(OWNER);
  const change = (request: object) => spreadsheets.batchUpdate(office.spreadsheet, { requests: [request] });
  change({ addTable: { table: { name: "Tabel1", tableId: "T1", range, columnProperties } } });
  const refused = await office.run("saveForm", ["", VALUES]);
  expect(refused.error).toMatch(/^Tab ini dijadikan Tabel, [\s\S]*Ubah ke rentang/);
  expect(office.tab.rows()).toEqual([]);
  change({ deleteTable: { tableId: "T1" } });
  expect((await office.run("saveForm", ["", VALUES])).error).toBeUndefined();
  expect(office.tab.rows()).toHaveLength(1);
});
