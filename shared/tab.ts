// The record that describes one tab of a workbook, and small builders for its columns.

import type { Bilingual, Vocabulary } from "./vocabularies/vocabulary.ts";

/** One column of a tab. `internal` columns never leave the register and D1. `lookup` columns are formulas. */
export interface TabColumn<Key extends string = string> {
  readonly key: Key;
  readonly heading: Bilingual;
  readonly kind: "text" | "choice" | "date" | "datetime" | "number" | "lookup" | "mark";
  readonly list?: Vocabulary;
  readonly internal?: true;
  readonly width?: number;
}

/**
 * One tab. `writer`: who writes its cells. `keyTag`: the column whose tag finds the tag row, and whose value names a row.
 * `sheetId`: the id the tab is created with, so that it can be addressed without a look-up call.
 */
export interface Tab<Key extends string = string> {
  readonly title: string;
  readonly sheetId: number;
  readonly writer: "people" | "system";
  readonly keyTag: Key;
  readonly columns: readonly TabColumn<Key>[];
}

/** A text column; ids, codes, e-mails and links are text too. */
export function text<const Key extends string>(
  key: Key,
  id: string,
  en: string,
  more: Partial<Pick<TabColumn, "internal" | "width" | "kind" | "list">> = {},
): TabColumn<Key> {
  return { key, heading: { id, en }, kind: "text", ...more };
}

/** A column whose cells hold one code of a vocabulary. */
export function choice<const Key extends string>(key: Key, id: string, en: string, list: Vocabulary): TabColumn<Key> {
  return { key, heading: { id, en }, kind: "choice", list };
}

/** A column that shows a system fact beside the row's id. */
export function lookup<const Key extends string>(key: Key, id: string, en: string, width?: number): TabColumn<Key> {
  return { key, heading: { id, en }, kind: "lookup", ...(width === undefined ? {} : { width }) };
}

/** Raised when system tabs are to look otherwise: those that stand are then dressed once more. */
const LOOKS = 3;

/** A hidden column of a system tab: changes whenever the row has to be written again. Its heading says which looks the tab has. */
export const ROW_MARK: TabColumn<"row_mark"> = {
  key: "row_mark",
  heading: { id: `Tanda baris, tampilan ${LOOKS}`, en: `Row mark, looks ${LOOKS}` },
  kind: "mark",
};

/** The position of a column in a tab as it is created, counted from 0; a key the tab lacks is a bug. */
export function positionOf<Key extends string>(tab: Tab<Key>, key: Key): number {
  const at = tab.columns.findIndex((one) => one.key === key);
  if (at < 0) throw new Error(`tab ${tab.title} has no column ${key}`);
  return at;
}

/** The letters of a column position counted from 0: 0 → A, 26 → AA. */
export function lettersOf(position: number): string {
  let letters = "";
  for (let rest = position + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}
