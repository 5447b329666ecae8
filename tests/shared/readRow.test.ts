// Reading a row: canonical codes out of what people type, and a sentence for everything that cannot be read.

import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../shared/columns.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { readRow } from "../../shared/parse/readRow.ts";
import { GOOD, gridOf, LISTS, type RowCells } from "./support.ts";

const POSITIONS = new Map(COLUMNS.map((one, at) => [one.key as string, at]));

function read(cells: RowCells) {
  return readRow(gridOf([cells])[2] ?? [], POSITIONS, LISTS);
}

function codesWith(change: RowCells): string[] {
  return read({ ...GOOD, ...change }).problems.map((one) => `${one.code}:${one.column ?? ""}`);
}

describe("readRow", () => {
  it("turns labels, numbers and names into codes", () => {
    expect(
      read({ ...GOOD, countries: "Jepang; Inggris", duration_months: "2 tahun", funding: "Hibah; apbd kota" }),
    ).toEqual({
      status: "submit",
      problems: [],
      content: {
        title_id: "Pelatihan perawat lansia",
        summary_id: "Program pelatihan perawat lansia bersama rumah sakit kota.",
        theme: "KESEHATAN",
        affair: "1.02",
        programme: "NONE",
        readiness: "ready",
        benefit_city: "Tenaga kesehatan memperoleh keahlian baru.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Mitra memperoleh tenaga terlatih.",
        needs_id: "Rumah sakit mitra untuk magang.",
        activities_id: "Pelatihan, magang, sertifikasi.",
        countries: ["GB", "JP"],
        funding: ["APBD", "HIBAH"],
        duration_months: 24,
      },
    });
  });

  it.each([
    [2.1, "2.10"],
    ["2,1", "2.10"],
    ["3.26 Pariwisata", "3.26"],
    ["Pendidikan", "1.01"],
    [5.01, "5.01"],
  ])("reads the affair %s as %s", (typed, code) => {
    expect(read({ ...GOOD, affair: typed }).content.affair).toBe(code);
  });

  it.each([
    ["an empty needed cell", { summary_id: "" }, ["needed:summary_id"]],
    ["an empty cell that the scope needs", { needs_id: " " }, ["needed_foreign:needs_id"]],
    ["a word that is in no list", { theme: "Kesehatn dan keluarga" }, ["not_in_list:theme"]],
    ["a word like nothing in the list", { theme: "qqqq" }, ["not_in_list_at_all:theme"]],
    ["a long title", { title_id: "x".repeat(121) }, ["too_long:title_id"]],
    ["an unreadable duration", { duration_months: "lama" }, ["months_unreadable:duration_months"]],
    ["two durations", { duration_months: "1–2 tahun" }, ["months_ambiguous:duration_months"]],
    ["too many months", { duration_months: 121 }, ["months_range:duration_months"]],
    ["an ambiguous day", { confirmed_on: "3/4/2026" }, ["date_ambiguous:confirmed_on"]],
    ["no day", { confirmed_on: "besok" }, ["date_unreadable:confirmed_on"]],
    ["a link without https", { evidence_url: "http://a.id/x" }, ["not_https:evidence_url"]],
    ["a telephone number", { summary_id: "Hubungi 0812-3456-7890." }, ["personal_data:summary_id"]],
    ["a failed formula", { benefit_city: "#REF!" }, ["cell_error:benefit_city"]],
    ["a domestic partner abroad", { partner_kind: "Kementerian atau lembaga pusat" }, ["scope_partner:scope"]],
    ["a programme of the past", { programme: "Trotoar kota" }, ["programme_expired:programme"]],
    ["a provincial affair (warning)", { affair: 3.28 }, ["affair_powers:affair"]],
    ["a confirmation on a day to come (warning)", { confirmed_on: "2031-01-01" }, ["date_future:confirmed_on"]],
    [
      "an address without its sign (warning)",
      { contact_email: "bidang.contoh.go.id" },
      ["email_incomplete:contact_email"],
    ],
    ["a supporting function (warning)", { affair: 4.01 }, ["affair_supporting:affair"]],
    ["no evidence although running (warning)", { readiness: "running" }, ["evidence_missing:evidence_url"]],
    ["a status that is none", { status: "Selesai" }, ["not_in_list_at_all:status"]],
  ])("tells %s", (_what, change, expected) => {
    expect(codesWith(change)).toEqual(expected);
  });

  it("asks nothing of a draft but that what is filled can be read", () => {
    expect(codesWith({ status: "Draf", summary_id: "", needs_id: "", theme: "qqqq" })).toEqual([
      "not_in_list_at_all:theme",
    ]);
  });

  it("says what is wrong and how to mend it, in both languages, without a place left open", () => {
    const problems = read({
      ...GOOD,
      theme: "Kesehatn",
      duration_months: "1–2 tahun",
      title_id: "x".repeat(130),
    }).problems;
    expect(problems.map((one) => sentenceOf(one, "id"))).toEqual([
      "Nama keunggulan terlalu panjang: 130 dari 120 karakter. Mohon ringkas.",
      'Tema utama: "Kesehatn" tidak ada dalam daftar. Pilih dari daftar; yang mirip: "Kesehatan dan keluarga".',
      'Perkiraan lama (bulan): "1–2 tahun" dapat berarti 12 atau 24 bulan. Tulis satu angka.',
    ]);
    for (const one of problems) expect(sentenceOf(one, "en")).not.toMatch(/[{}]/);
  });
});
