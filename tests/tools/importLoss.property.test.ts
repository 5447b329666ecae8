// Whatever a list looks like, each of its cells is in a draft, in a heading, or in a line that is told to be left out.

import fc from "fast-check";
import { expect, it } from "vitest";
import { draftRows } from "../../shared/import/draftRows.ts";
import { type ListCell, type ListLine, type Merge, withRemarks } from "../../shared/import/list.ts";
import { readList } from "../../shared/import/readList.ts";
import { spreadMerges } from "../../shared/import/spreadMerges.ts";
import { NO_ORDER } from "./lists/planOf.ts";

const WIDTH = 9;
const HEADINGS = ["No", "Nama Kegiatan", "Uraian", "Tema", "Negara", "Lokasi", "Rencana", "Ket", "Pagu"];
const WORDS = [
  ...["Jumlah", "TOTAL", "A.", "I", "1", "2", "(1)", "(2)", "1.a", "Kepala Dinas", "NIP. 1970", "Mengetahui,", "-"],
  ...["Banjarmasin, 1 Mei 2026", "Keterangan:", "Bidang Satu", "Contoh: Satu", "Contoh: Dua", "Rp 5", "12,5%", "Nama"],
];

/** Every cell is told apart from any other by its place, unless it is one of the words that decide what a line is. */
const cell = fc.oneof(
  { arbitrary: fc.constant(""), weight: 4 },
  { arbitrary: fc.constantFrom(...WORDS), weight: 2 },
  { arbitrary: fc.constant("*"), weight: 3 },
);
const row = fc.oneof(
  { arbitrary: fc.array(cell, { minLength: WIDTH, maxLength: WIDTH }), weight: 8 },
  { arbitrary: fc.subarray(HEADINGS, { minLength: 2 }), weight: 1 },
);
const grid = fc.array(row, { minLength: 1, maxLength: 14 }).map((rows) => [HEADINGS, ...rows]);
const merge: fc.Arbitrary<Merge> = fc
  .tuple(fc.nat(14), fc.nat(3), fc.nat(WIDTH - 1), fc.nat(3))
  .map(([firstRow, rows, firstColumn, columns]) => ({
    firstRow,
    lastRow: firstRow + rows,
    firstColumn,
    lastColumn: firstColumn + columns,
  }));

/** A comment at every third cell. */
function besideOf(at: number, column: number): { readonly note?: string } {
  return (at + column) % 3 === 0 ? { note: `komentar-${at}-${column}.` } : {};
}

function linesOf(rows: readonly (readonly string[])[]): ListLine[] {
  return rows.flatMap((texts, at) => {
    const cells: ListCell[] = texts.flatMap((text, column) =>
      text === "" ? [] : [{ column, text: text === "*" ? `isi-${at}-${column}` : text, ...besideOf(at, column) }],
    );
    const remarks = texts.flatMap((text, column) => (text === "" ? [{ column, ...besideOf(at, column) }] : []));
    return cells.length === 0 ? [] : [withRemarks({ line: at + 1, cells }, remarks)];
  });
}

it("no cell is lost", () => {
  fc.assert(
    fc.property(grid, fc.array(merge, { maxLength: 2 }), (rows, merges) => {
      const own = linesOf(rows);
      const lines = spreadMerges(own, merges);
      const reading = readList([{ name: "", hidden: false, lines, hiddenColumns: [] }], NO_ORDER);
      if ("finding" in reading) throw new Error(reading.finding.code);
      const drafts = draftRows(reading.rows, "lembar", { programmes: [], today: "2026-01-01" });
      const told = [
        ...drafts.flatMap(({ cells }) => [...cells.values()]),
        ...reading.left.map(({ text }) => text),
        ...reading.columns.map(({ heading }) => heading),
      ].join("\n");
      const flat = told.replace(/\s+/g, " ");
      const headings = new Set(reading.columns.flatMap(({ heading }) => [heading, ...heading.split(" / ")]));
      const lost = own.flatMap(({ cells, remarks = [] }) => {
        const texts = cells.map(({ text }) => text);
        // What was remarked at headings explains them.
        const notes = texts.some((text) => headings.has(text)) ? [] : [...cells, ...remarks].map(({ note }) => note);
        return [...texts, ...notes].filter((text) => text !== undefined && !flat.includes(text));
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
