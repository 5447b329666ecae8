// Reads a CSV text: its delimiter is found, and a quote that is not closed refuses the file instead of joining lines.

import Papa from "papaparse";
import type { ListLine } from "../../shared/import/list.ts";
import { isOrdinal } from "../../shared/import/ordinal.ts";
import type { Finding } from "../../shared/messages/finding.ts";
import { isBlank, textOf } from "../../shared/parse/cell.ts";

const DELIMITERS = [";", "\t", ",", "|"] as const;
/** Excel's own first line that names the delimiter. */
const NAMED = /^sep=(.)\n/i;
/** In a text, so many delimiters in one line are no accident. */
const MANY = 5;
const ROWS_LOOKED_AT = 200;

interface Parsed {
  readonly delimiter: string;
  readonly rows: readonly (readonly string[])[];
  /** Where the first quote stands that is wrong. */
  readonly wrongAt: number | undefined;
}

/** The rows of a CSV text, counted as Excel counts them, or the line of the file where a quote is wrong. */
export function readCsv(text: string): readonly ListLine[] | { readonly finding: Finding } {
  const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
  const named = NAMED.exec(plain)?.[1];
  const content = named === undefined ? plain : plain.slice(plain.indexOf("\n"));
  const parsed = parse(content, named ?? delimiterOf(content));
  if (parsed.wrongAt !== undefined) return { finding: wrongQuote(content.slice(0, parsed.wrongAt).split("\n").length) };
  const { width } = usualOf(parsed.rows);
  const lines: ListLine[] = [];
  let above = 0;
  for (const [at, row] of parsed.rows.entries()) {
    if (row.some((cell) => holdsLine(cell, parsed.delimiter, width))) return { finding: wrongQuote(at + above + 1) };
    const cells = row.flatMap((one, column) => (isBlank(one) ? [] : [{ column, text: textOf(one) }]));
    if (cells.length > 0) lines.push({ line: at + 1, cells });
    above += row.reduce((sum, one) => sum + one.split("\n").length - 1, 0);
  }
  return lines;
}

/** `preview`: of how many rows, 0 for all. */
function parse(text: string, delimiter: string, preview = 0): Parsed {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n", preview });
  return { delimiter, rows: data, wrongAt: errors[0] === undefined ? undefined : (errors[0].index ?? 0) };
}

/** The delimiter by which most of the first rows fall into the same number of columns. */
function delimiterOf(text: string): string {
  const scores = DELIMITERS.map((one) => usualOf(parse(text, one, ROWS_LOOKED_AT).rows).score);
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ",";
}

/** How many columns most rows have, and how much that says for the delimiter. */
function usualOf(rows: Parsed["rows"]): { readonly width: number; readonly score: number } {
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts]
    .map(([width, count]) => ({ width, score: count * (width - 1) }))
    .reduce((best, one) => (one.score > best.score ? one : best), { width: 1, score: 0 });
}

/** Whether a cell holds what reads like a whole line of the file: its quote was meant to end before. */
function holdsLine(cell: string, delimiter: string, width: number): boolean {
  if (width < 3 || !cell.includes("\n")) return false;
  return cell
    .split("\n")
    .slice(1)
    .map((line) => line.split(delimiter))
    .some((parts) => parts.length === width && (isOrdinal(parts[0] ?? "") || width >= MANY));
}

function wrongQuote(line: number): Finding {
  return {
    code: "csv_quotes",
    told: {
      id: `Baris ${line}: tanda kutip (") tidak ditutup, atau berdiri di tengah isi.`,
      en: `Line ${line}: a quotation mark (") is not closed, or stands inside a cell.`,
    },
    mend: {
      id: 'Perbaiki tanda kutip pada baris itu (di dalam isi ditulis dua kali: ""), atau simpan ulang daftarnya dari Excel sebagai .xlsx.',
      en: 'Mend the mark in that line (inside a cell it is written twice: ""), or save the list again from Excel as .xlsx.',
    },
  };
}
