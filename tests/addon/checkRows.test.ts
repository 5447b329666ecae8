// Periksa isian through the built bundle: what it finds, what it costs on 2,000 rows, and what it never touches.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readRow } from "../../shared/parse/readRow.ts";
import { isId } from "../../shared/version/ids.ts";
import { versionOf } from "../../shared/version/versionOf.ts";
import { GOOD } from "../e2e/support/rows.ts";
import { CLERK, type Office, OWNER, openOffice, PROGRAMMES } from "./support/office.ts";

let office: Office;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const paste = (rows: readonly object[]) => {
  const tags = office.tab.tags();
  const values = rows.map((row) => tags.map((tag) => (row as Record<string, string>)[tag] ?? null));
  const data = [{ range: "Keunggulan!A3", values }];
  const { spreadsheets } = office.google.google.as(CLERK);
  spreadsheets.batchUpdate(office.spreadsheet, {
    requests: [{ appendDimension: { sheetId: 101, dimension: "ROWS", length: rows.length } }],
  });
  spreadsheets.values.batchUpdate(office.spreadsheet, { valueInputOption: "RAW", data });
};

describe("Periksa isian", () => {
  it("names a copied tab, whose rows nobody reads, and no other tab of the clerk's", async () => {
    office.tab.write(3, GOOD);
    const { spreadsheets } = office.google.google.as(CLERK);
    const requests = [
      { duplicateSheet: { sourceSheetId: 101, newSheetName: "Keunggulan 2026" } },
      { addSheet: { properties: { title: "Catatan" } } },
    ];
    spreadsheets.batchUpdate(office.spreadsheet, { requests });
    spreadsheets.values.update(office.spreadsheet, "Catatan!A1", { values: [["Uraian"]] }, { valueInputOption: "RAW" });
    await office.click("checkRows");
    const told = expect.stringMatching(/^Tab "Keunggulan 2026" adalah salinan tab Keunggulan\.(?!.*Catatan)/);
    expect(office.screen.pages[0]?.data).toMatchObject({ told });
  });

  it("checks 2,000 pasted rows with at most six reads, six writes and one per run of rows in need", async () => {
    paste(
      Array.from({ length: 2000 }, (_, n) => ({
        ...GOOD,
        title_id: `Keunggulan ${n}`,
        theme: n % 2 ? "?" : GOOD.theme,
      })),
    );
    const { calls } = await office.click("checkRows");
    expect(calls.reads).toBeLessThanOrEqual(6);
    expect(calls.writes).toBeLessThanOrEqual(6 + 1);
    const ids = office.tab.rows().map((one) => String(one.id));
    expect(new Set(ids).size).toBe(2000);
    expect(ids.every(isId)).toBe(true);
    expect(office.screen.pages[0]).toMatchObject({ kind: "sidebar", data: { ready: 1000, mend: 1000, draft: 0 } });
    const again = await office.click("checkRows");
    expect(again.calls.writes).toBe(0);
    expect(office.tab.rows().map((one) => String(one.id))).toEqual(ids);
  });

  it("reads the link behind a chip, and changes neither chips nor a dash that stands for nothing", async () => {
    paste([{ ...GOOD, evidence_url: "-", countries: "nihil" }, GOOD]);
    const columnIndex = office.tab.tags().indexOf("evidence_url");
    const chip = { richLinkProperties: { uri: "https://contoh.example/laporan.pdf" } };
    const values = [{ userEnteredValue: { stringValue: "@" }, chipRuns: [{ startIndex: 0, chip }] }];
    const start = { sheetId: 101, rowIndex: 3, columnIndex };
    const requests = [{ updateCells: { start, rows: [{ values }], fields: "userEnteredValue,chipRuns" } }];
    office.google.google.as(CLERK).spreadsheets.batchUpdate(office.spreadsheet, { requests });
    await office.click("checkRows");
    expect(office.screen.pages[0]).toMatchObject({ data: { ready: 2, mend: 0, draft: 0, rows: [] } });
    expect(office.tab.rows().map((one) => one.evidence_url)).toEqual(["-", "laporan.pdf"]);
  });

  it("names the place of every problem and leads to its cell wherever the row stands", async () => {
    paste([
      { ...GOOD, scope: "" },
      { ...GOOD, title_id: "Aaa", theme: "Kesehtan" },
    ]);
    await office.click("checkRows");
    const shown = office.screen.pages[0]?.data as {
      rows: { id: string; problems: { column: string; text: string }[] }[];
    };
    expect(shown.rows.map((row) => row.problems)).toEqual([
      [
        {
          column: "scope",
          text: "Lingkup kerja sama belum diisi. Mohon isi agar baris ini dapat diajukan.",
          severity: "error",
        },
      ],
      [
        {
          column: "theme",
          text: 'Tema utama: "Kesehtan" tidak ada dalam daftar. Pilih dari daftar; yang mirip: "Kesehatan dan keluarga".',
          severity: "error",
        },
      ],
    ]);
    office.tab.sort("title_id", "ASCENDING");
    const { selection } = await office.click("selectCell", [shown.rows[1]?.id, "theme"]);
    expect(selection).toEqual({ sheet: "Keunggulan", row: 3, column: 9, rows: 1, columns: 1 });
  });

  it("tidies the separators of countries, and leaves what it cannot read", async () => {
    paste([
      { ...GOOD, countries: "Jepang ,Belanda" },
      { ...GOOD, countries: "Jepang; Belanda" },
      { ...GOOD, countries: "Jepang, Wakanda" },
      { ...GOOD, countries: "Trinidad dan Tobago" },
    ]);
    const { calls } = await office.click("checkRows");
    expect(office.tab.rows().map((one) => one.countries)).toEqual([
      "Jepang; Belanda",
      "Jepang; Belanda",
      "Jepang, Wakanda",
      "Trinidad dan Tobago",
    ]);
    // One more than without: what was tidied is read back.
    expect(calls.reads).toBeLessThanOrEqual(7);
    expect(calls.writes).toBeLessThanOrEqual(6);
  });

  it("leaves a note of a person and everything typed as it is", async () => {
    const odd = { ...GOOD, title_id: "<script>alert(1)</script> 🌊 نهر", summary_id: `=IMPORTDATA("x")`, theme: "?" };
    paste([odd, { ...GOOD, summary_id: "x".repeat(50_000) }]);
    const note = [{ values: [{ note: "Catatan Bu Siti" }] }];
    const start = { sheetId: 101, rowIndex: 2, columnIndex: 7 };
    const request = { updateCells: { start, rows: note, fields: "note" } };
    office.google.google.as(CLERK).spreadsheets.batchUpdate(office.spreadsheet, { requests: [request] });
    const before = office.tab.rows().map(({ id: _id, review_status: _status, ...typed }) => typed);
    await office.click("checkRows");
    expect(office.tab.rows().map(({ id: _id, review_status: _status, ...typed }) => typed)).toEqual(before);
    const answer = office.google.google.as(CLERK).spreadsheets.get(office.spreadsheet, {
      ranges: ["Keunggulan!H3"],
      includeGridData: true,
    });
    expect(answer.sheets?.[0]?.data?.[0]?.rowData?.[0]?.values?.[0]?.note).toBe("Catatan Bu Siti");
  });

  it("puts pasted answers and codes back: a row is known by the version that its content makes", async () => {
    const ids = ["KB-0000000001", "KB-0000000002"];
    const rows = ids.map((id, n) => ({ ...GOOD, id, title_id: `Keunggulan ${n}` }));
    paste(rows);
    await office.click("checkRows");
    const version = (n: number) => {
      const positions = new Map(office.tab.tags().map((tag, at) => [tag, at]));
      const cells = office.tab.tags().map((tag) => (rows[n] as Record<string, string>)[tag] ?? "");
      return versionOf(
        ids[n] ?? "",
        readRow(cells, positions, { programmes: PROGRAMMES, today: "2026-11-01" }).content,
      );
    };
    office.google.google.as(OWNER).spreadsheets.values.batchUpdate(office.spreadsheet, {
      valueInputOption: "RAW",
      data: [{ range: "'Umpan Balik'!A3:C4", values: ids.map((id, n) => [id, version(n), "Menunggu tinjauan"]) }],
    });
    office.tab.write(3, { id: "123", review_status: "Disetujui", review_note: "bagus" });
    office.tab.write(4, { id: "" });
    await office.click("checkRows");
    expect(office.tab.rows().map((one) => [one.id, one.review_status, one.review_note])).toEqual(
      ids.map((id) => [id, "Menunggu tinjauan", ""]),
    );
    expect(office.screen.pages[1]?.data).toMatchObject({
      told: [
        'Kode pada baris "Keunggulan 0" dikembalikan; tadinya tertulis "123".',
        'Status tinjauan pada baris "Keunggulan 0" dikembalikan; tadinya tertulis "Disetujui".',
        'Catatan peninjau pada baris "Keunggulan 0" dikembalikan; tadinya tertulis "bagus".',
      ].join(" "),
    });
  });

  it("says what to do when the headings are gone, and writes nothing", async () => {
    office.google.google.as(CLERK).spreadsheets.values.clear(office.spreadsheet, "Keunggulan!A1:AN2");
    const { calls } = await office.click("checkRows");
    expect(calls.writes).toBe(0);
    expect(office.screen.alerts).toEqual([
      "Baris judul kolom di tab Keunggulan tidak ditemukan. Klik Sister City > Siapkan lembar. Data terakhir tetap aman.",
    ]);
  });
});
