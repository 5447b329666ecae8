// What each line below the headings of a table is: a row, a part of the row above it, or something that is left out, and why.

import { headingName } from "./headingNames.ts";
import { cellAt, type ListCell, type ListLine, ownCells } from "./list.ts";
import { isOrdinal, isPartOf, numberOf, type OrdinalStyle, partsIn, styleOf } from "./ordinal.ts";
import { isNote, isSigned, maySign } from "./signature.ts";
import type { ListTable } from "./table.ts";
import { isAmount, isNothing, isNumberRow, isTotal } from "./totals.ts";

/** Why a line is left out by itself. */
export type LeftReason = "blank" | "numbers" | "repeated" | "total" | "signature" | "note" | "subheading";

/** What a line is. `context`: the sub-headings that it stands under, the widest first. */
export type LineKind =
  | { readonly kind: "row"; readonly context: readonly string[] }
  | { readonly kind: "continued" }
  | { readonly kind: "left"; readonly reason: LeftReason };

/** How the rows of a table look, by which a line is known to be none. */
interface Looks {
  readonly table: ListTable;
  readonly title: number | undefined;
  /** How many cells a full row has: a quarter of the lines have as many. */
  readonly usual: number;
  /** Whether most rows are numbered. */
  readonly numbered: boolean;
  /** Which of the body's lines are rows beyond doubt. */
  readonly firm: readonly boolean[];
  readonly lastFirm: number;
}

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
    else if (tail !== undefined && isNote(ownCells(line.cells)[0]?.text ?? "")) tail = "note";
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

function looksOf(table: ListTable, title: number | undefined): Looks {
  const { body } = table;
  const counts = body.map(({ cells }) => cells.length).filter((count) => count > 1);
  const usual = [...counts].sort((a, b) => b - a)[Math.floor(counts.length / 4)] ?? 1;
  const full = body.filter(({ cells }) => cells.length > 1 && cells.length * 2 >= usual);
  const isNumbered = full.map((line) => ordinalIn(line, table) !== undefined);
  const rows = isNumbered.lastIndexOf(true) + 1;
  const numbered = rows > 0 && isNumbered.filter((one) => one).length * 2 >= rows;
  const firm = body.map((line) => isFirm(line, table, title, usual, numbered));
  return { table, title, usual, numbered, firm, lastFirm: firm.lastIndexOf(true) };
}

function isFirm(
  line: ListLine,
  table: ListTable,
  title: number | undefined,
  usual: number,
  numbered: boolean,
): boolean {
  const own = ownCells(line.cells);
  if (isTotal(line.cells, false) || isNumberRow(line.cells)) return false;
  const named = title === undefined || cellAt(line, title) !== undefined;
  if (ordinalIn(line, table) !== undefined) return named && own.length > 1;
  if (numbered || !named || own.every(({ text }) => maySign(text))) return false;
  return line.cells.length >= Math.max(2, Math.ceil(usual / 2));
}

/** The number of a row in the column that numbers them, merged ones too. */
function ordinalIn(line: ListLine, { numbering }: ListTable): string | undefined {
  const text = numbering === undefined ? undefined : cellAt(line, numbering)?.text;
  return text !== undefined && isOrdinal(text) ? text : undefined;
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
  if (label === undefined && continues(line, own, looks, before)) return { kind: "continued" };
  if (label === undefined && looks.numbered && at > looks.lastFirm && own.length === 1) return left("note");
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
  if (texts.length === 0 || own.length > MOST_SIGNERS || !texts.every(maySign)) return false;
  return at > looks.lastFirm ? true : texts.some(isSigned) && !looks.firm[at];
}

/** As many people sign side by side. */
const MOST_SIGNERS = 4;

/** After a signature or a note rows go on with a line that is as full as they are, or (`isNext`) where the numbering does. */
function resumes(line: ListLine, at: number, { firm, usual }: Looks, isNext: boolean): boolean {
  const filled = line.cells.length;
  return firm[at] === true && (isNext || filled >= usual || (filled >= SEVERAL && filled * 2 >= usual));
}

const OUTLINE = /^(?:[A-Z]|[IVXLC]{1,6})\s?[.)]\s+\S|^(?:[A-Z]|[IVXLC]{1,6})\.\S{3,}\s/;
const GROUP =
  /^(?:bidang|urusan|sektor|kelompok|kategori|seksi|sub ?bidang|sub ?bagian|bagian|upt|uptd|puskesmas|kecamatan|kelurahan|program|sasaran|tujuan|misi|prioritas|klaster|rumpun|triwulan|semester|tahap|tahun)\b/i;

/** A line of one text among rows of several: it names what follows. Amounts beside a lettered one are its sums. */
function isSubheading(line: ListLine, at: number, label: string | undefined, looks: Looks): boolean {
  const { table, usual } = looks;
  const own = ownCells(line.cells);
  const words = own.filter(({ column, text }) => !(column === table.numbering && text === label));
  const texts = words.filter((one) => !isAmount(one));
  const [text] = texts;
  if (text === undefined || texts.length !== 1) return false;
  const sums = words.length > 1;
  const style = label === undefined ? undefined : styleOf(label);
  if (style !== undefined) return leadsOthers(at, style, sums, looks);
  const outlined = OUTLINE.test(text.text.trim());
  if (sums) return outlined && (looks.numbered || words.length * 2 <= usual);
  if (usual < SEVERAL && !outlined && !looks.numbered) return false;
  if ((text.wide ?? 1) > 1 && (text.wide ?? 1) >= Math.min(table.columns.length - 1, SEVERAL)) return true;
  if (outlined || text.column === table.numbering) return true;
  if (looks.numbered) return at < looks.lastFirm && (text.column === looks.title || text.column < (looks.title ?? 0));
  return at < looks.lastFirm && (GROUP.test(text.text) || isCapitals(text.text)) && isFirst(text, table);
}

const SEVERAL = 3;

function isFirst({ column }: ListCell, { columns }: ListTable): boolean {
  return columns.findIndex((one) => one.column === column) <= 1;
}

function isCapitals(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
}

/** Whether a numbered line of one text leads lines that are numbered in another way: "A", then "1"; "1", then "1.a". */
function leadsOthers(at: number, style: OrdinalStyle, sums: boolean, { table, firm, title }: Looks): boolean {
  const next = table.body.findIndex((_, index) => index > at && firm[index] === true);
  const following = table.body[next];
  const label = following === undefined ? undefined : ordinalIn(following, table);
  if (following === undefined || label === undefined) return false;
  if (isPartOf(label, ordinalIn(table.body[at] ?? following, table))) return !sums;
  const nextStyle = styleOf(label);
  if (nextStyle === style || (sums && style === "arabic")) return false;
  const rowsAlike = table.body.some((line, index) => {
    const other = ordinalIn(line, table);
    const more = ownCells(line.cells).filter(({ column }) => column !== table.numbering && column !== title);
    return (
      index !== at &&
      firm[index] &&
      other !== undefined &&
      styleOf(other) === style &&
      more.some((one) => !isAmount(one))
    );
  });
  return !rowsAlike || nextStyle === "parts";
}

/** Without a number and a name, right below a row: more of that row. */
function continues(
  line: ListLine,
  own: readonly ListCell[],
  { numbered, title, table }: Looks,
  before: LineKind["kind"] | undefined,
): boolean {
  if (!numbered || title === undefined || cellAt(line, title) !== undefined) return false;
  if (own.some(({ column }) => column === table.numbering)) return false;
  return before === "row" || before === "continued";
}

/** Sub-headings after which no row comes lead nothing: they are notes. */
function withoutLastHeadings(kinds: readonly LineKind[]): LineKind[] {
  const last = kinds.map((one) => one.kind).lastIndexOf("row");
  return kinds.map((one, at) =>
    at > last && one.kind === "left" && one.reason === "subheading" ? { kind: "left", reason: "note" } : one,
  );
}

/** The sub-headings that hold at a line: one of the same style takes the place of the one before. */
function newContext() {
  let standing: { readonly style: string; readonly text: string }[] = [];
  let rowsSince = false;
  return {
    current(): string[] {
      rowsSince = true;
      return standing.map((one) => one.text);
    },
    enter(line: ListLine, table: ListTable): void {
      const texts = ownCells(line.cells).filter((one) => one.column === table.numbering || !isAmount(one));
      const text = texts.map((one) => one.text.replace(/\s+/g, " ").trim()).join(" ");
      const style = styleOfHeading(text, texts[0]);
      const same = standing.findIndex((one) => one.style === style);
      if (same >= 0) standing = standing.slice(0, same);
      else if (rowsSince) standing = standing.slice(0, -1);
      standing.push({ style, text });
      rowsSince = false;
    },
  };
}

function styleOfHeading(text: string, first: ListCell | undefined): string {
  const label = /^(\S{1,6}?)[.)]?\s/.exec(text)?.[1] ?? "";
  return styleOf(label) === "parts" ? `parts ${partsIn(label)}` : (styleOf(label) ?? `column ${first?.column ?? 0}`);
}
