// Ambil dari daftar lama through the built bundle: a pasted tab is shown line by line, then written once.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportReport } from "../../shared/import/report.ts";
import { LATENCY } from "../../shared/messages/latency.ts";
import { CLERK, type Office, openOffice } from "./support/office.ts";

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const TAB = "Daftar 2025";
const ORDER = { tab: TAB, columns: [], skip: [], keep: [] };

function paste(values: readonly (readonly (string | number)[])[]): void {
  const clerk = office.google.google.as(CLERK);
  const requests = [
    { addSheet: { properties: { sheetId: 9, title: TAB } } },
    {
      mergeCells: {
        range: { sheetId: 9, startRowIndex: 4, endRowIndex: 6, startColumnIndex: 1, endColumnIndex: 2 },
        mergeType: "MERGE_ALL",
      },
    },
    {
      updateCells: {
        rows: [{ values: [{ note: "Cek lagi" }] }],
        fields: "note",
        start: { sheetId: 9, rowIndex: 4, columnIndex: 2 },
      },
    },
  ];
  clerk.spreadsheets.batchUpdate(office.spreadsheet, { requests });
  const data = [{ range: `'${TAB}'!A1`, values: values.map((row) => [...row]) }];
  clerk.spreadsheets.values.batchUpdate(office.spreadsheet, { valueInputOption: "USER_ENTERED", data });
}

describe("Ambil dari daftar lama", () => {
  it("says what to do where nothing was pasted", async () => {
    await office.click("openOldList");
    expect(office.screen.alerts).toEqual([
      "Salin daftar lama ke tab baru di lembar ini (tanda + di kiri bawah), buka tab itu, lalu klik menu ini lagi.",
    ]);
  });

  it("shows in a dialog what each line becomes, as the command line does", async () => {
    paste([
      ["DAFTAR INOVASI DLH"],
      ["No", "Bidang", "Nama Inovasi", "Uraian", "Link"],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ["A", "Persampahan"],
      [1, "Bidang Kebersihan", "Contoh: Bank sampah", "=1+1", '=HYPERLINK("https://kota.example/bank";"lihat")'],
      [2, "", "Contoh: Perahu sampah", "'=BUKAN(rumus)", ""],
      ["", "", "JUMLAH", 2, ""],
      ["", "", "", "Banjarmasin, 1 Maret 2026", ""],
    ]);
    await office.click("openOldList");
    const page = office.screen.pages.at(-1);
    const data = page?.data as { tabs: string[]; tab: string; plan: { report: ImportReport } };
    expect([page?.kind, page?.title, data.tabs, data.tab]).toEqual(["dialog", "Ambil dari daftar lama", [TAB], TAB]);
    const { report } = data.plan;
    expect(report.drafts.map(({ lines, cells }) => [lines, cells])).toEqual([
      [
        [5],
        {
          status: "Draf",
          contact_unit: "Bidang Kebersihan",
          title_id: "Contoh: Bank sampah",
          summary_id: "2",
          evidence_url: "https://kota.example/bank",
          notes_internal: "Bagian daftar: A Persampahan\nNo: 1\nKomentar pada Nama Inovasi: Cek lagi\nLink: lihat",
        },
      ],
      [
        [6],
        {
          status: "Draf",
          contact_unit: "Bidang Kebersihan",
          title_id: "Contoh: Perahu sampah",
          summary_id: "=BUKAN(rumus)",
          notes_internal: "Bagian daftar: A Persampahan\nNo: 2",
        },
      ],
    ]);
    expect(report.left_out.map(({ line, reason }) => [line, reason])).toEqual([
      [1, "above"],
      [3, "numbers"],
      [4, "subheading"],
      [7, "total"],
      [8, "signature"],
    ]);
    expect(office.tab.rows()).toEqual([]);
  });

  it("follows what the clerk changes, and refuses in words", async () => {
    const { value } = await office.click("previewOldList", [
      { ...ORDER, columns: [["Uraian", "benefit_city"]], skip: [5], keep: [7] },
    ]);
    const { report } = value as { report: ImportReport };
    expect(report.drafts.map(({ title, cells }) => [title, cells.benefit_city])).toEqual([
      ["Contoh: Perahu sampah", "=BUKAN(rumus)"],
      ["JUMLAH", "2"],
    ]);
    const twice = [
      ["Uraian", "title_id"],
      ["Link", "title_id"],
    ];
    const refused = await office.click("previewOldList", [{ ...ORDER, columns: twice }]);
    expect(refused.value).toEqual({
      told: '"Uraian" dan "Link" sama-sama dikirim ke kolom title_id. Pilih salah satu; kirim yang lain ke kolom lain.',
    });
  });

  it("writes the drafts once, below what stands there, as the texts they are", async () => {
    office.tab.add({ id: "KB-0000000001", title_id: "Baris yang sudah ada", status: "Draf" });
    const first = await office.click("takeOldList", [ORDER]);
    expect(first.value).toEqual({
      written: 2,
      told: "2 baris ditulis sebagai Draf di tab Keunggulan, 0 sudah ada.",
    });
    expect(office.tab.rows()).toMatchObject([
      { title_id: "Baris yang sudah ada" },
      { title_id: "Contoh: Bank sampah", status: "Draf", review_status: `Menunggu sinkron, ${LATENCY.id}` },
      { title_id: "Contoh: Perahu sampah", summary_id: "=BUKAN(rumus)" },
    ]);
    const again = await office.click("takeOldList", [ORDER]);
    expect(again.value).toEqual({
      written: 0,
      told: "0 baris ditulis sebagai Draf di tab Keunggulan, 2 sudah ada.",
    });
    expect(office.tab.rows()).toHaveLength(3);
  });
});
