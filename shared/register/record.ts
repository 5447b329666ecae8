// The rows of the register's lists as records of text by tag: the form in which they are stored and compared.

import { textOf } from "../parse/cell.ts";
import { readDay } from "../parse/numbers.ts";
import type { TabReading } from "../parse/readTab.ts";
import type { Tab } from "../tab.ts";

/** The filled cells of a row as text; days are ISO where they can be read. */
export type ListRecord = Readonly<Record<string, string>>;

/** The records of a tab by their key, in the order of the sheet; of rows with the same key the first counts. */
export function recordsOf(reading: TabReading, tab: Tab): Map<string, ListRecord> {
  const records = new Map<string, ListRecord>();
  for (const { cells } of reading.rows) {
    const record: Record<string, string> = {};
    for (const column of tab.columns) {
      const text = textOf(cells[column.key]);
      if (text === "") continue;
      const day = column.kind === "date" ? readDay(cells[column.key]) : undefined;
      record[column.key] = day?.kind === "value" ? day.value : text;
    }
    const key = record[tab.keyTag];
    if (key !== undefined && !records.has(key)) records.set(key, record);
  }
  return records;
}
