// Rows of a sheet in blocks of 64, each written as JSON with its own list of formats and rules.

import type { sheets_v4 } from "googleapis";
import type { Cell, CellInput, Row, Sheet } from "../sheets/model/workbook.ts";

const SIZE = 64;

/** A cell on disk: its bare input, or members by letter (formats and rules by their number in the block). */
type StoredCell =
  | null
  | string
  | number
  | boolean
  | {
      readonly v?: CellInput;
      readonly f?: number;
      readonly n?: string;
      readonly d?: number;
      readonly r?: Cell["runs"];
      readonly c?: Cell["chips"];
    };

interface StoredBlock {
  readonly formats: readonly sheets_v4.Schema$CellFormat[];
  readonly rules: readonly sheets_v4.Schema$DataValidationRule[];
  /** A number stands for the same row again: its place in this list. */
  readonly rows: readonly (readonly StoredCell[] | number | null)[];
}

/** Numbers of the blocks whose rows differ between two states of a sheet. */
export function changedBlocks(before: Sheet | undefined, after: Sheet): readonly number[] {
  if (before?.rows === after.rows) return [];
  const count = Math.ceil(Math.max(before?.rows.length ?? 0, after.rows.length) / SIZE);
  const changed: number[] = [];
  for (let block = 0; block < count; block += 1) {
    for (let row = block * SIZE; row < (block + 1) * SIZE; row += 1) {
      if (before?.rows[row] === after.rows[row]) continue;
      changed.push(block);
      break;
    }
  }
  return changed;
}

class Numbered<T extends object> {
  readonly items: T[] = [];
  readonly #known = new Map<T, number>();

  numberOf(item: T): number {
    const known = this.#known.get(item);
    if (known !== undefined) return known;
    this.#known.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** The JSON of one block, or undefined where all its rows are empty. */
export function writeBlock(sheet: Sheet, block: number): string | undefined {
  const formats = new Numbered<sheets_v4.Schema$CellFormat>();
  const rules = new Numbered<sheets_v4.Schema$DataValidationRule>();
  const first = new Map<Row, number>();
  const rows = sheet.rows.slice(block * SIZE, (block + 1) * SIZE).map((row, n) => {
    if (row === undefined) return null;
    const known = first.get(row);
    if (known !== undefined) return known;
    first.set(row, n);
    return Array.from(row, (cell) => storedCell(cell, formats, rules));
  });
  if (rows.every((row) => row === null)) return undefined;
  return JSON.stringify({ formats: formats.items, rules: rules.items, rows } satisfies StoredBlock);
}

function storedCell(
  cell: Cell | undefined,
  formats: Numbered<sheets_v4.Schema$CellFormat>,
  rules: Numbered<sheets_v4.Schema$DataValidationRule>,
): StoredCell {
  if (cell === undefined) return null;
  const { input, format, note, validation, runs, chips } = cell;
  const isBare = !format && note === undefined && !validation && !runs && !chips;
  if (input !== undefined && typeof input !== "object" && isBare) return input;
  return {
    ...(input !== undefined && { v: input }),
    ...(format && { f: formats.numberOf(format) }),
    ...(note !== undefined && { n: note }),
    ...(validation && { d: rules.numberOf(validation) }),
    ...(runs && { r: runs }),
    ...(chips && { c: chips }),
  };
}

/** Reads one block back; `shared` keeps equal formats and rules of a workbook as one object. */
export function readBlock(json: string, shared: Map<string, object>): readonly (Row | undefined)[] {
  const block = JSON.parse(json) as StoredBlock;
  const formats = block.formats.map((format) => interned(format, shared));
  const rules = block.rules.map((rule) => interned(rule, shared));
  const rows: (Row | undefined)[] = [];
  for (const row of block.rows) {
    if (typeof row === "number") rows.push(rows[row]);
    else rows.push(row?.map((cell) => readCell(cell, formats, rules)));
  }
  return rows;
}

function interned<T extends object>(value: T, shared: Map<string, object>): T {
  const key = JSON.stringify(value);
  const known = shared.get(key);
  if (known !== undefined) return known as T;
  shared.set(key, value);
  return value;
}

function readCell(
  stored: StoredCell,
  formats: readonly sheets_v4.Schema$CellFormat[],
  rules: readonly sheets_v4.Schema$DataValidationRule[],
): Cell | undefined {
  if (stored === null) return undefined;
  if (typeof stored !== "object") return { input: stored };
  const format = stored.f === undefined ? undefined : formats[stored.f];
  const validation = stored.d === undefined ? undefined : rules[stored.d];
  return {
    ...(stored.v !== undefined && { input: stored.v }),
    ...(format && { format }),
    ...(stored.n !== undefined && { note: stored.n }),
    ...(validation && { validation }),
    ...(stored.r && { runs: stored.r }),
    ...(stored.c && { chips: stored.c }),
  };
}

/** The first row of a block. */
export function firstRowOf(block: number): number {
  return block * SIZE;
}
