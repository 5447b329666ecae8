// Ringkasan: what its sections say, for no agency and for 500, and what is written of it.

import { describe, expect, it } from "vitest";
import { agencyOf } from "../../shared/register/agency.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { NO_FACTS, type SummaryFacts } from "../../shared/summary/facts.ts";
import { linkFormula } from "../../shared/summary/place.ts";
import { rowCells } from "../../shared/summary/rowCells.ts";
import { SECTIONS } from "../../shared/summary/sections.ts";
import { type Summary, summaryOf } from "../../shared/summary/summaryOf.ts";
import { SUMMARY_TAB } from "../../shared/systemTabs.ts";

const TODAY = "2026-07-06";
const agency = (code: string) => agencyOf({ agency_code: code, name_id: `Dinas ${code}` }, TODAY);
const sheet = { agency: "DINKES", state: "ok", why: "", hold: "", rows: 3, changedAt: "2026-07-01T01:00:00Z" } as const;
const FACTS: SummaryFacts = { ...NO_FACTS, today: TODAY, agencies: [agency("DINKES"), agency("DLH")], sheets: [sheet] };

const summary = (facts: Partial<SummaryFacts>): Summary => summaryOf({ ...FACTS, ...facts }, SECTIONS);

/** The texts of a summary: headlines as "subject: number", lines as "subject | note". */
function told({ rows }: Summary): string[] {
  return rows.flatMap((row) => {
    if (row.kind === "headline") return [`${row.line.subject}: ${row.line.number ?? ""}`];
    if (row.kind === "line") return [`${row.line.subject} | ${row.line.note ?? ""}`];
    return "text" in row ? [row.text] : [];
  });
}

describe("the sections", () => {
  it("tell of an empty register what to do first", () => {
    const lines = told(summaryOf({ ...NO_FACTS, today: TODAY }, SECTIONS));
    expect(lines[0]).toBe("Ringkasan kerja sama");
    expect(lines.join("\n")).toContain("Tambah perangkat daerah");
  });

  it("name held sheets, silent agencies and those without a row, each with what to do", () => {
    const lines = told(
      summary({
        sheets: [
          { ...sheet, state: "held", why: "Baris berkurang.", hold: "H-3F2K" },
          { ...sheet, agency: "DLH", rows: 0, changedAt: undefined, state: "empty" },
          { ...sheet, agency: "DISDIK", changedAt: "2026-03-01T00:00:00Z" },
          { ...sheet, agency: "NIHIL", rows: 0, state: "nil" },
        ],
      }),
    );
    expect(lines).toContain("Lembar ditahan atau tidak terbaca: 1");
    expect(lines.find((one) => one.startsWith("Dinas DINKES |"))).toMatch(
      /ditahan\. Baris berkurang\. Kode tahan H-3F2K/,
    );
    expect(lines.find((one) => one.startsWith("Dinas DLH | Belum ada baris"))).toBeDefined();
    expect(lines.find((one) => one.startsWith("DISDIK | Tidak ada perubahan selama 90 hari"))).toBeDefined();
    expect(lines.some((one) => one.startsWith("NIHIL"))).toBe(false);
  });

  it("count the interests that wait and say which are late, naming nobody", () => {
    const about = { title: "Contoh perawat lansia", country: "Jepang" };
    const lines = told(
      summary({
        interests: [
          { ...about, id: "MI-1", state: "new", due: "2026-07-08" },
          { ...about, id: "MI-2", state: "new", due: "2026-07-03" },
          { ...about, id: "MI-3", state: "exploring", due: "2026-06-03" },
        ],
      }),
    );
    expect(lines).toContain("Minat menunggu jawaban: 2");
    expect(lines.filter((one) => one.startsWith("Contoh perawat lansia (Jepang) |"))).toEqual([
      "Contoh perawat lansia (Jepang) | Sedang dijajaki; catat tahapnya lewat Balas minat.",
      "Contoh perawat lansia (Jepang) | Lewat tenggat. Jawab hari ini lewat Balas minat.",
      "Contoh perawat lansia (Jepang) | Pilih barisnya, lalu Sister City > Balas minat.",
    ]);
  });

  it("put the Council's answer, agreements that end within six months and confirmations in the order of their days", () => {
    const named = { id: "KB-0000000001", agency: "DINKES", title: "Contoh kota sehat" };
    const { rows } = summary({
      staged: [{ ...named, stage: { stage: 6, date: "2026-06-01" } }],
      agreements: [
        { code: "A", title: "Naskah dekat", partner: "Kota Kobe", signed_on: "2024-01-01", ends_on: "2026-12-31" },
        { code: "B", title: "Naskah jauh", signed_on: "2024-01-01", ends_on: "2027-02-01" },
        { code: "C", title: "Naskah lewat", signed_on: "2020-01-01", ends_on: "2026-01-01" },
      ],
      confirmations: [{ agency: "DLH", rows: 4, since: "2025-07-10" }],
    });
    const lines = rows.flatMap((row) => (row.kind === "line" && row.key.startsWith("deadlines/") ? [row.line] : []));
    expect(lines.map((one) => [one.subject, one.date])).toEqual([
      ["Dinas DLH", "2026-04-10"],
      ["Contoh kota sehat", "2026-08-03"],
      ["Naskah dekat", "2026-12-31"],
    ]);
  });

  it("count an agency's rows by what became of them; what it took back is no longer submitted", () => {
    type Counted = "submitted" | "needs_revision" | "approved" | "approved_changed" | "withdrawn" | "draft";
    const count = (state: Counted, n: number, waits = state === "submitted") => ({
      agency: "DINKES",
      state,
      sent: state !== "draft",
      waits,
      n,
    });
    const { rows } = summary({
      counts: [
        count("submitted", 2),
        count("needs_revision", 1),
        count("approved", 3),
        count("approved_changed", 4, true),
        count("approved_changed", 1, false),
        count("withdrawn", 1),
        count("draft", 9),
      ],
      publicRows: new Map([["DINKES", 8]]),
      reminders: new Map([["DLH", "2026-07-05T02:00:00Z"]]),
    });
    const lines = rows.flatMap((row) => (row.kind === "line" && row.key.startsWith("agencies/") ? [row.line] : []));
    // The bar of an agency is as long as it has rows: each stands in one of its parts.
    expect(lines.map(({ subject, number, more, last }) => [subject, number, more, last])).toEqual([
      ["DINKES", 11, [6, 1, 4, 8], undefined],
      ["DLH", 0, [0, 0, 0, 0], "2026-07-05T02:00:00Z"],
    ]);
  });

  it("hold 500 agencies, each with its line, and charts of those with most", () => {
    const codes = Array.from({ length: 500 }, (_, at) => `D${String(at).padStart(3, "0")}`);
    const sheets = codes.map((code) => ({
      ...sheet,
      agency: code,
      rows: 0,
      changedAt: undefined,
      state: "empty" as const,
    }));
    const { rows, charts } = summary({ agencies: codes.map(agency), sheets });
    expect(rows.filter((row) => row.kind === "line" && row.key.startsWith("agencies/"))).toHaveLength(500);
    expect(rows.filter((row) => row.kind === "line" && row.key.startsWith("silent/"))).toHaveLength(41);
    expect(charts.map(({ id, from, to }) => [id, to - from])).toEqual([
      [2101, 2],
      [2102, 2],
      [2103, 21],
    ]);
    expect(rows[(charts[2]?.from ?? 0) - 2]).toMatchObject({ kind: "labels" });
  });
});

describe("a line", () => {
  it("leads to its row by the row's key, wherever sorting put it, and holds no formula of somebody's title", () => {
    const place = { tab: REVIEW_TAB, key: "KB-0000000001" };
    expect(linkFormula('=1+1; "kota"', place)).toBe(
      `=HYPERLINK("#gid=201"&"&range=A"&IFERROR(MATCH("KB-0000000001";'Tinjauan'!$A:$A;0);1);"=1+1; ""kota""")`,
    );
    const cells = rowCells({ key: "x", kind: "line", line: { subject: "=1+1", note: "=2+2" } }, 8);
    expect(cells.values[0]?.userEnteredValue).toEqual({ stringValue: "=1+1" });
    expect(cells.values).toHaveLength(SUMMARY_TAB.columns.length);
  });

  it("has every key once", () => {
    const keys = summary({ sheets: [{ ...sheet, state: "held" }] }).rows.map((row) => row.key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
