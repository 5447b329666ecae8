// A file of a sample city as a table: read as an agency's own list is read.

import { Refusal } from "../google/refusal.ts";
import { readTables, type Table } from "../table/readTable.ts";

/** Its first tab; a CSV file has one. Throws Refusal for a file that cannot be read. */
export function readCityTable(path: string): Table {
  const tables = readTables(path);
  if ("finding" in tables) throw new Refusal(tables.finding);
  return tables[0] ?? { sheet: "", grid: [], lines: [] };
}
