// Random work on values, rows and columns gives what a naive grid gives.

import * as fc from "fast-check";
import type { sheets_v4 } from "googleapis";
import { expect, test } from "vitest";
import { googleOfFile } from "./support/fixtures.ts";
import { OWNER } from "./support/workbook.ts";

const google = googleOfFile();

type Value = string | number | boolean | null;
type Grid = Value[][];

/** One step: what it does to the naive grid, and the request that does the same. `null` where it makes no sense now. */
interface Step {
  readonly name: string;
  readonly naive: (grid: Grid) => Grid | null;
  readonly request: (grid: Grid) => sheets_v4.Schema$Request;
}

const SHEET = 7;
const height = (grid: Grid): number => grid.length;
const width = (grid: Grid): number => grid[0]?.length ?? 0;
const transposed = (grid: Grid): Grid =>
  Array.from({ length: width(grid) }, (_, column) => grid.map((row) => row[column] ?? null));
const blank = (count: number): Value[] => Array.from({ length: count }, () => null);

/** A step on rows, or the same on columns by turning the grid. */
function onDimension(dimension: string, change: (grid: Grid) => Grid | null): (grid: Grid) => Grid | null {
  return (grid) => {
    if (dimension === "ROWS") return change(grid);
    const turned = change(transposed(grid));
    return turned && transposed(turned);
  };
}

const index = fc.nat({ max: 11 });
const dimension = fc.constantFrom("ROWS", "COLUMNS");
const value: fc.Arbitrary<Value> = fc.oneof(
  fc.integer({ min: -9, max: 9 }),
  fc.constantFrom("a", "B", "ab", "", "Ä", true, false),
);

const write = fc
  .tuple(index, index, fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }))
  .map(
    ([row, column, cells]): Step => ({
      name: `write ${row},${column} ${JSON.stringify(cells)}`,
      naive: (grid) => {
        if (cells.some((line, r) => row + r >= height(grid) || column + line.length > width(grid))) return null;
        const next = grid.map((line) => [...line]);
        cells.forEach((line, r) => {
          next[row + r]?.splice(column, line.length, ...line.map((item) => (item === "" ? null : item)));
        });
        return next;
      },
      request: () => ({
        updateCells: {
          start: { sheetId: SHEET, rowIndex: row, columnIndex: column },
          rows: cells.map((line) => ({ values: line.map(cellOf) })),
          fields: "userEnteredValue",
        },
      }),
    }),
  );

function cellOf(item: Value): sheets_v4.Schema$CellData {
  if (typeof item === "number") return { userEnteredValue: { numberValue: item } };
  if (typeof item === "boolean") return { userEnteredValue: { boolValue: item } };
  return { userEnteredValue: { stringValue: item ?? "" } };
}

const insert = fc.tuple(dimension, index, fc.integer({ min: 1, max: 2 })).map(
  ([of, at, count]): Step => ({
    name: `insert ${of} ${at} ${count}`,
    naive: onDimension(of, (grid) =>
      at > height(grid) ? null : grid.toSpliced(at, 0, ...Array.from({ length: count }, () => blank(width(grid)))),
    ),
    request: () => ({
      insertDimension: { range: { sheetId: SHEET, dimension: of, startIndex: at, endIndex: at + count } },
    }),
  }),
);

const remove = fc.tuple(dimension, index, fc.integer({ min: 1, max: 3 })).map(
  ([of, at, count]): Step => ({
    name: `delete ${of} ${at} ${count}`,
    naive: onDimension(of, (grid) =>
      at + count > height(grid) || count === height(grid) ? null : grid.toSpliced(at, count),
    ),
    request: () => ({
      deleteDimension: { range: { sheetId: SHEET, dimension: of, startIndex: at, endIndex: at + count } },
    }),
  }),
);

const move = fc.tuple(dimension, index, fc.integer({ min: 1, max: 3 }), index).map(
  ([of, at, count, to]): Step => ({
    name: `move ${of} ${at} ${count} to ${to}`,
    naive: onDimension(of, (grid) => {
      if (at + count > height(grid) || to > height(grid) || (to >= at && to <= at + count)) return null;
      const block = grid.slice(at, at + count);
      const rest = grid.toSpliced(at, count);
      return rest.toSpliced(to > at ? to - count : to, 0, ...block);
    }),
    request: () => ({
      moveDimension: {
        source: { sheetId: SHEET, dimension: of, startIndex: at, endIndex: at + count },
        destinationIndex: to,
      },
    }),
  }),
);

const append = fc
  .array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
  .map(
    (lines): Step => ({
      name: `append ${JSON.stringify(lines)}`,
      naive: (grid) => {
        const end = grid.findLastIndex((line) => line.some((item) => item !== null)) + 1;
        const columns = Math.max(width(grid), ...lines.map((line) => line.length));
        const rows = Math.max(height(grid), end + lines.length);
        return Array.from({ length: rows }, (_, r) =>
          Array.from({ length: columns }, (_, c) => lines[r - end]?.[c] ?? grid[r]?.[c] ?? null),
        );
      },
      request: () => ({
        appendCells: {
          sheetId: SHEET,
          rows: lines.map((line) => ({ values: line.map(cellOf) })),
          fields: "userEnteredValue",
        },
      }),
    }),
  );

const rank = (item: Value): number => ["number", "string", "boolean"].indexOf(typeof item);

function compare(a: Value, b: Value, down: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const same =
    typeof a === "string" && typeof b === "string"
      ? a.localeCompare(b, "en", { sensitivity: "accent" })
      : Number(a) - Number(b);
  const order = rank(a) - rank(b) || same;
  return down ? -order : order;
}

const sort = fc.tuple(index, fc.boolean()).map(
  ([column, down]): Step => ({
    name: `sort ${column} ${down}`,
    naive: (grid) =>
      column >= width(grid) ? null : grid.toSorted((a, b) => compare(a[column] ?? null, b[column] ?? null, down)),
    request: () => ({
      sortRange: {
        range: { sheetId: SHEET },
        sortSpecs: [{ dimensionIndex: column, sortOrder: down ? "DESCENDING" : "ASCENDING" }],
      },
    }),
  }),
);

const cut = fc.tuple(index, index, index, index).map(
  ([row, column, toRow, toColumn]): Step => ({
    name: `cut ${row},${column} to ${toRow},${toColumn}`,
    naive: (grid) => {
      if (Math.max(row, toRow) >= height(grid) || Math.max(column, toColumn) >= width(grid)) return null;
      const moved = grid[row]?.[column] ?? null;
      const next = grid.map((line, r) => line.map((item, c) => (r === row && c === column ? null : item)));
      return next.map((line, r) => line.map((item, c) => (r === toRow && c === toColumn ? moved : item)));
    },
    request: () => ({
      cutPaste: {
        source: {
          sheetId: SHEET,
          startRowIndex: row,
          endRowIndex: row + 1,
          startColumnIndex: column,
          endColumnIndex: column + 1,
        },
        destination: { sheetId: SHEET, rowIndex: toRow, columnIndex: toColumn },
      },
    }),
  }),
);

/** The grid as `values.get` gives it. */
function trimmed(grid: Grid): Value[][] | undefined {
  const lines = grid.map((line) =>
    line.slice(0, line.findLastIndex((item) => item !== null) + 1).map((item) => item ?? ""),
  );
  const end = lines.findLastIndex((line) => line.length > 0) + 1;
  return end === 0 ? undefined : lines.slice(0, end);
}

test("200 random sequences of up to 25 steps", () => {
  const { spreadsheets } = google.google.as(OWNER);
  const step = fc.oneof({ weight: 4, arbitrary: write }, insert, remove, move, append, sort, cut);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const properties = { sheetId: SHEET, title: "Kisi", gridProperties: { rowCount: 8, columnCount: 6 } };
      const { spreadsheetId: id = "" } = spreadsheets.create({ sheets: [{ properties }] });
      let grid: Grid = Array.from({ length: 8 }, () => blank(6));
      for (const { naive, request, name } of steps) {
        const next = naive(grid);
        if (next === null) continue;
        spreadsheets.batchUpdate(id ?? "", { requests: [request(grid)] });
        grid = next;
        const read = spreadsheets.values.get(id ?? "", "Kisi", { valueRenderOption: "UNFORMATTED_VALUE" });
        expect({ name, values: read.values }).toEqual({ name, values: trimmed(grid) });
      }
      const size = spreadsheets.get(id ?? "").sheets?.[0]?.properties?.gridProperties;
      expect(size).toEqual({ rowCount: height(grid), columnCount: width(grid) });
    }),
    { numRuns: 200, seed: 6371 },
  );
});
