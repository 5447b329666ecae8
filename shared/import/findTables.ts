// The tables of a tab: side by side, one below the other, or the one that most lists are.

import { columnsBelow, findHeadings, type HeadingBlock } from "./findHeadings.ts";
import { headingName } from "./headingNames.ts";
import { isNumbering, keyOfBeginning, keyOfHeading } from "./headingWords.ts";
import { type ListLine, ownCells } from "./list.ts";
import { isOrdinal } from "./ordinal.ts";
import { maySign } from "./signature.ts";
import { type ListTable, partOf, type TableColumn } from "./table.ts";

const SEVERAL = 3;

interface Strip {
  readonly first: number;
  readonly last: number;
}

/** The tables of the lines of a tab, from left to right and from top to bottom; none where nothing reads as headings. */
export function findTables(lines: readonly ListLine[]): ListTable[] {
  return stripsOf(lines).flatMap(({ first, last }) => tablesIn(partOf(lines, first, last)));
}

/** Columns that stand apart and hold a list of their own; what stands at the right of a list without one belongs to it. */
function stripsOf(lines: readonly ListLine[]): Strip[] {
  const strips: Strip[] = [];
  for (const apart of splitAtEmptyColumns(lines)) {
    for (const strip of splitAtSecondTitle(lines, apart)) {
      const before = strips.at(-1);
      if (before === undefined || (holdsList(lines, before) && holdsList(lines, strip))) strips.push(strip);
      else strips[strips.length - 1] = { first: before.first, last: strip.last };
    }
  }
  return strips;
}

/** A column is empty when no line of several cells uses it; what else stands in it belongs to the list at its left. */
function splitAtEmptyColumns(lines: readonly ListLine[]): Strip[] {
  const full = lines.filter(({ cells }) => ownCells(cells).length >= SEVERAL);
  const used = new Set((full.length > 0 ? full : lines).flatMap(({ cells }) => cells.map(({ column }) => column)));
  const starts = [...used].sort((a, b) => a - b).filter((column) => !used.has(column - 1));
  return starts.map((first, at) => ({
    first: at === 0 ? 0 : first,
    last: (starts[at + 1] ?? Number.POSITIVE_INFINITY) - 1,
  }));
}

/** Two lists without a gap between them: the numbering stands in the headings again, and a second title after it. */
function splitAtSecondTitle(lines: readonly ListLine[], strip: Strip): Strip[] {
  const part = partOf(lines, strip.first, strip.last);
  const [block] = findHeadings(part);
  const cells = block === undefined ? [] : (part[block.last]?.cells ?? []);
  const numberings = cells.filter(({ text }) => isNumbering(text)).map(({ column }) => column);
  const titled = (from: number, to: number) =>
    cells.some(({ column, text }) => column >= from && column < to && keyOfHeading(text) === "title_id");
  const [, second] = numberings;
  if (second === undefined || !titled(strip.first, second) || !titled(second, strip.last + 1)) return [strip];
  return [
    { first: strip.first, last: second - 1 },
    { first: second, last: strip.last },
  ];
}

function holdsList(lines: readonly ListLine[], { first, last }: Strip): boolean {
  const part = partOf(lines, first, last);
  return findHeadings(part).some((block) => columnsOf(part, block).some(({ heading }) => isTitle(heading)));
}

function isTitle(heading: string): boolean {
  const parts = heading.split(" / ");
  return [heading, ...parts].some((one) => (keyOfHeading(one) ?? keyOfBeginning(one)) === "title_id");
}

function columnsOf(lines: readonly ListLine[], block: HeadingBlock): TableColumn[] {
  return columnsBelow(lines.slice(block.first, block.last + 1), []);
}

/** The tables of one strip; headings that stand there again belong to the table that has them already. */
function tablesIn(lines: readonly ListLine[]): ListTable[] {
  const blocks: HeadingBlock[] = [];
  for (const block of findHeadings(lines)) {
    const before = blocks.at(-1);
    if (before === undefined || !sameHeadings(columnsOf(lines, before), columnsOf(lines, block))) blocks.push(block);
  }
  return blocks.map((block, at) => {
    const next = blocks[at + 1];
    const end = next === undefined ? lines.length : firstAbove(lines, block.last + 1, next.first);
    const body = lines.slice(block.last + 1, end);
    const headings = lines.slice(block.first, block.last + 1);
    const start = at === 0 ? 0 : firstAbove(lines, (blocks[at - 1]?.last ?? 0) + 1, block.first);
    const columns = columnsBelow(headings, body);
    return { columns, headings, above: lines.slice(start, block.first), body, numbering: numberingOf(columns, body) };
  });
}

function sameHeadings(one: readonly TableColumn[], other: readonly TableColumn[]): boolean {
  const textOf = (columns: readonly TableColumn[]) =>
    columns.map(({ column, heading }) => `${column}:${headingName(heading)}`).join("\n");
  return textOf(one) === textOf(other);
}

/** Where the title of a second table begins: lines of one cell over its headings, with at most one blank line below. */
function firstAbove(lines: readonly ListLine[], from: number, headings: number): number {
  let first = headings;
  while (first > from && isTitleLine(lines[first - 1], lines[first], first === headings ? 2 : 1)) first--;
  return first;
}

function isTitleLine(line: ListLine | undefined, next: ListLine | undefined, nearest: number): boolean {
  if (line === undefined || next === undefined || next.line - line.line > nearest) return false;
  const [cell, ...others] = ownCells(line.cells);
  return cell !== undefined && others.length === 0 && !maySign(cell.text);
}

/** The column under a heading such as No; without one, a first column without heading that numbers most rows. */
function numberingOf(columns: readonly TableColumn[], body: readonly ListLine[]): number | undefined {
  const named = columns.find(({ heading }) => heading.split(" / ").some(isNumbering));
  if (named !== undefined) return named.column;
  const [first] = columns;
  if (first === undefined || first.heading !== "") return undefined;
  const cells = body.flatMap((line) => line.cells.filter(({ column }) => column === first.column));
  const numbers = cells.filter(({ text }) => isOrdinal(text));
  return numbers.length > 0 && numbers.length * 2 > cells.length ? first.column : undefined;
}
