// What a person says of a list on the command line: tabs, columns, single lines; and what is refused.

import { expect, it } from "vitest";
import type { ListTab } from "../../shared/import/list.ts";
import { readList } from "../../shared/import/readList.ts";
import { Misuse, readCommand } from "../../tools/command/readCommand.ts";
import { COMMAND, type ImportOptions, importOptions } from "../../tools/import/importOptions.ts";
import { readCsv } from "../../tools/table/readCsv.ts";

function tab(name: string, text: string, hidden = false): ListTab {
  const lines = readCsv(text);
  if ("finding" in lines) throw new Error(lines.finding.code);
  return { name, hidden, lines, hiddenColumns: [] };
}

const TABS = [
  tab("Rekap ", "Bidang;Jumlah\nSatu;2"),
  tab("Lama", "Nama;Uraian\nContoh: Usang;x", true),
  tab("2026", "No;Nama;Uraian;Pagu\n1;Contoh: Satu;a;5\n2;Contoh: Dua;b;6\n;Jumlah;;11"),
  tab("Petunjuk", "Isi tab 2026"),
  tab("2025", "Nama;Uraian\nContoh: Tiga;c"),
];

/** What was ordered; undefined where the command is used wrongly. */
function optionsOf(args: readonly string[]): ImportOptions | undefined {
  const reading = readCommand(COMMAND, args);
  if (reading.kind !== "told") return undefined;
  try {
    return importOptions(reading.told);
  } catch (thrown) {
    expect(thrown).toBeInstanceOf(Misuse);
    return undefined;
  }
}

/** The tabs that are read and their rows, or the code of the refusal; undefined where the command is used wrongly. */
function read(...args: string[]) {
  const options = optionsOf(["daftar.xlsx", "lembar", ...args]);
  if (options === undefined) return undefined;
  const reading = readList(TABS, options);
  if ("finding" in reading) return [reading.finding.code, reading.finding.mend.id];
  return reading.rows.map((row) => `${row.tab}!${row.lines.join("+")} ${row.title}`);
}

it.each([
  [[], ["2026!2 Contoh: Satu", "2026!3 Contoh: Dua"]],
  [["--all-tabs"], ["2026!2 Contoh: Satu", "2026!3 Contoh: Dua", "2025!2 Contoh: Tiga"]],
  [
    ["--sheet", "Lama", "--sheet", "2025"],
    ["Lama!2 Contoh: Usang", "2025!2 Contoh: Tiga"],
  ],
  [["--skip", "2"], ["2026!3 Contoh: Dua"]],
  [["--skip", "2-3", "--keep", "4"], ["2026!4 Jumlah"]],
  [["--all-tabs", "--skip", "2025!2,2026!3"], ["2026!2 Contoh: Satu"]],
  [["--sheet", "rekap", "--skip", "REKAP!2"], []],
  [
    ["--column", "uraian *=title_id"],
    ["2026!2 a", "2026!3 b"],
  ],
  [
    ["--column", "Uraian=title_id"],
    ["2026!2 a", "2026!3 b"],
  ],
])("%j", (args, rows) => {
  expect(read(...args)).toEqual(rows);
});

it.each([
  [["--sheet", "2024"], "unknown_sheet", 'Yang ada: "Rekap ", "Lama", "2026", "Petunjuk", "2025".'],
  [["--sheet", "Petunjuk"], "no_headings", "Beri kolom-kolomnya judul"],
  [["--skip", "9"], "unknown_line", "--dry-run"],
  [["--keep", "1"], "unknown_line", "--dry-run"],
  [["--column", "Dinas=title_id"], "unknown_heading", "Yang ada: No, Nama, Uraian, Pagu."],
  [["--column", "Pagu=nope"], "unknown_column", "title_id"],
  [["--column", "Pagu=title_id", "--column", "Uraian=title_id"], "column_twice", "Pilih salah satu"],
])("%j is refused", (args, code, mend) => {
  expect(read(...args)).toEqual([code, expect.stringContaining(mend)]);
});

it.each([[["--skip", "tiga"]], [["--skip", "3-2"]], [["--all-tabs", "--sheet", "2025"]], [["--lain"]], [["lebih"]]])(
  "%j is no way to use the command",
  (args) => {
    expect(read(...args)).toBeUndefined();
  },
);
