// Which lines hold the headings of a table: the line with the names that lists have, and those joined to it.

import { familiarHeading, isNumbering, keyOfBeginning, keyOfHeading, namesThings } from "./headingWords.ts";
import { cellAt, type ListCell, type ListLine, ownCells } from "./list.ts";
import { isOrdinal } from "./ordinal.ts";
import type { TableColumn } from "./table.ts";

const ENOUGH = 2;
const MOST_LINES = 3;
/** Longer texts are no headings. */
const LONGEST = 80;

/** Where a table's headings stand among the lines of its columns: first and last index, both belong to it. */
export interface HeadingBlock {
  readonly first: number;
  readonly last: number;
}

/** How many different names that lists have stand in a line, where it may be one of headings; 0 for any other. */
function familiarIn({ cells }: ListLine, nameOf: (text: string) => string | undefined): number {
  const [first] = cells;
  if (first === undefined || isOrdinal(first.text) || cells.some(({ text }) => text.length > LONGEST)) return 0;
  const names = new Set(cells.map(({ text }) => nameOf(text)).filter((name) => name !== undefined));
  const keyed = cells.some(({ text }) => keyOfHeading(text) !== undefined || nameOf(text) === "title_id");
  return names.size >= ENOUGH && keyed ? names.size : 0;
}

/** By first words alone, headings are looked for only where no line has names that lists have. */
function familiarNames(lines: readonly ListLine[]): number[] {
  const exact = lines.map((line) => familiarIn(line, familiarHeading));
  if (exact.some((count) => count > 0)) return exact;
  const beginning = (text: string) => keyOfBeginning(text) ?? (namesThings(text) ? "title_id" : undefined);
  return lines.map((line) => familiarIn(line, (text) => familiarHeading(text) ?? beginning(text)));
}

/**
 * The blocks of headings among lines, in order. A line counts when half of its cells are names that lists have; where no
 * line is so clear, the one with most of them. Of neighbours the one with more, or the lower: tags stand above headings.
 */
export function findHeadings(lines: readonly ListLine[]): HeadingBlock[] {
  const familiar = familiarNames(lines);
  const clear = (at: number) => (familiar[at] ?? 0) * 2 >= (lines[at]?.cells.length ?? 0) && (familiar[at] ?? 0) > 0;
  const most = Math.max(0, ...familiar);
  if (most === 0) return [];
  const anyClear = familiar.some((_, at) => clear(at));
  const blocks: HeadingBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (anyClear ? !clear(at) : familiar[at] !== most || blocks.length > 0) continue;
    const block = blockAround(lines, lowerNeighbour(lines, familiar, at));
    blocks.push(block);
    at = block.last;
  }
  return blocks;
}

/** Tags above headings, or a first line of groups: the line below is the better one when it holds as many names. */
function lowerNeighbour(lines: readonly ListLine[], familiar: readonly number[], at: number): number {
  const next = lines[at + 1];
  const isNext = next !== undefined && next.line === (lines[at]?.line ?? 0) + 1;
  return isNext && (familiar[at + 1] ?? 0) >= (familiar[at] ?? 0) ? at + 1 : at;
}

function blockAround(lines: readonly ListLine[], at: number): HeadingBlock {
  let first = at;
  let last = at;
  while (last - first + 1 < MOST_LINES && isBelow(lines[last], lines[last + 1])) last++;
  while (last - first + 1 < MOST_LINES && isAbove(lines[first - 1], lines[first], widthOf(lines, first))) first--;
  return { first, last };
}

function widthOf(lines: readonly ListLine[], from: number): number {
  const cells = lines[from]?.cells ?? [];
  return (cells.at(-1)?.column ?? 0) - (cells[0]?.column ?? 0) + 1;
}

/** Whether a line goes on with the headings over it: by merged cells, or by standing below gaps beside a group. */
function isBelow(heading: ListLine | undefined, next: ListLine | undefined): boolean {
  if (heading === undefined || next === undefined || next.line !== heading.line + 1) return false;
  const own = ownCells(next.cells);
  if (own.length === 0 || own.some(({ text }) => text.length > LONGEST) || isNumberRow(own)) return false;
  if (next.cells.some((cell) => cell.spanned === true && cellAt(heading, cell.column)?.text === cell.text)) return true;
  const wide = heading.cells.filter((cell) => (cell.wide ?? 1) > 1);
  if (wide.length > 0) {
    const under = (cell: ListCell) =>
      wide.some(({ column, wide: columns = 1 }) => cell.column >= column && cell.column < column + columns);
    return own.every((cell) => under(cell) || cellAt(heading, cell.column) === undefined) && own.some(under);
  }
  return own.length > 1 && startsGroups(heading, own);
}

/** Without merged cells: every cell below stands under a group, whose name is followed by at least one gap. */
function startsGroups(heading: ListLine, below: readonly ListCell[]): boolean {
  const filled = new Set(below.map((cell) => cell.column));
  const named = heading.cells.filter(({ text }) => isNumbering(text) || keyOfHeading(text) === "title_id");
  if (named.some(({ column }) => filled.has(column))) return false;
  return below.every(({ column }) => {
    if (cellAt(heading, column) === undefined) return filled.has(column - 1);
    return cellAt(heading, column + 1) === undefined && filled.has(column + 1);
  });
}

/** Whether a line over the headings holds names of groups, or of columns that have none below. */
function isAbove(above: ListLine | undefined, heading: ListLine | undefined, width: number): boolean {
  if (above === undefined || heading === undefined || above.line !== heading.line - 1) return false;
  const cells = above.cells;
  if (cells.some(({ text, wide = 1 }) => text.length > LONGEST || text.startsWith("#") || wide >= width)) return false;
  if (heading.cells.some((cell) => cell.spanned === true)) return true;
  const groups = cells.filter((cell) => (cell.wide ?? 1) > 1 && cellAt(heading, cell.column + 1) !== undefined);
  if (groups.length > 0) return cells.length > 1 || width > (groups[0]?.wide ?? 1) + 1;
  const gaps = cells.filter(({ column }) => cellAt(heading, column) === undefined);
  const starts = cells.filter(
    ({ column }) =>
      cellAt(heading, column) !== undefined &&
      cellAt(heading, column + 1) !== undefined &&
      cellAt(above, column + 1) === undefined,
  );
  return gaps.length > 0 && cells.length > 1 && gaps.length + starts.length === cells.length;
}

function isNumberRow(cells: readonly ListCell[]): boolean {
  return cells.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text.trim()));
}

/** The columns below a block of headings; names of groups reach over the gaps beside them. */
export function columnsBelow(block: readonly ListLine[], body: readonly ListLine[]): TableColumn[] {
  const columns = new Set([...block, ...body].flatMap(({ cells }) => cells.map(({ column }) => column)));
  return [...columns].sort((a, b) => a - b).map((column) => ({ column, heading: headingAt(block, column) }));
}

function headingAt(block: readonly ListLine[], column: number): string {
  const parts: string[] = [];
  block.forEach((line, at) => {
    const text =
      textOver(line, block.slice(at + 1), column)
        ?.replace(/\s+/g, " ")
        .trim() ?? "";
    if (text !== "" && !parts.includes(text)) parts.push(text);
  });
  return parts.join(" / ");
}

function textOver(line: ListLine, below: readonly ListLine[], column: number): string | undefined {
  const own = cellAt(line, column);
  if (own !== undefined) return own.text;
  const left = line.cells.filter((cell) => cell.column < column).at(-1);
  if (left === undefined) return undefined;
  if ((left.wide ?? 1) > 1) return left.column + (left.wide ?? 1) > column ? left.text : undefined;
  const filled = (at: number) => below.some((one) => cellAt(one, at)?.spanned === undefined && cellAt(one, at));
  for (let at = left.column; at <= column; at++) if (!filled(at)) return undefined;
  return left.text;
}
