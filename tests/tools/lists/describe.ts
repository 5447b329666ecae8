// A list as it is described in a test: tabs of rows of cells, written to a file of any kind.

import { writeFileSync } from "node:fs";
import { type CellObject, utils, type WorkSheet, write } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A cell: a text ("" for none) or a number, or one with a number format, a link, a formula or an error. */
type Described = string | number | boolean | CellObject;

/** One tab. Merges are ranges such as A1:E1; hidden rows count from 1, hidden columns are letters. */
interface DescribedTab {
  readonly name: string;
  readonly rows: readonly (readonly Described[])[];
  readonly merges?: readonly string[];
  readonly hidden?: true;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly filter?: string;
  readonly protected?: true;
  /** More rows as the file holds them. */
  readonly rowsAfter?: string;
}

/** A list: tabs for a workbook, or the text (or the bytes) of a CSV file. */
export interface DescribedList {
  readonly ending: "xlsx" | "xls" | "ods" | "csv";
  readonly tabs?: readonly DescribedTab[];
  readonly text?: string | Buffer;
  readonly date1904?: true;
}

/** A number with its format. */
export function number(v: number, z: string): CellObject {
  return { t: "n", v, z };
}

/** A text with an address behind it. */
export function link(v: string, Target: string): CellObject {
  return { t: "s", v, l: { Target } };
}

/** An empty cell with a comment. */
export function noted(t: string): CellObject {
  return { t: "z", c: [{ t }] };
}

/** A formula and its stored value. */
export function formula(f: string, v: number): CellObject {
  return { t: "n", f, v };
}

/** #N/A. */
export const NOT_AVAILABLE: CellObject = { t: "e", v: 42, w: "#N/A" };

/** Writes a list to a file. */
export function writeList(list: DescribedList, path: string): void {
  if (list.text !== undefined) {
    writeFileSync(path, list.text);
    return;
  }
  const book = utils.book_new();
  const tabs = list.tabs ?? [];
  for (const tab of tabs) utils.book_append_sheet(book, sheetOf(tab), tab.name);
  book.Workbook = {
    WBProps: { date1904: list.date1904 === true },
    Sheets: tabs.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })),
  };
  const bytes: Buffer = write(book, { type: "buffer", bookType: list.ending === "xls" ? "biff8" : list.ending });
  writeFileSync(path, tabs.some(({ rowsAfter }) => rowsAfter !== undefined) ? withRows(bytes, tabs) : bytes);
}

/** Rows that the library would take minutes to write, put into the file as they are. */
function withRows(bytes: Buffer, tabs: readonly DescribedTab[]): Uint8Array {
  const parts = unzipSync(bytes);
  tabs.forEach(({ rowsAfter = "" }, at) => {
    const name = `xl/worksheets/sheet${at + 1}.xml`;
    const xml = strFromU8(parts[name] ?? new Uint8Array());
    parts[name] = strToU8(xml.replace("</sheetData>", () => `${rowsAfter}</sheetData>`));
  });
  return zipSync(parts);
}

function sheetOf(tab: DescribedTab): WorkSheet {
  const sheet = utils.aoa_to_sheet(tab.rows.map((row) => row.map((cell) => (cell === "" ? null : cell))));
  sheet["!merges"] = (tab.merges ?? []).map((range) => utils.decode_range(range));
  sheet["!rows"] = hiddenAt((tab.hiddenRows ?? []).map((row) => row - 1));
  sheet["!cols"] = hiddenAt((tab.hiddenColumns ?? []).map((column) => utils.decode_col(column)));
  if (tab.filter !== undefined) sheet["!autofilter"] = { ref: tab.filter };
  if (tab.protected) sheet["!protect"] = { password: "" };
  return sheet;
}

function hiddenAt(places: readonly number[]): { hidden: boolean }[] {
  return Array.from({ length: Math.max(0, ...places.map((at) => at + 1)) }, (_, at) => ({
    hidden: places.includes(at),
  }));
}
