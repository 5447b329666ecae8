// The tab Keunggulan of an agency of a sample city, as a file shows it: with headings, columns and blank lines of people's own.

import { COLUMNS, type ColumnKey } from "../../shared/columns.ts";
import { type Cell, textOf } from "../../shared/parse/cell.ts";
import { findLayout, headingNames, headingOf, type Layout } from "../../shared/parse/layout.ts";
import { readSheet, STRENGTHS } from "../../shared/parse/readSheet.ts";
import { Refusal } from "../google/refusal.ts";
import { unreadTab } from "./cityFindings.ts";
import { readCityTable } from "./readCityTable.ts";
import type { Typed } from "./typed.ts";

/** A row. `name` is what stands for its code; `at` counts lines below the headings from 0. */
export interface SampleRow {
  readonly at: number;
  readonly name: string;
  readonly cells: ReadonlyMap<ColumnKey, Typed>;
}

/** A column that people inserted: in front of which one, and what stands in it, by the lines of rows. */
export interface OwnColumn {
  readonly before: ColumnKey;
  readonly heading: string;
  readonly cells: ReadonlyMap<number, string>;
}

/** `renamed`: headings that people gave other words. */
export interface SampleSheet {
  readonly renamed: ReadonlyMap<ColumnKey, string>;
  readonly own: readonly OwnColumn[];
  readonly rows: readonly SampleRow[];
}

/** Reads the file. Throws Refusal for one that could not be read as that tab in an agency's workbook. */
export function readStrengths(path: string): SampleSheet {
  const { grid, lines } = readCityTable(path);
  const reading = readSheet(grid);
  if ("problem" in reading) throw new Refusal(unreadTab(path, reading.problem));
  const layout: Pick<Layout, "skip"> = findLayout(grid, STRENGTHS) ?? { skip: new Set() };
  const headingRow = Math.max(...layout.skip);
  const top = (lines[headingRow] ?? 0) + 1;
  const headings = grid[headingRow] ?? [];
  const columns = COLUMNS.flatMap(({ key }) => {
    const place = reading.positions.get(key);
    return place === undefined ? [] : [{ key, place }];
  });
  const rows = reading.rows.map(({ row }): SampleRow => {
    const line = grid[row - 1] ?? [];
    const cells = columns.flatMap(({ key, place }) => (key === "id" ? [] : [[key, typedOf(line[place])] as const]));
    const name = textOf(line[reading.positions.get("id") ?? -1]);
    return { at: (lines[row - 1] ?? top) - top, name, cells: new Map(cells) };
  });
  const names = headingNames(STRENGTHS);
  const renamed = columns.flatMap(({ key, place }) =>
    names.get(headingOf(headings[place])) === key ? [] : [[key, textOf(headings[place])] as const],
  );
  const own = headings.flatMap((heading, place): OwnColumn[] => {
    const next = columns.filter((one) => one.place > place).sort((a, b) => a.place - b.place)[0];
    if (columns.some((one) => one.place === place) || textOf(heading) === "" || next === undefined) return [];
    const cells = reading.rows.map(({ row }, at) => [rows[at]?.at ?? 0, textOf(grid[row - 1]?.[place])] as const);
    return [{ before: next.key, heading: textOf(heading), cells: new Map(cells) }];
  });
  return { renamed: new Map(renamed), own, rows };
}

/** A cell as Sheets takes it in the language of the workbook, where a comma stands before the decimals. */
function typedOf(cell: Cell): Typed {
  const text = textOf(cell);
  return /^\d+(,\d+)?$/.test(text) ? Number(text.replace(",", ".")) : text;
}
