// What each line below the headings of a table is: a row, a part of the row above it, or something that is left out, and why.

import { headingName } from "./headingNames.ts";
import { cellAt, type ListLine, ownCells } from "./list.ts";
import { type Looks, looksOf, ordinalIn } from "./looks.ts";
import { numberOf } from "./ordinal.ts";
import { isNote, isSigned, maySign } from "./signature.ts";
import { isSubheading, newContext } from "./subheadings.ts";
import type { ListTable } from "./table.ts";
import { isAmount, isNothing, isNumberRow, isTotal } from "./totals.ts";

/** Why a line is left out by itself. */
export type LeftReason = "blank" | "numbers" | "repeated" | "total" | "signature" | "note" | "subheading" | "people";

/** What a line is. `context`: the sub-headings that it stands under, the widest first. */
export type LineKind =
  | { readonly kind: "row"; readonly context: readonly string[] }
  | { readonly kind: "continued" }
  | { readonly kind: "left"; readonly reason: LeftReason };

/**
 * Judges the lines of a table's body, in their order. `title`: the column that holds the names of the rows. `kept`: the
 * lines (by number) of which a person said that they are rows.
 */
export function judgeLines(table: ListTable, title: number | undefined, kept: ReadonlySet<number>): LineKind[] {
  const looks = looksOf(table, title);
  const kinds: LineKind[] = [];
  let tail: "signature" | "note" | undefined;
  let lastNumber = 0;
  const context = newContext();
  table.body.forEach((line, at) => {
    const label = ordinalIn(line, table);
    const number = label === undefined ? undefined : numberOf(label);
    if (tail !== undefined && resumes(line, at, looks, tail === "signature" && number === lastNumber + 1))
      tail = undefined;
    else if (tail !== undefined) tail = tailAt(line, tail);
    const kind = kept.has(line.line) ? ({ kind: "row" } as const) : kindOf(line, at, looks, tail, kinds.at(-1)?.kind);
    if (kind.kind === "row") {
      if (number !== undefined) lastNumber = number;
      kinds.push({ kind: "row", context: context.current() });
    } else kinds.push(kind);
    if (kind.kind !== "left") return;
    if (kind.reason === "signature" || kind.reason === "note") tail = kind.reason;
    if (kind.reason === "subheading") context.enter(line, table);
  });
  return withoutLastHeadings(kinds);
}

/** Below the rows notes and signatures follow one another: what surely is one of them begins it. */
function tailAt({ cells }: ListLine, tail: "signature" | "note"): "signature" | "note" {
  const own = ownCells(cells);
  if (isNote(own[0]?.text ?? "")) return "note";
  return own.some(({ text }) => isSigned(text)) ? "signature" : tail;
}

function kindOf(
  line: ListLine,
  at: number,
  looks: Looks,
  tail: "signature" | "note" | undefined,
  before: LineKind["kind"] | undefined,
): { readonly kind: "row" } | Exclude<LineKind, { readonly kind: "row" }> {
  const { table } = looks;
  const own = ownCells(line.cells);
  if (repeatsHeadings(line, table)) return left("repeated");
  if (isNumberRow(line.cells)) return left("numbers");
  const label = ordinalIn(line, table);
  if (own.every(({ column, text }) => isNothing(text) || (label !== undefined && column === table.numbering)))
    return left("blank");
  const apart = label === undefined && (looks.numbered || line.cells.length * 2 <= looks.usual);
  if (label === undefined && isTotal(line.cells, apart)) return left("total");
  if (tail !== undefined) return left(tail);
  if (label === undefined && begins("signature", line, at, looks)) return left("signature");
  if (label === undefined && begins("note", line, at, looks)) return left("note");
  if (label === undefined && own.every(({ column }) => !isHeaded(column, table))) return left("note");
  if (isSubheading(line, at, label, looks)) return left("subheading");
  if (label === undefined && continues(line, at, looks, before)) return { kind: "continued" };
  if (label === undefined && own.length === 1 && isAfterthought(line, at, looks)) return left("note");
  return { kind: "row" };
}

function isHeaded(column: number, { columns, numbering }: ListTable): boolean {
  return column === numbering || columns.some((one) => one.column === column && one.heading !== "");
}

function left(reason: LeftReason): LineKind & { readonly kind: "left" } {
  return { kind: "left", reason };
}

function repeatsHeadings({ cells }: ListLine, { headings }: ListTable): boolean {
  return headings.some((heading) => {
    const texts = new Map(ownCells(heading.cells).map(({ column, text }) => [column, headingName(text)]));
    const own = ownCells(cells);
    return (
      own.length > 0 &&
      own.length * 2 >= texts.size &&
      own.every((one) => texts.get(one.column) === headingName(one.text))
    );
  });
}

/** A signature is known by its words; by an office or a name alone only where no row follows. */
function begins(what: "signature" | "note", { cells }: ListLine, at: number, looks: Looks): boolean {
  const own = ownCells(cells);
  const [first] = own;
  if (first === undefined) return false;
  if (what === "note") return own.length <= 2 && isNote(first.text) && (own.length === 1 || at > looks.lastFirm);
  const texts = own.filter((one) => !isAmount(one) || isSigned(one.text)).map(({ text }) => text);
  if (texts.length === 0 || own.length > MOST_SIGNERS) return false;
  if (at > looks.lastFirm && (standsApart(at, looks) || (looks.numbered && texts.some(isSigned)))) return true;
  return texts.every(maySign) && (at > looks.lastFirm || (texts.some(isSigned) && !looks.firm[at]));
}

/** Below a blank line after the last row, and over what surely is signed: "Yang menerima" is one of those who sign. */
function standsApart(at: number, looks: Looks): boolean {
  return at <= looks.lastSigned && gapAbove(at, looks) > 1;
}

/** As many people sign side by side. */
const MOST_SIGNERS = 4;

/** A line of fewer cells is as full as many that are no rows. */
const SEVERAL = 3;

/** After a signature or a note rows go on with a line that is as full as they are, or (`isNext`) where the numbering does. */
function resumes(line: ListLine, at: number, { firm, usual }: Looks, isNext: boolean): boolean {
  const filled = line.cells.length;
  return firm[at] === true && (isNext || filled >= usual || (filled >= SEVERAL && filled * 2 >= usual));
}

/** Without a number and a name, right below a row: more of that row. Without numbers, what stands over a signature is none. */
function continues(line: ListLine, at: number, looks: Looks, before: LineKind["kind"] | undefined): boolean {
  const { numbered, title, table, lastFirm, lastSigned } = looks;
  if (title === undefined || cellAt(line, title) !== undefined || gapAbove(at, looks) > 1) return false;
  if (ownCells(line.cells).some(({ column }) => column === table.numbering)) return false;
  return (before === "row" || before === "continued") && (numbered || at < lastFirm || at > lastSigned);
}

/** One text after the last row: without a name, or below a blank line of a list that numbers its rows. */
function isAfterthought(line: ListLine, at: number, looks: Looks): boolean {
  if (at <= looks.lastFirm || looks.title === undefined) return false;
  return cellAt(line, looks.title) === undefined || (looks.numbered && gapAbove(at, looks) > 1);
}

/** How far a line is below the one before it: 1 for neighbours. */
function gapAbove(at: number, { table: { body } }: Looks): number {
  return (body[at]?.line ?? 0) - (body[at - 1]?.line ?? 0);
}

/** Sub-headings after which no row comes lead nothing: they are notes. */
function withoutLastHeadings(kinds: readonly LineKind[]): LineKind[] {
  const last = kinds.map((one) => one.kind).lastIndexOf("row");
  return kinds.map((one, at) =>
    at > last && one.kind === "left" && one.reason === "subheading" ? { kind: "left", reason: "note" } : one,
  );
}
