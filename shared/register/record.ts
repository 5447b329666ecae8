// The rows of the register's lists as records of text by tag: the form in which they are stored and compared.

import { textOf } from "../parse/cell.ts";
import { readDay } from "../parse/numbers.ts";
import type { TabReading } from "../parse/readTab.ts";
import type { Tab } from "../tab.ts";

/** The filled cells of a row as text; days are ISO where they can be read. */
export type ListRecord = Readonly<Record<string, string>>;

/** A record with the row that it stands in, which counts from 1. */
export interface PlacedRecord {
  readonly row: number;
  readonly record: ListRecord;
}

/** Every row of a tab as a record, in the order of the sheet, also those without a key or with the key of another. */
export function placedRecords(reading: TabReading, tab: Tab): PlacedRecord[] {
  return reading.rows.map(({ row, cells }) => {
    const record: Record<string, string> = {};
    for (const column of tab.columns) {
      const text = textOf(cells[column.key]);
      if (text === "") continue;
      const day = column.kind === "date" ? readDay(cells[column.key]) : undefined;
      record[column.key] = day?.kind === "value" ? day.value : text;
    }
    return { row, record };
  });
}

/** The records of a tab by their key, in the order of the sheet; of rows with the same key the first counts. */
export function recordsOf(reading: TabReading, tab: Tab): Map<string, ListRecord> {
  return recordsByKey(placedRecords(reading, tab), tab);
}

/** The same of rows that are records already. */
export function recordsByKey(rows: readonly PlacedRecord[], tab: Tab): Map<string, ListRecord> {
  const records = new Map<string, ListRecord>();
  for (const { record } of rows) {
    const key = record[tab.keyTag];
    if (key !== undefined && !records.has(key)) records.set(key, record);
  }
  return records;
}
