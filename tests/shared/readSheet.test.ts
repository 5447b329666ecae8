// Reading a grid: columns by tag wherever they are, rows by content, never by position.

import { describe, expect, it } from "vitest";
import { COLUMNS } from "../../shared/columns.ts";
import { readSheet, type SheetReading } from "../../shared/parse/readSheet.ts";
import { GOOD, gridOf } from "./support.ts";

function read(grid: Parameters<typeof readSheet>[0]): SheetReading {
  const reading = readSheet(grid);
  if ("problem" in reading) throw new Error(reading.problem.code);
  return reading;
}

const SECOND = { ...GOOD, id: "KB-0123456780", title_id: "Pasar terapung" };

describe("readSheet", () => {
  it("finds rows below tags and headings, with their sheet row", () => {
    const { rows, bound } = read(gridOf([GOOD, {}, SECOND]));
    expect(rows.map(({ row, id, title }) => ({ row, id, title }))).toEqual([
      { row: 3, id: "KB-0123456789", title: "Pelatihan perawat lansia" },
      { row: 5, id: "KB-0123456780", title: "Pasar terapung" },
    ]);
    expect(bound).toEqual(COLUMNS.filter((one) => one.role !== "lookup").map((one) => one.key));
  });

  it("reads the same rows whatever the order of columns, with people's own columns between", () => {
    const keys = ["catatan_kami", ...COLUMNS.map((one) => one.key).reverse()];
    const there = read(gridOf([GOOD, SECOND]));
    const here = read(gridOf([GOOD, SECOND], keys));
    expect(here.rows.map((row) => row.fingerprint)).toEqual(there.rows.map((row) => row.fingerprint));
  });

  it("finds the tag row and the headings wherever a sort put them", () => {
    const [tags = [], headings = [], ...rows] = gridOf([GOOD, SECOND]);
    const sorted = [rows[0] ?? [], headings, rows[1] ?? [], tags];
    expect(read(sorted).rows.map((row) => row.id)).toEqual(["KB-0123456789", "KB-0123456780"]);
  });

  it("falls back to known headings in either language when the tag row is gone", () => {
    const [, , ...rows] = gridOf([GOOD]);
    const english = COLUMNS.map((one) => one.heading.en.toUpperCase());
    const found = read([["Daftar keunggulan 2026"], english, ...rows]).rows;
    expect(found.map(({ row, id }) => ({ row, id }))).toEqual([
      { row: 1, id: "" },
      { row: 3, id: "KB-0123456789" },
    ]);
  });

  it("knows a column by the heading that workbooks of before have", () => {
    const [, , ...rows] = gridOf([GOOD]);
    const renamed = COLUMNS.filter((one) => "formerly" in one);
    expect(renamed.map((one) => one.key)).toEqual(["reply"]);
    const headings = COLUMNS.map((one) => ("formerly" in one ? one.formerly : one.heading.id));
    expect(read([headings, ...rows]).bound).toContain("reply");
  });

  it("counts neither an id alone nor what lookups show as data", () => {
    const lookups = { id: "KB-0123456780", review_status: "Belum tercatat", problems: "x", review_note: "y" };
    expect(read(gridOf([GOOD, lookups])).rows.map((row) => row.row)).toEqual([3]);
  });

  it.each([
    ["no headings at all", [["a", "b"], ["c"]], "no_headings"],
    ["a column twice", gridOf([GOOD], ["id", "title_id", "status", "summary_id", "title_id"]), "column_doubled"],
    ["no id column", gridOf([GOOD], ["title_id", "status", "summary_id", "theme"]).slice(1), "column_lost"],
  ])("holds %s", (_what, grid, code) => {
    const reading = readSheet(grid);
    expect("problem" in reading && reading.problem.code).toBe(code);
  });
});
