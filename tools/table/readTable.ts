// Reads an Excel or CSV file into grids of cells as Google's values API gives them.

import { readFileSync } from "node:fs";
import { extname } from "node:path";
import Papa from "papaparse";
import readXlsxFile, { InvalidInputError, InvalidSpreadsheetError } from "read-excel-file/node";
import type { Cell } from "../../shared/parse/cell.ts";
import type { Finding } from "../google/refusal.ts";

/** One sheet of a file; a CSV file has one, named "". Days are ISO texts; a cell that is empty is "". */
export interface Table {
  readonly sheet: string;
  readonly grid: readonly (readonly Cell[])[];
}

const BYTE_ORDER_MARK = "\ufeff";

/** Reads a file by its ending; what keeps it from being read is a value. */
export async function readTables(path: string): Promise<readonly Table[] | { readonly finding: Finding }> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return { finding: unreadable(path, `Berkas ${path} tidak ada.`, `There is no file ${path}.`) };
  }
  const ending = extname(path).toLowerCase();
  if (ending === ".csv" || ending === ".tsv" || ending === ".txt") return [{ sheet: "", grid: readCsv(textOf(bytes)) }];
  try {
    const sheets = await readXlsxFile(bytes, { trim: false });
    return sheets.map(({ sheet, data }) => ({ sheet, grid: data.map((row) => row.map(cellOf)) }));
  } catch (thrown) {
    if (thrown instanceof InvalidInputError || thrown instanceof InvalidSpreadsheetError) {
      const reason = thrown instanceof InvalidInputError ? thrown.code : thrown.message;
      return {
        finding: unreadable(
          path,
          `${path} bukan berkas .xlsx atau .csv (${reason}).`,
          `${path} is neither .xlsx nor .csv (${reason}).`,
        ),
      };
    }
    throw thrown;
  }
}

/** The rows of a CSV text; the separator is found, a byte order mark is none of the first cell. */
export function readCsv(text: string): string[][] {
  const plain = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  // A last line that is empty counts as one column, by which a list of two columns is not known for one.
  return Papa.parse<string[]>(plain.trimEnd(), { delimitersToGuess: [";", ",", "\t", "|"] }).data;
}

/** UTF-8, or Windows-1252 where the bytes are no UTF-8 (older Excel saves CSV so), or UTF-16 with its mark. */
function textOf(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** The library's types call a date `typeof Date`; what comes is a Date in UTC. */
function cellOf(value: unknown): Cell {
  if (value instanceof Date) return dayOrTime(value);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  return "";
}

function dayOrTime(date: Date): string {
  const [day = "", time = ""] = date.toISOString().split("T");
  return time.startsWith("00:00:00") ? day : `${day} ${time.slice(0, 5)}`;
}

function unreadable(path: string, id: string, en: string): Finding {
  return {
    code: "file_unreadable",
    told: { id, en },
    mend: {
      id: `Simpan ${path} dari Excel sebagai Excel Workbook (.xlsx) atau CSV UTF-8.`,
      en: `Save ${path} from Excel as Excel Workbook (.xlsx) or CSV UTF-8.`,
    },
  };
}
