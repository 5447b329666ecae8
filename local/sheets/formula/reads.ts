// What computing something looked at: enough to know later, in another state, that it would come out the same.

import type { Row, Workbook } from "../model/workbook.ts";

/** More rows than a sheet can have: 10 million cells in all. */
const MOST_ROWS = 100_000_000;
const VOLATILE = new Set(["NOW", "RAND", "RANDBETWEEN", "RANDARRAY"]);

/** The parts of a state that were read. Rows and lists of rows never change, so the same object is the same content. */
export class Reads {
  readonly #workbook: Workbook;
  readonly #shape: string;
  readonly #rows = new Map<number, Row>();
  readonly #sheets: (readonly (Row | undefined)[])[] = [];
  #holds = true;

  constructor(workbook: Workbook, shape: string) {
    this.#workbook = workbook;
    this.#shape = shape;
  }

  /** One row was read; sheet by its position. A row that was blank then counts as the whole sheet. */
  row(sheet: number, row: number): void {
    const content = this.#workbook.sheets[sheet]?.rows[row];
    if (content === undefined) this.sheet(sheet);
    else this.#rows.set(sheet * MOST_ROWS + row, content);
  }

  /** All rows of a sheet were read. */
  sheet(sheet: number): void {
    const rows = this.#workbook.sheets[sheet]?.rows;
    if (rows !== undefined) this.#sheets[sheet] = rows;
  }

  /** Nobody knows what was read: anything. */
  everything(): void {
    this.#workbook.sheets.forEach((_, sheet) => {
      this.sheet(sheet);
    });
  }

  /** A function was called; some give something else each time. */
  call(name: string): void {
    if (VOLATILE.has(name)) this.#holds = false;
  }

  /** True where a state of this shape holds the very same content in all that was read. */
  holdIn(workbook: Workbook, shape: string): boolean {
    if (!this.#holds || shape !== this.#shape) return false;
    if (!this.#sheets.every((rows, sheet) => workbook.sheets[sheet]?.rows === rows)) return false;
    for (const [place, row] of this.#rows) {
      if (workbook.sheets[Math.floor(place / MOST_ROWS)]?.rows[place % MOST_ROWS] !== row) return false;
    }
    return true;
  }
}

/** What results depend on besides content: the day, locale, tabs with their sizes, named ranges. */
export function shapeOf(workbook: Workbook, now: number): string {
  const { locale, timeZone, namedRanges } = workbook;
  const sheets = workbook.sheets.map(({ title, rowCount, columnCount }) => [title, rowCount, columnCount]);
  return JSON.stringify([Math.floor(now), locale, timeZone, sheets, namedRanges]);
}
