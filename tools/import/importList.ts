// Brings an agency's own list into its workbook: reads the file, maps its columns, plans the drafts, writes the new ones.

import type { ColumnKey } from "../../shared/columns.ts";
import { type Grid, textOf } from "../../shared/parse/cell.ts";
import { offeredProgrammes } from "../../shared/parse/offeredProgrammes.ts";
import { readSheet } from "../../shared/parse/readSheet.ts";
import { CHOICES_TAB, STRENGTH_TAB } from "../../shared/systemTabs.ts";
import type { GoogleTool } from "../google/connect.ts";
import { Refusal } from "../google/refusal.ts";
import { findHeadings } from "../table/findHeadings.ts";
import { readTables } from "../table/readTable.ts";
import { HEADING_WORDS } from "./headingWords.ts";
import { mapColumns } from "./mapColumns.ts";
import { type MappedList, planRows } from "./planRows.ts";
import { insertRequests, newRows } from "./writeRows.ts";

/** What is asked. `columns`: headings and their columns, as a person corrected the guess; "" sends one to the notes. */
export interface ImportOrder {
  readonly file: string;
  readonly sheet: string | undefined;
  readonly spreadsheet: string;
  readonly columns: ReadonlyMap<string, string>;
  readonly today: string;
}

/** What would happen, or has happened. */
export interface ImportReport {
  readonly columns: readonly { readonly heading: string; readonly column: ColumnKey | undefined }[];
  readonly rows: number;
  readonly known: number;
  readonly written: number;
}

const ENOUGH = 2;

/** Reads the list of a file and maps its columns; refused where no row looks like headings. */
export async function readList({ file, sheet, columns }: ImportOrder): Promise<MappedList> {
  const tables = await readTables(file);
  if ("finding" in tables) throw new Refusal(tables.finding);
  for (const table of tables) {
    if (sheet !== undefined && table.sheet !== sheet) continue;
    const found = findHeadings(table.grid, HEADING_WORDS, ENOUGH);
    if (found !== undefined) return mappedList(table.grid, found.row, found.keys, columns);
  }
  throw new Refusal({
    code: "no_headings",
    told: { id: "Baris judul kolom tidak ditemukan.", en: "No row of headings was found." },
    mend: {
      id: "Beri kolom-kolomnya judul seperti Nama, Uraian, Manfaat, Mitra, lalu jalankan lagi.",
      en: "Give the columns headings such as Nama, Uraian, Manfaat, Mitra, then run this again.",
    },
  });
}

function mappedList(
  grid: Grid,
  row: number,
  guessed: readonly (string | undefined)[],
  corrected: ReadonlyMap<string, string>,
): MappedList {
  const width = Math.max(...grid.map((cells) => cells.length));
  const headings = Array.from({ length: width }, (_, at) => textOf(grid[row]?.[at]));
  return { headings, keys: mapColumns(headings, guessed, corrected), rows: grid.slice(row + 1) };
}

/** Plans and, unless `dryRun`, writes; a second run writes nothing. */
export async function importList(
  google: GoogleTool,
  list: MappedList,
  { spreadsheet, today }: ImportOrder,
  dryRun: boolean,
): Promise<ImportReport> {
  const titles = (await google.tabs(spreadsheet)).map((one) => one.title);
  if (!titles.includes(STRENGTH_TAB.title) || !titles.includes(CHOICES_TAB.title))
    throw new Refusal(notAWorkbook(spreadsheet));
  const tabs = [STRENGTH_TAB, CHOICES_TAB].map((one) => `'${one.title}'`);
  const [grid = [], choices = []] = await google.read(spreadsheet, tabs);
  const reading = readSheet(grid);
  if ("problem" in reading) throw new Refusal(notAWorkbook(spreadsheet));
  const planned = planRows(list, spreadsheet, { programmes: offeredProgrammes(choices), today });
  const fresh = newRows(planned, reading);
  if (!dryRun && fresh.length > 0) await google.write(spreadsheet, insertRequests(fresh, reading));
  return {
    columns: list.headings.map((heading, at) => ({ heading, column: list.keys[at] })),
    rows: planned.length,
    known: planned.length - fresh.length,
    written: dryRun ? 0 : fresh.length,
  };
}

function notAWorkbook(spreadsheet: string) {
  return {
    code: "not_a_workbook",
    told: {
      id: `${spreadsheet} bukan lembar perangkat daerah yang utuh.`,
      en: `${spreadsheet} is no whole agency workbook.`,
    },
    mend: {
      id: `Periksa alamat lembarnya dan judul kolom pada tab ${STRENGTH_TAB.title}.`,
      en: `Check the workbook's address and the headings of its tab ${STRENGTH_TAB.title}.`,
    },
  };
}
