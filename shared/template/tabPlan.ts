// A plan: how one tab of a workbook looks when it is new. Data only; requestsOf turns it into Google's requests.

import type { Colour, EmbeddedChart } from "../google/requests.ts";

/** One column of a planned tab. `drop`: where its drop-down takes its choices from. */
export interface ColumnPlan {
  readonly tag: string;
  readonly heading: string;
  readonly note?: string;
  readonly width: number;
  readonly format: "text" | "number" | "date" | "datetime" | "general";
  readonly colour?: Colour;
  readonly hidden?: boolean;
  readonly drop?: { readonly range: string } | { readonly list: readonly string[] };
  readonly guard?: "warning" | "hard";
}

/** A filter view; `formula` gets the address of the column's first cell and yields TRUE for the rows to show. */
export interface FilterViewPlan {
  readonly title: string;
  readonly column: string;
  readonly formula: (cell: string) => string;
  readonly descendingBy: string;
}

/** Cells of a column that begin with a text have a colour. */
export interface ColourPlan {
  readonly column: string;
  readonly begins: string;
  readonly colour: Colour;
}

/** A stacked bar chart beside the table: one bar for each row, named by a column, made of other columns. */
export interface ChartPlan {
  readonly title: string;
  readonly names: string;
  readonly series: readonly string[];
}

/** One planned tab: row 1 tags (hidden), row 2 headings, data from row 3. `guard: "hard"` protects the whole tab. */
export interface TabPlan {
  readonly title: string;
  readonly sheetId: number;
  readonly columns: readonly ColumnPlan[];
  readonly frozenColumns?: number;
  readonly hidden?: boolean;
  readonly guard?: "hard";
  readonly collapsed?: readonly { readonly from: string; readonly to: string }[];
  readonly filter?: boolean;
  readonly colours?: readonly ColourPlan[];
  /** Named views: the rows for which a formula over a column's first cell holds, sorted by another column. */
  readonly views?: readonly FilterViewPlan[];
  readonly chart?: ChartPlan;
  /** Charts over the grid, as they are until the first publication. */
  readonly charts?: readonly EmbeddedChart[];
  readonly rows?: number;
}

/** The first row of data of a planned tab, counted from 0. */
export const FIRST_DATA_ROW = 2;

/** Colours that say how urgent something is: light enough for black text. */
export const SIGNAL = {
  urgent: { red: 0.98, green: 0.82, blue: 0.8 },
  waiting: { red: 1, green: 0.94, blue: 0.7 },
  returned: { red: 1, green: 0.88, blue: 0.76 },
  good: { red: 0.81, green: 0.92, blue: 0.83 },
  past: { red: 0.89, green: 0.89, blue: 0.89 },
} as const satisfies Record<string, Colour>;

/** Colours of the column groups: light enough for black text. */
export const TINT = {
  frozen: { red: 0.85, green: 0.92, blue: 0.98 },
  answer: { red: 0.93, green: 0.93, blue: 0.93 },
  strength: { red: 0.86, green: 0.95, blue: 0.87 },
  benefit: { red: 1, green: 0.95, blue: 0.8 },
  foreign: { red: 0.99, green: 0.9, blue: 0.84 },
  more: { red: 0.92, green: 0.89, blue: 0.96 },
  system: { red: 0.9, green: 0.9, blue: 0.9 },
} as const satisfies Record<string, Colour>;
