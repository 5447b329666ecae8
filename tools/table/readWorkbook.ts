// Reads a workbook (.xlsx, .xls, .ods) into tabs of filled cells, as they are shown.

import { type CellObject, read, utils, type WorkBook, type WorkSheet } from "@e965/xlsx";
import { MOST_LINES, tooManyLines } from "../../shared/import/bounds.ts";
import {
  besideText,
  type ListCell,
  type ListLine,
  type ListTab,
  type Remark,
  withRemarks,
} from "../../shared/import/list.ts";
import { spreadMerges } from "../../shared/import/spreadMerges.ts";
import type { Finding } from "../../shared/messages/finding.ts";
import { textOf } from "../../shared/parse/cell.ts";
import type { HiddenParts } from "./odsHidden.ts";
import { shownText } from "./shownText.ts";

/** Days that are counted from 1904 become those that are counted from 1900. */
const DAYS_FROM_1900_TO_1904 = 1462;

/**
 * Reads bytes that are known to be small enough; throws what the library throws at a damaged file. `odsHidden`: of an .ods
 * file, what is hidden in its tabs; undefined for any other.
 */
export function readWorkbook(
  bytes: Buffer,
  odsHidden: readonly HiddenParts[] | undefined,
): readonly ListTab[] | { readonly finding: Finding } {
  const book = wholeBook(bytes, odsHidden !== undefined);
  const tabs = book.SheetNames.map((name, at) => tabOf(book, name, at, odsHidden?.[at]));
  const lines = tabs.reduce((sum, one) => sum + one.lines.length, 0);
  return lines > MOST_LINES ? { finding: tooManyLines(lines) } : tabs;
}

/** Strictly, and where that fails leniently: then a tab that cannot be read would be left out in silence. */
function wholeBook(bytes: Buffer, isOds: boolean): WorkBook {
  const options = {
    type: "buffer",
    cellText: isOds,
    cellNF: true,
    cellHTML: false,
    cellStyles: true,
    sheetStubs: true,
  } as const;
  try {
    return quietly(() => read(bytes, { ...options, WTF: !isOds }));
  } catch (thrown) {
    const book = quietly(() => read(bytes, options));
    if (book.SheetNames.some((name) => book.Sheets[name] === undefined)) throw thrown;
    return book;
  }
}

/** The library tells the console of every format of an .ods file that it has no word for. */
function quietly<T>(work: () => T): T {
  const { error } = console;
  console.error = () => {};
  try {
    return work();
  } finally {
    console.error = error;
  }
}

function tabOf(book: WorkBook, name: string, at: number, odsHidden: HiddenParts | undefined): ListTab {
  const sheet: WorkSheet = book.Sheets[name] ?? {};
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const rows = new Map<number, ListCell[]>();
  const remarks = new Map<number, Remark[]>();
  for (const [place, cell] of Object.entries(sheet)) {
    if (place.startsWith("!")) continue;
    const { r, c } = utils.decode_cell(place);
    const filled = cellOf(cell as CellObject, c, date1904);
    if (filled === undefined) {
      const { remarks: own } = besideCell(cell as CellObject, c, false);
      if (own.length > 0) remarks.set(r, [...(remarks.get(r) ?? []), ...own]);
      continue;
    }
    const row = rows.get(r);
    if (row === undefined) rows.set(r, [filled]);
    else row.push(filled);
  }
  const lines: ListLine[] = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) =>
      withRemarks(
        {
          line: row + 1,
          cells: cells.sort((a, b) => a.column - b.column),
          ...((odsHidden?.rows.has(row) ?? sheet["!rows"]?.[row]?.hidden === true) ? { hidden: true as const } : {}),
        },
        remarks.get(row) ?? [],
      ),
    );
  const merges = (sheet["!merges"] ?? []).map(({ s, e }) => ({
    firstRow: s.r,
    lastRow: e.r,
    firstColumn: s.c,
    lastColumn: e.c,
  }));
  return {
    name,
    hidden: odsHidden?.tab ?? (book.Workbook?.Sheets?.[at]?.Hidden ?? 0) !== 0,
    lines: spreadMerges(lines, merges),
    hiddenColumns: usedColumns(lines).filter(
      (column) => odsHidden?.columns.has(column) ?? sheet["!cols"]?.[column]?.hidden === true,
    ),
  };
}

function usedColumns(lines: readonly ListLine[]): number[] {
  const used = new Set(lines.flatMap(({ cells }) => cells.map(({ column }) => column)));
  return [...used].sort((a, b) => a - b);
}

/** A filled cell; undefined for an empty one. */
function cellOf(cell: CellObject, column: number, date1904: boolean): ListCell | undefined {
  const text = textOf(shownText(cell, date1904));
  const lacking = cell.t === "z" && cell.f !== undefined && cell.w === undefined;
  if (text === "" && !lacking) return undefined;
  return {
    column,
    text: lacking ? `=${cell.f}` : text,
    ...(typeof cell.v === "number" && cell.t === "n" ? { value: serialOf(cell, cell.v, date1904) } : {}),
    ...besideCell(cell, column, true).own,
    ...(lacking ? { flaw: "no_value" as const } : cell.t === "e" ? { flaw: "error" as const } : {}),
  };
}

function besideCell(cell: CellObject, column: number, isFilled: boolean) {
  const link = linkOf(cell);
  return besideText(column, isFilled, link === undefined ? [] : [link], noteOf(cell));
}

function serialOf({ z }: CellObject, value: number, date1904: boolean): number {
  return date1904 && /[dy]/i.test(String(z ?? "")) ? value + DAYS_FROM_1900_TO_1904 : value;
}

/** The address behind a cell, also one that a formula makes; places in the workbook itself are none. */
function linkOf({ l, f }: CellObject): string | undefined {
  const target = l?.Target ?? /^HYPERLINK\(\s*"([^"]+)"/i.exec(f ?? "")?.[1];
  return target === undefined || target === "" || target.startsWith("#") ? undefined : target;
}

/** What people remarked at a cell, one under the other; "" for nothing. */
function noteOf({ c: comments = [] }: CellObject): string {
  return comments
    .map(({ t: text }) => textOf(text ?? ""))
    .filter((text) => text !== "")
    .join("\n");
}
