// The rows of a tab, and every line of it that is left out.

import type { ColumnKey } from "../columns.ts";
import { isBlank } from "../parse/cell.ts";
import { lettersOf } from "../tab.ts";
import type { PlacedCell } from "./draftCells.ts";
import { judgeLines } from "./judgeLines.ts";
import { type ListCell, type ListLine, type ListTab, ownCells } from "./list.ts";
import type { ColumnReading, FlawedCell, LeftLine, LineName, ListOrder, ListRow, Reason } from "./listReading.ts";
import { mapColumns } from "./mapColumns.ts";
import { isPeopleTable } from "./peopleTable.ts";
import { type ListTable, wordsOf } from "./table.ts";

/** What is read of a tab; `lines`: those below headings, of which a person may say what they are. */
export interface TabContent {
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly ListRow[];
  readonly left: readonly LeftLine[];
  readonly flaws: readonly FlawedCell[];
  readonly lines: readonly { readonly tab: string; readonly line: number }[];
}

/** Reads the tables of a tab, with the columns that a person corrected. */
export function readTab(
  tab: ListTab,
  tables: readonly ListTable[],
  corrected: ReadonlyMap<string, ColumnKey | "">,
  order: Pick<ListOrder, "skip" | "keep">,
): TabContent {
  const parts = tables.map((table) => readTable(tab, table, corrected, order));
  const left = [...parts.flatMap((one) => one.left), ...blankLines(tab)].sort((a, b) => a.line - b.line);
  return {
    columns: parts.flatMap((one) => one.columns),
    rows: parts.flatMap((one) => one.rows),
    left,
    flaws: flawsOf(tab),
    lines: tables.flatMap(({ body }) => body.map(({ line }) => ({ tab: tab.name, line }))),
  };
}

function readTable(
  tab: ListTab,
  table: ListTable,
  corrected: ReadonlyMap<string, ColumnKey | "">,
  order: Pick<ListOrder, "skip" | "keep">,
): Pick<TabContent, "columns" | "rows" | "left"> {
  const keys = mapColumns(table.columns, corrected);
  const title = table.columns[keys.indexOf("title_id")]?.column;
  const has = (names: readonly LineName[], line: number) =>
    names.some((name) => isNamed({ tab: tab.name, line }, name));
  const kept = new Set(table.body.filter(({ line }) => has(order.keep, line)).map(({ line }) => line));
  const headings = table.columns.map(({ heading }) => heading);
  const isOfPeople = isPeopleTable(headings, keys) && !headings.some((heading) => corrected.has(heading));
  const kinds = judgeLines(table, title, kept);
  const rows: ListRow[] = [];
  const left = table.above.map((line) => leftLine(tab, line, "above"));
  table.body.forEach((line, at) => {
    const kind = kinds[at];
    const before = rows.at(-1);
    if (kind === undefined) return;
    if (has(order.skip, line.line)) left.push(leftLine(tab, line, "skipped"));
    else if (isOfPeople && kind.kind !== "left" && !kept.has(line.line)) left.push(leftLine(tab, line, "people"));
    else if (kind.kind === "left") left.push(leftLine(tab, line, kind.reason));
    else if (kind.kind === "continued" && before !== undefined)
      rows[rows.length - 1] = joined(before, line, table, keys);
    else {
      const cells = [...placed(line.cells, table, keys), ...remarked(line, table)];
      const context = kind.kind === "row" ? kind.context : [];
      rows.push({ tab: tab.name, lines: [line.line], title: titleOf(cells), context, cells });
    }
  });
  return { columns: table.columns.map(({ heading }, at) => ({ heading, column: keys[at] })), rows, left };
}

function leftLine(tab: ListTab, line: ListLine, reason: Reason): LeftLine {
  return { tab: tab.name, line: line.line, reason, text: wordsOf(line) };
}

function placed(
  cells: readonly ListCell[],
  { columns }: ListTable,
  keys: readonly (ColumnKey | undefined)[],
): PlacedCell[] {
  return cells.flatMap((cell) => {
    const at = columns.findIndex(({ column }) => column === cell.column);
    return isBlank(cell.text) ? [] : [{ heading: columns[at]?.heading ?? "", key: keys[at], cell }];
  });
}

/** What belongs to empty cells goes to the notes. */
function remarked({ remarks = [] }: ListLine, { columns }: ListTable): PlacedCell[] {
  return remarks.map((one) => {
    const heading = columns.find(({ column }) => column === one.column)?.heading ?? "";
    return { heading, key: undefined, cell: { ...one, text: "" } };
  });
}

function titleOf(cells: readonly PlacedCell[]): string {
  return (
    cells
      .find(({ key }) => key === "title_id")
      ?.cell.text.replace(/\s+/g, " ")
      .trim() ?? ""
  );
}

/** A row with what goes on in the line below it: cell by cell, one under the other. */
function joined(row: ListRow, line: ListLine, table: ListTable, keys: readonly (ColumnKey | undefined)[]): ListRow {
  const more = placed(ownCells(line.cells), table, keys);
  const cells = row.cells.flatMap((one) => {
    const below = more.find(({ cell }) => cell.column === one.cell.column && one.cell.text !== "");
    return below === undefined ? [one] : joinedCells(one, below.cell);
  });
  const others = more.filter(
    ({ cell }) => !row.cells.some((one) => one.cell.column === cell.column && one.cell.text !== ""),
  );
  const all = [...cells, ...others, ...remarked(line, table)].sort((a, b) => a.cell.column - b.cell.column);
  return { ...row, lines: [...row.lines, line.line], cells: all };
}

/** Two texts one under the other; what belongs to the lower one stays beside them. */
function joinedCells(one: PlacedCell, below: ListCell): PlacedCell[] {
  const { value: _value, ...cell } = one.cell;
  const { column, link, note } = below;
  const joint = { ...one, cell: { ...cell, text: `${cell.text}\n${below.text}` } };
  if (link === undefined && note === undefined) return [joint];
  return [
    joint,
    {
      heading: one.heading,
      key: undefined,
      cell: { column, text: "", ...(link === undefined ? {} : { link }), ...(note === undefined ? {} : { note }) },
    },
  ];
}

/** Runs of blank lines between filled ones; what follows the last holds nothing to be left out. */
function blankLines(tab: ListTab): LeftLine[] {
  const filled = tab.lines.filter((one) => ownCells(one.cells).length > 0).map(({ line }) => line);
  return filled.flatMap((line, at) => {
    const next = filled[at + 1] ?? line + 1;
    if (next === line + 1) return [];
    const through = next - 1 > line + 1 ? { through: next - 1 } : {};
    return [{ tab: tab.name, line: line + 1, ...through, reason: "blank" as const, text: "" }];
  });
}

function flawsOf(tab: ListTab): FlawedCell[] {
  return tab.lines.flatMap(({ line, cells }) =>
    ownCells(cells).flatMap(({ column, flaw, text }) =>
      flaw === undefined ? [] : [{ tab: tab.name, cell: `${lettersOf(column)}${line}`, flaw, text }],
    ),
  );
}

/** Whether a line is the one that a person named. */
export function isNamed(line: { readonly tab: string; readonly line: number }, name: LineName): boolean {
  return name.line === line.line && (name.tab === undefined || name.tab === line.tab);
}
