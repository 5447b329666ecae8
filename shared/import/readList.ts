// Reads the tabs of a list as a person ordered it: which of them, and which column each heading fills.

import type { ColumnKey } from "../columns.ts";
import type { Finding } from "../messages/finding.ts";
import { lettersOf } from "../tab.ts";
import { findTables } from "./findTables.ts";
import { meantName } from "./headingNames.ts";
import type { ListTab } from "./list.ts";
import type { ColumnReading, LineName, ListOrder, ListReading, ListRow, TabFate, TabReading } from "./listReading.ts";
import { contentKey, mapColumns } from "./mapColumns.ts";
import { isPeopleTable } from "./peopleTable.ts";
import { isNamed, readTab } from "./readTab.ts";
import {
  columnTwice,
  noHeadings,
  noTabHeadings,
  unknownColumn,
  unknownHeading,
  unknownLine,
  unknownTab,
} from "./refusals.ts";
import type { ListTable } from "./table.ts";

/** Reads the tabs; what a person asked for and the list has not is refused in words. */
export function readList(tabs: readonly ListTab[], order: ListOrder): ListReading | { readonly finding: Finding } {
  const found = tabs.map((tab) => ({ tab, tables: findTables(tab.lines) }));
  const chosen = chosenTabs(found, order.sheets);
  if ("finding" in chosen) return chosen;
  const tables = chosen.tabs.flatMap(({ tables }) => tables);
  const corrected = correctionsFor(tables, order.columns);
  if ("finding" in corrected) return corrected;
  const skip = order.skip.map((name) => inMeantTab(tabs, name));
  const keep = order.keep.map((name) => inMeantTab(tabs, name));
  const readings = chosen.tabs.map(({ tab, tables }) => readTab(tab, tables, corrected.columns, { skip, keep }));
  const known = readings.flatMap((one) => one.lines);
  const nowhere = [...skip, ...keep].find((name) => !known.some((line) => isNamed(line, name)));
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

function inMeantTab(tabs: readonly ListTab[], name: LineName): LineName {
  if (name.tab === undefined) return name;
  const names = tabs.map((one) => one.name);
  return { ...name, tab: meantName(names, name.tab) ?? name.tab };
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
    const unknown = sheets.find((name) => meantName(names, name) === undefined);
    if (unknown !== undefined) return { finding: unknownTab(unknown, names) };
    const meant = sheets.map((name) => meantName(names, name));
    const tabs = found.filter(({ tab }) => meant.includes(tab.name));
    const without = tabs.find(({ tables }) => tables.length === 0);
    return without === undefined ? { tabs } : { finding: noTabHeadings(without.tab.name) };
  }
  const visible = found.filter(({ tab, tables }) => !tab.hidden && tables.length > 0);
  // Where there is nothing but people, their lines are shown with the reason why none is taken.
  const strengths = visible.filter(({ tables }) => !tables.every(isOfPeople));
  const named = strengths.filter(({ tables }) => tables.some(hasNames));
  const lists = named.length > 0 ? named : strengths.length > 0 ? strengths : visible;
  if (lists.length === 0)
    return { finding: noHeadings(found.filter(({ tab }) => tab.hidden).map(({ tab }) => tab.name)) };
  return { tabs: sheets === "all" ? lists : lists.slice(0, 1) };
}

function fateOf(tab: ListTab, tables: readonly ListTable[], chosen: readonly FoundTab[]): TabFate {
  if (chosen.some((one) => one.tab === tab)) return "read";
  if (tab.hidden) return "hidden";
  if (tab.lines.length === 0) return "blank";
  if (tables.length === 0) return "no_headings";
  return tables.every(isOfPeople) ? "people" : "other";
}

/** Whether a column holds what rows are called; a table of counts by unit has none. */
function hasNames({ columns }: ListTable): boolean {
  return mapColumns(columns, new Map()).includes("title_id");
}

function isOfPeople({ columns }: ListTable): boolean {
  return isPeopleTable(
    columns.map(({ heading }) => heading),
    mapColumns(columns, new Map()),
  );
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
  for (const [typed, name] of columns) {
    const heading = meantName(headings, typed);
    if (heading === undefined) return { finding: unknownHeading(typed, headings) };
    const key = name === "" ? "" : contentKey(name);
    if (key === undefined) return { finding: unknownColumn(name) };
    const other = [...corrected].find(([, taken]) => taken === key && key !== "");
    if (other !== undefined) return { finding: columnTwice(name, other[0], heading) };
    corrected.set(heading, key);
  }
  return { columns: corrected };
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
