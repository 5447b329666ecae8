// What was remarked at a cell goes to the internal notes of its row, from every kind of file (made by LibreOffice).

import { expect, it } from "vitest";
import { draftRows } from "../../shared/import/draftRows.ts";
import { readList } from "../../shared/import/readList.ts";
import { readFile } from "../../tools/table/readFile.ts";
import { NO_ORDER } from "./lists/planOf.ts";

it.each(["xlsx", "xls", "ods"])("comments of an .%s file", (ending) => {
  const tabs = readFile(new URL(`lists/files/komentar.${ending}`, import.meta.url).pathname);
  if ("finding" in tabs) throw new Error(tabs.finding.code);
  const reading = readList(tabs, NO_ORDER);
  if ("finding" in reading) throw new Error(reading.finding.code);
  const drafts = draftRows(reading.rows, "workbook", { programmes: [], today: "2026-01-12" });
  expect(drafts.map(({ cells }) => Object.fromEntries(cells))).toEqual([
    {
      status: "Draf",
      title_id: "Contoh: A",
      summary_id: "a",
      notes_internal: "Komentar pada Nama: Contoh Atasan:\nTolong cek",
    },
    { status: "Draf", title_id: "Contoh: B", summary_id: "b", notes_internal: "Komentar pada Uraian: Sudah lama" },
  ]);
});
