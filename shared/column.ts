// The record that describes one column of a tab, and the small builders that keep its key and kind as literal types.

import type { Samples } from "./columnSamples.ts";
import type { Bilingual, Vocabulary } from "./vocabularies/vocabulary.ts";

/** What a cell of the column holds once it is read. */
export type Kind =
  | "id" // KB-…
  | "text"
  | "choice" // one code of `list`
  | "choices" // codes of `list`, separated by semicolons
  | "programme" // a code of the register's tab Program, or NONE
  | "countries" // ISO 3166-1 alpha-2, typed as names separated by semicolons
  | "months"
  | "url"
  | "date" // ISO 8601 day
  | "lookup"; // a formula that shows a system fact; never read

/** The canonical value of a kind: what is stored, versioned and published. */
export interface ValueOfKind {
  id: string;
  text: string;
  choice: string;
  choices: readonly string[];
  programme: string;
  countries: readonly string[];
  months: number;
  url: string;
  date: string;
  lookup: never;
}

/** Which part of the sheet the column stands in; the order of the groups is the order of the columns. */
export type Group = "frozen" | "answer" | "strength" | "benefit" | "foreign" | "more";

/**
 * One column. `needed`: when a blank cell keeps the row from being submitted. `role`: content is judged and (if public)
 * versioned; control steers the row; confirmation is content outside the version; lookup belongs to the system.
 */
export interface Column<Key extends string = string, K extends Kind = Kind> {
  readonly key: Key;
  readonly kind: K;
  readonly group: Group;
  readonly role: "key" | "control" | "content" | "confirmation" | "lookup";
  readonly heading: Bilingual;
  /** The heading that workbooks of earlier releases have. */
  readonly formerly?: string;
  readonly help: Bilingual;
  readonly example: string;
  /** A text that is an address for mail. */
  readonly holds?: "email";
  readonly visibility: "public" | "internal";
  readonly needed?: "submit" | "foreign";
  readonly max?: number;
  readonly list?: Vocabulary;
  readonly bilingual?: true;
  /** Of a long column: how it is written well and how poorly; the good one is its example. */
  readonly samples?: Samples;
}

/** Everything a builder leaves to its caller. */
export type Details = Omit<Column, "key" | "kind" | "role" | "visibility" | "group"> &
  Partial<Pick<Column, "role" | "visibility">>;

/** Builds one column of a group; content and public unless the details say otherwise. */
export function column<const Key extends string, const K extends Kind, const D extends Details>(
  group: Group,
  key: Key,
  kind: K,
  details: D,
): Column<Key, K> & D & { readonly group: Group } {
  return { role: kind === "lookup" ? "lookup" : "content", visibility: "public", ...details, group, key, kind };
}
