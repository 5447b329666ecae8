// Rows that are appended to a people's tab: an id, the lookups that show what the system knows, and cells as last seen.

import type { CellData, RowData } from "../../shared/google/requests.ts";
import type { TabReading } from "../../shared/parse/readTab.ts";
import type { Tab, TabColumn } from "../../shared/tab.ts";
import { numberFormatOf } from "../../shared/template/requestsOf.ts";
import type { ColumnPlan } from "../../shared/template/tabPlan.ts";

/** The tab as it was read, how its columns are made, its lookups by key, and the keys of what people typed. */
export interface PeoplesTab {
  readonly tab: Tab;
  readonly reading: TabReading;
  readonly planOf: (column: TabColumn) => ColumnPlan;
  readonly formulas: ReadonlyMap<string, string>;
  readonly typed: readonly string[];
}

/** The row of an id with its typed cells; what is the same in all rows is made once. */
export function appendedRow({
  tab,
  reading,
  planOf,
  formulas,
  typed,
}: PeoplesTab): (id: string, cells: Readonly<Record<string, string | undefined>>) => RowData {
  const blank: CellData[] = Array.from({ length: Math.max(...reading.positions.values()) + 1 }, () => ({}));
  for (const column of tab.columns) {
    const at = reading.positions.get(column.key);
    const formulaValue = formulas.get(column.key);
    if (at === undefined) continue;
    blank[at] = {
      ...formatOf(planOf(column)),
      ...(formulaValue === undefined ? {} : { userEnteredValue: { formulaValue } }),
    };
  }
  return (id, cells) => {
    const values = [...blank];
    for (const key of [tab.keyTag, ...typed]) {
      const at = reading.positions.get(key);
      const text = key === tab.keyTag ? id : cells[key];
      if (at !== undefined && text !== undefined) values[at] = filledCell(values[at] ?? {}, text);
    }
    return { values };
  };
}

/** An appended cell has the format of its column: in one of plain text a date that is typed would stay text. */
function formatOf(plan: ColumnPlan): CellData {
  const numberFormat = numberFormatOf(plan.format);
  return numberFormat === undefined ? {} : { userEnteredFormat: { numberFormat } };
}

/** A day was read as its serial number, and is written as one. */
function filledCell(blank: CellData, text: string): CellData {
  const isDay = blank.userEnteredFormat?.numberFormat?.type === "DATE" && /^\d+$/.test(text);
  return { ...blank, userEnteredValue: isDay ? { numberValue: Number(text) } : { stringValue: text } };
}
