// Reads the tabs of a list as a person ordered it: which of them, which lines are rows, which column each heading fills.

import type { ColumnKey } from "../columns.ts";
import type { Finding } from "../messages/finding.ts";
import { isBlank } from "../parse/cell.ts";
import { lettersOf } from "../tab.ts";
import type { PlacedCell } from "./draftCells.ts";
import { findTables } from "./findTables.ts";
import { judgeLines } from "./judgeLines.ts";
import { type ListCell, type ListLine, type ListTab, ownCells } from "./list.ts";
import type {
  ColumnReading,
  FlawedCell,
  LeftLine,
  LineName,
  ListOrder,
  ListReading,
  ListRow,
  Reason,
  TabFate,
  TabReading,
} from "./listReading.ts";
import { contentKey, mapColumns } from "./mapColumns.ts";
import {
  columnTwice,
  noHeadings,
  noTabHeadings,
  unknownColumn,
  unknownHeading,
  unknownLine,
  unknownTab,
} from "./refusals.ts";
import { type ListTable, wordsOf } from "./table.ts";

/** Reads the tabs; what a person asked for and the list has not is refused in words. */
export function readList(tabs: readonly ListTab[], order: ListOrder): ListReading | { readonly finding: Finding } {
  const found = tabs.map((tab) => ({ tab, tables: findTables(tab.lines) }));
  const chosen = chosenTabs(found, order.sheets);
  if ("finding" in chosen) return chosen;
  const tables = chosen.tabs.flatMap(({ tables }) => tables);
  const corrected = correctionsFor(tables, order.columns);
  if ("finding" in corrected) return corrected;
  const readings = chosen.tabs.map(({ tab, tables }) => readTab(tab, tables, corrected.columns, order));
  const known = readings.flatMap((one) => one.lines);
  const nowhere = [...order.skip, ...order.keep].find((name) => !known.some((line) => isNamed(line, name)));
  if (nowhere !== undefined) return { finding: unknownLine(nowhere) };
  const rows = readings.flatMap((one) => one.rows);
  return {
    tabs: found.map(({ tab, tables }) => tabReading(tab, fateOf(tab, tables, chosen.tabs), rows)),
    columns: distinct(readings.flatMap((one) => one.columns)),
    rows,
    left: readings.flatMap((one) => one.left),
    flaws: readings.flatMap((one) => one.flaws),
  };
}

interface FoundTab {
  readonly tab: ListTab;
  readonly tables: readonly ListTable[];
}

/** Named tabs are read though hidden; no other hidden one is. */
function chosenTabs(
  found: readonly FoundTab[],
  sheets: ListOrder["sheets"],
): { readonly tabs: readonly FoundTab[] } | { readonly finding: Finding } {
  const names = found.map(({ tab }) => tab.name);
  if (sheets !== undefined && sheets !== "all") {
    const unknown = sheets.find((name) => !names.includes(name));
    if (unknown !== undefined) return { finding: unknownTab(unknown, names) };
    const tabs = found.filter(({ tab }) => sheets.includes(tab.name));
    const without = tabs.find(({ tables }) => tables.length === 0);
    return without === undefined ? { tabs } : { finding: noTabHeadings(without.tab.name) };
  }
  const lists = found.filter(({ tab, tables }) => !tab.hidden && tables.length > 0);
  if (lists.length === 0)
    return { finding: noHeadings(found.filter(({ tab }) => tab.hidden).map(({ tab }) => tab.name)) };
  return { tabs: sheets === "all" ? lists : lists.slice(0, 1) };
}

function fateOf(tab: ListTab, tables: readonly ListTable[], chosen: readonly FoundTab[]): TabFate {
  if (chosen.some((one) => one.tab === tab)) return "read";
  if (tab.hidden) return "hidden";
  if (tab.lines.length === 0) return "blank";
  return tables.length > 0 ? "other" : "no_headings";
}

function tabReading(tab: ListTab, fate: TabFate, rows: readonly ListRow[]): TabReading {
  return {
    tab: tab.name,
    fate,
    rows: fate === "read" ? rows.filter((one) => one.tab === tab.name).length : 0,
    hiddenLines: fate === "read" ? tab.lines.filter((one) => one.hidden).map(({ line }) => line) : [],
    hiddenColumns: fate === "read" ? tab.hiddenColumns.map(lettersOf) : [],
  };
}

/** The corrections with the columns that they name; refused where a heading or a column is not there, or is meant twice. */
function correctionsFor(
  tables: readonly ListTable[],
  columns: ListOrder["columns"],
): { readonly columns: ReadonlyMap<string, ColumnKey | ""> } | { readonly finding: Finding } {
  const headings = [...new Set(tables.flatMap((one) => one.columns.map(({ heading }) => heading)))];
  const corrected = new Map<string, ColumnKey | "">();
  for (const [heading, name] of columns) {
    if (!headings.includes(heading)) return { finding: unknownHeading(heading, headings) };
    const key = name === "" ? "" : contentKey(name);
    if (key === undefined) return { finding: unknownColumn(name) };
    const other = [...corrected].find(([, taken]) => taken === key && key !== "");
    if (other !== undefined) return { finding: columnTwice(name, other[0], heading) };
    corrected.set(heading, key);
  }
  return { columns: corrected };
}

interface TabContent {
  readonly columns: readonly ColumnReading[];
  readonly rows: readonly ListRow[];
  readonly left: readonly LeftLine[];
  readonly flaws: readonly FlawedCell[];
  readonly lines: readonly { readonly tab: string; readonly line: number }[];
}

function readTab(
  tab: ListTab,
  tables: readonly ListTable[],
  corrected: ReadonlyMap<string, ColumnKey | "">,
  order: ListOrder,
): TabContent {
  const parts = tables.map((table) => readTable(tab, table, corrected, order));
  const left = [...parts.flatMap((one) => one.left), ...blankLines(tab, tables)].sort((a, b) => a.line - b.line);
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
  order: ListOrder,
): Pick<TabContent, "columns" | "rows" | "left"> {
  const keys = mapColumns(table.columns, corrected);
  const title = table.columns[keys.indexOf("title_id")]?.column;
  const has = (names: readonly LineName[], line: number) =>
    names.some((name) => isNamed({ tab: tab.name, line }, name));
  const kept = new Set(table.body.filter(({ line }) => has(order.keep, line)).map(({ line }) => line));
  const kinds = judgeLines(table, title, kept);
  const rows: ListRow[] = [];
  const left = table.above.map((line) => leftLine(tab, line, "above"));
  table.body.forEach((line, at) => {
    const kind = kinds[at];
    const before = rows.at(-1);
    if (kind === undefined) return;
    if (has(order.skip, line.line)) left.push(leftLine(tab, line, "skipped"));
    else if (kind.kind === "left") left.push(leftLine(tab, line, kind.reason));
    else if (kind.kind === "continued" && before !== undefined)
      rows[rows.length - 1] = joined(before, line, table, keys);
    else {
      const cells = placed(line.cells, table, keys);
      const context = kind.kind === "row" ? kind.context : [];
      rows.push({ tab: tab.name, lines: [line.line], title: titleOf(cells), context, cells });
    }
  });
  return { columns: table.columns.map(({ heading }, at) => ({ heading, column: keys[at] })), rows, left };
}

function leftLine(tab: ListTab, line: ListLine, reason: Reason): LeftLine {
  return { tab: tab.name, line: line.line, reason, text: wordsOf(line.cells) };
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
  const cells = row.cells.map((one) => {
    const below = more.find(({ cell }) => cell.column === one.cell.column);
    if (below === undefined) return one;
    const { value: _value, ...cell } = one.cell;
    return { ...one, cell: { ...cell, text: `${cell.text}\n${below.cell.text}` } };
  });
  const others = more.filter(({ cell }) => !cells.some((one) => one.cell.column === cell.column));
  const all = [...cells, ...others].sort((a, b) => a.cell.column - b.cell.column);
  return { ...row, lines: [...row.lines, line.line], cells: all };
}

/** Runs of blank lines between the headings and the last line of each table; what follows it holds nothing to be left out. */
function blankLines(tab: ListTab, tables: readonly ListTable[]): LeftLine[] {
  const filled = tab.lines.filter((one) => ownCells(one.cells).length > 0).map(({ line }) => line);
  return filled.flatMap((line, at) => {
    const next = filled[at + 1] ?? line + 1;
    const within = tables.some(
      ({ headings, body }) => line >= (headings.at(-1)?.line ?? 0) && next <= (body.at(-1)?.line ?? 0),
    );
    if (!within || next === line + 1) return [];
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

function isNamed(line: { readonly tab: string; readonly line: number }, name: LineName): boolean {
  return name.line === line.line && (name.tab === undefined || name.tab === line.tab);
}

function distinct(columns: readonly ColumnReading[]): ColumnReading[] {
  const seen = new Set<string>();
  return columns.filter(({ heading, column }) => {
    const name = `${heading}\n${column ?? ""}`;
    return heading === "" || (!seen.has(name) && seen.add(name) !== undefined);
  });
}

/** The cell under a heading, as a list by agency needs it; undefined for none. */
export function textUnder(row: ListRow, heading: string): string | undefined {
  return row.cells.find((one) => one.heading === heading)?.cell.text.trim();
}
