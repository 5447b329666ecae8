// The simple trigger through the built bundle: ids, lookups, the light check, and what it costs.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LATENCY } from "../../shared/messages/latency.ts";
import { isId } from "../../shared/version/ids.ts";
import { GOOD } from "../e2e/support/rows.ts";
import { CLERK, type Office, openOffice } from "./support/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const cell = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const noteAt = (range: string): string | undefined =>
  office.google.google.as(CLERK).spreadsheets.get(office.spreadsheet, {
    ranges: [`Keunggulan!${range}`],
    includeGridData: true,
  }).sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.note ?? undefined;

describe("a simple edit", () => {
  it("gives a new row its id and its lookups with at most six calls", async () => {
    const row = office.tab.add({ title_id: "Bank sampah sungai" });
    const { error, calls } = await office.edited(cell(row, 1));
    expect(error).toBeUndefined();
    expect(calls.reads + calls.writes).toBeLessThanOrEqual(6);
    const [made] = office.tab.rows();
    expect(isId(String(made?.id))).toBe(true);
    expect(made).toMatchObject({ review_status: `Menunggu sinkron, ${LATENCY.id}`, problems: "", review_note: "" });
  });

  it("writes nothing into a row that has everything", async () => {
    const { calls } = await office.edited(cell(3, 1));
    expect(calls.writes).toBe(0);
  });

  it("says what is wrong in a note, and takes the note away when it is mended", async () => {
    const at = office.tab.tags().indexOf("theme") + 1;
    office.tab.write(3, { theme: "Kesehtan" });
    const { calls } = await office.edited(cell(3, at));
    expect(calls.reads + calls.writes).toBeLessThanOrEqual(6);
    expect(noteAt("I3")).toBe(
      'Mohon diperiksa:\nTema utama: "Kesehtan" tidak ada dalam daftar. Pilih dari daftar; yang mirip: "Kesehatan dan keluarga".',
    );
    office.tab.write(3, { theme: "Kesehatan dan keluarga" });
    await office.edited(cell(3, at));
    expect(noteAt("I3")).toBeUndefined();
  });

  it("puts a code that was typed over back at once, and hands back what was typed", async () => {
    const [row] = office.tab.rows();
    office.tab.write(3, { id: "123" });
    await office.edited(cell(3, 2), String(row?.id));
    expect(office.tab.rows()[0]?.id).toBe(row?.id);
    expect(noteAt("B3")).toMatch(
      /^Yang Anda ketik di sini: "123"\. Kode diisi Kembar, jadi kode baris ini dikembalikan\./,
    );
    expect(office.screen.toasts.at(-1)).toBe(
      'Kode pada baris "Bank sampah sungai" dikembalikan; tadinya tertulis "123".',
    );
  });

  it("puts a forged answer and an emptied one back at once, and hands back what was typed", async () => {
    const before = office.tab.rows()[0]?.review_status;
    office.tab.write(3, { review_status: "Disetujui", problems: "" });
    await office.edited(cell(3, 4, 1, 2));
    expect(office.tab.rows()[0]?.review_status).toBe(before);
    const formulas = office.google.google
      .as(CLERK)
      .spreadsheets.values.get(office.spreadsheet, "Keunggulan!D3:F3", { valueRenderOption: "FORMULA" }).values?.[0];
    expect(formulas?.map((one) => String(one).slice(0, 1))).toEqual(["=", "=", "="]);
    expect(noteAt("D3")).toMatch(/^Yang Anda ketik di sini: "Disetujui"\. Kolom ini diisi Kembar/);
  });

  it("gives each of fifty copies its own id; the original keeps its own", async () => {
    const [original] = office.tab.rows();
    const copies = Array.from({ length: 50 }, () => office.tab.add({ ...GOOD, id: String(original?.id) }));
    await office.edited(cell(copies[0] ?? 0, 1, 50, 40));
    const ids = office.tab.rows().map((one) => one.id);
    expect(ids[0]).toBe(original?.id);
    expect(new Set(ids).size).toBe(51);
    expect(ids.every((id) => isId(String(id)))).toBe(true);
  });

  it("puts no id where a colleague sorted between read and write", async () => {
    const row = office.tab.add({ title_id: "Aaa baris baru" });
    const owned = () =>
      office.tab
        .rows()
        .map((one) => `${one.title_id}: ${one.id}`)
        .sort();
    const before = owned();
    const sortRange = {
      range: { sheetId: 101, startRowIndex: 2, endRowIndex: row },
      sortSpecs: [{ dimensionIndex: 0, sortOrder: "ASCENDING" }],
    };
    const actions = [{ spreadsheet: office.spreadsheet, batchUpdate: { requests: [{ sortRange }] } }];
    office.google.google.colleagues.add({ match: "SCRIPT WRITE", as: CLERK, actions });
    await office.edited(cell(row, 1));
    expect(office.tab.rows()[0]).toMatchObject({ title_id: "Aaa baris baru" });
    expect(owned()).toEqual(before);
  });
});
