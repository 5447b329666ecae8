// The lines of Ringkasan, and the sections that they are gathered in.

import type { SummaryFacts } from "./facts.ts";

/** A place in the register: a tab, and the row whose cell in a column (letters; the first where it is absent) holds a key. */
export interface Place {
  readonly tab: { readonly title: string; readonly sheetId: number };
  readonly key?: string;
  readonly column?: string;
}

/** One line. `date`: an ISO day or time. `days`: shown as how many days ago the date was, by a formula. */
export interface Line {
  readonly subject: string;
  readonly place?: Place;
  readonly number?: number;
  readonly days?: true;
  readonly date?: string;
  readonly note?: string;
  /** The four numbers on the right; undefined where the section has none. */
  readonly more?: readonly [number, number, number, number];
  readonly last?: string;
}

/** What the columns of a section are called; `more` and `last` only where its lines have them. */
export interface Labels {
  readonly subject: string;
  readonly number: string;
  readonly date: string;
  readonly note: string;
  readonly more?: readonly [string, string, string, string];
  readonly last?: string;
}

/** A bar chart of a section: of the column `number` or of the first columns of `more`; of so many lines from the top. */
export interface ChartOf {
  readonly id: number;
  readonly title: string;
  readonly series: readonly ("number" | "waiting" | "returned" | "approved" | "public")[];
  readonly most: number;
}

/**
 * One section. `headlines` stand at the top of the tab; a section without lines and without a chart is left out. `key` is unlike that of every
 * other section and stays the same.
 */
export interface Section {
  readonly key: string;
  readonly title: string;
  readonly labels: Labels;
  readonly headlines: readonly Line[];
  readonly lines: readonly Line[];
  readonly chart?: ChartOf;
}

/** Makes one section of the facts. */
export type SectionBuilder = (facts: SummaryFacts) => Section;
