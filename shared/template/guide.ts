// The tab Petunjuk: how an agency fills in its sheet, in a few lines, with one example row made from the columns.

import type { Column } from "../column.ts";
import { COLUMNS } from "../columns.ts";
import type { SheetRequest } from "../google/requests.ts";
import { GUIDE_TAB } from "../systemTabs.ts";
import { TINT } from "./tabPlan.ts";

const STEPS = [
  "1. Buka tab Keunggulan. Satu baris untuk satu keunggulan.",
  "2. Isi kolom bertanda bintang (*). Bila Lingkup Luar negeri, isi juga kolom pada kelompok Khusus luar negeri.",
  "3. Pilih dari daftar bila ada tanda panah. Tunjuk judul kolom untuk membaca penjelasannya.",
  "4. Bila sudah siap, ubah Status pengisian menjadi Diajukan. Setda membacanya dalam beberapa menit.",
  "5. Lihat jawaban di kolom Status tinjauan, Yang perlu diperbaiki, dan Catatan peninjau.",
  "6. Baris boleh diurutkan, disisipkan, dan disaring. Jangan mengubah kolom Kode.",
  "7. Kolom Kode terisi sendiri. Bila tetap kosong, buka tab Umpan Balik: di bagian bawahnya tertulis apa yang perlu dilakukan.",
  "8. Jangan menulis nama orang, NIK, NIP, nomor telepon, atau surel di kolom yang ditampilkan untuk umum.",
];

/** How wide the columns of the tab are, in pixels. */
export const GUIDE_WIDTHS: readonly number[] = [260, 520, 420, 420];

/** The row, counted from 0, from which on the columns are explained: their texts are long and stand in several lines. */
export const GUIDE_TABLE_AT = STEPS.length + 2;

/** The lines of the guide: a title, the steps, then each column with its help, an example and, where it is long, a poor one. */
export function guideRows(): string[][] {
  const columns = COLUMNS.filter((one) => one.role !== "key" && one.role !== "lookup");
  return [
    ["Petunjuk pengisian keunggulan perangkat daerah", "", "", ""],
    ...STEPS.map((step) => [step, "", "", ""]),
    ["", "", "", ""],
    ["Kolom", "Isi dengan", "Contoh yang baik", "Contoh yang kurang baik"],
    ...columns.map((one) => [
      one.heading.id + (one.needed === "submit" ? " *" : ""),
      one.help.id,
      one.example,
      poorWords(one),
    ]),
  ];
}

/** The poor example of a long column with what it lacks; blank for any other. */
export function poorWords({ samples }: Column): string {
  return samples === undefined ? "" : `${samples.poor.id}\n(${samples.why.id})`;
}

/** The requests that create the tab. */
export function guideRequests(index: number): SheetRequest[] {
  const rows = guideRows();
  const sheetId = GUIDE_TAB.sheetId;
  const gridProperties = { rowCount: rows.length + 10, columnCount: GUIDE_WIDTHS.length };
  const bold = { userEnteredFormat: { textFormat: { bold: true }, backgroundColor: TINT.frozen } };
  return [
    { addSheet: { properties: { sheetId, title: GUIDE_TAB.title, index, gridProperties } } },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: rows.map((row) => ({ values: row.map((text) => ({ userEnteredValue: { stringValue: text } })) })),
        fields: "userEnteredValue",
      },
    },
    ...[0, GUIDE_TABLE_AT].map((at): SheetRequest => {
      const range = { sheetId, startRowIndex: at, endRowIndex: at + 1 };
      return { repeatCell: { range, cell: bold, fields: "userEnteredFormat" } };
    }),
    {
      repeatCell: {
        range: { sheetId, startRowIndex: GUIDE_TABLE_AT },
        cell: { userEnteredFormat: { wrapStrategy: "WRAP", verticalAlignment: "TOP" } },
        fields: "userEnteredFormat(wrapStrategy,verticalAlignment)",
      },
    },
    ...GUIDE_WIDTHS.map((pixelSize, at): SheetRequest => {
      const range = { sheetId, dimension: "COLUMNS" as const, startIndex: at, endIndex: at + 1 };
      return { updateDimensionProperties: { range, properties: { pixelSize }, fields: "pixelSize" } };
    }),
  ];
}
