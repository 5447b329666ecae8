// What a row of a list becomes in Keunggulan. What has no column, or what a column cannot take, goes to the internal notes
// under its heading, so that nothing is dropped.

import { type ColumnKey, columnOf } from "../columns.ts";
import { type Cell, textOf } from "../parse/cell.ts";
import type { Lists } from "../parse/lists.ts";
import { readCell } from "../parse/readCell.ts";
import { programmeWords } from "../review/words.ts";
import { lettersOf } from "../tab.ts";
import { AFFAIR } from "../vocabularies/affair.ts";
import { STATUS } from "../vocabularies/status.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";
import type { ListCell } from "./list.ts";
import { ownWord } from "./otherSystems.ts";

/** A cell of a row under its heading; `key`: the column that it fills, undefined for the notes. */
export interface PlacedCell {
  readonly heading: string;
  readonly key: ColumnKey | undefined;
  readonly cell: ListCell;
}

const NOTES = "notes_internal";
/** Kinds whose cells say themselves what is to be mended; any other has a list that its cells keep to. */
const STAY: ReadonlySet<string> = new Set(["text", "url"]);
const NO_VALUE = "(rumus tanpa nilai)";
const ADDRESSES: Partial<Record<ColumnKey, RegExp>> = {
  evidence_url: /^https?:\/\//i,
  contact_email: /^[^\s@?]{1,64}@[^\s@?]{1,250}$/,
};

/** The cells of a draft by column. `context`: what the row stands under, as the first of its notes. */
export function draftCells(
  placed: readonly PlacedCell[],
  context: readonly string[],
  lists: Lists,
): Map<ColumnKey, string> {
  const cells = new Map<ColumnKey, string>([["status", labelOf(STATUS, "draft", "id")]]);
  const notes = context.length > 0 ? [`Bagian daftar: ${context.join(" / ")}`] : [];
  for (const { heading, key, cell } of placed) {
    const name = heading || `Kolom ${lettersOf(cell.column)}`;
    const text = textOf(cell.text);
    const link = linkBehind(cell);
    const written = key === undefined || key === NOTES || cell.flaw ? undefined : writtenIn(key, cell, link, lists);
    if (key !== undefined && written !== undefined) cells.set(key, written);
    if (key !== undefined && ownWord(key, text) !== undefined) notes.push(`${name}: ${text}`);
    if (written === undefined && cell.text !== "")
      notes.push(key === NOTES && !cell.flaw ? text : `${name}: ${flawed(cell, text)}`);
    else if (written !== text && written === link && text !== "") notes.push(`${name}: ${text}`);
    if (link !== undefined && written !== link) notes.push(`Tautan pada ${name}: ${link}`);
    if (cell.note !== undefined && cell.spanned === undefined) notes.push(`Komentar pada ${name}: ${cell.note}`);
  }
  if (notes.length > 0) cells.set(NOTES, notes.join("\n"));
  return cells;
}

function flawed({ flaw }: ListCell, text: string): string {
  return flaw === "no_value" ? NO_VALUE : text;
}

/** The address behind a text that does not show it itself; of a mailbox without what only says that it is one. */
function linkBehind({ link, text, flaw }: ListCell): string | undefined {
  if (link === undefined) return undefined;
  const address = link.replace(/^mailto:/i, "");
  const isShown = flaw === undefined && (text.includes(address) || address.replace(/\/$/, "") === text.trim());
  return isShown ? undefined : address;
}

/** What is written into a column; undefined for what it cannot take. */
function writtenIn(key: ColumnKey, cell: ListCell, link: string | undefined, lists: Lists): string | undefined {
  const column = columnOf(key);
  const text = textOf(cell.text);
  if (link !== undefined && isAddress(key, link) && !isAddress(key, text)) return link;
  if (STAY.has(column.kind)) return text;
  const own = ownWord(key, text);
  if (own !== undefined) return own;
  // A day is surer as the number that it is; any other number as it is shown, then as it is.
  const forms: Cell[] = column.kind === "date" ? [cell.value, text] : [text, cell.value];
  for (const form of forms) {
    const written = form === undefined ? undefined : inWords(key, form, lists);
    if (written !== undefined) return written;
  }
  return undefined;
}

/** Whether a text is what a column of addresses asks for. */
function isAddress(key: ColumnKey, text: string): boolean {
  return ADDRESSES[key]?.test(text.trim()) === true;
}

function inWords(key: ColumnKey, cell: Cell, lists: Lists): string | undefined {
  const column = columnOf(key);
  const { value, problems } = readCell(column, cell, lists);
  if (problems.length > 0 || value === undefined) return undefined;
  const { kind, list } = column;
  if (kind === "programme")
    return programmeWords(String(value), new Map(lists.programmes.map((one) => [one.code, one])));
  if (kind === "date") return String(value);
  if (list === undefined) return textOf(cell);
  const codes = typeof value === "object" ? value : [String(value)];
  return codes
    .map((code) => (list === AFFAIR ? `${code} ${labelOf(list, code, "id")}` : labelOf(list, code, "id")))
    .join("; ");
}
