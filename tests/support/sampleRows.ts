// The rows of a sample city as the Worker reads them.

import type { RowReading } from "../../shared/parse/readRow.ts";
import { readCity, type SampleCity } from "../../tools/sampleCity/readCity.ts";
import { readSample } from "../../tools/sampleCity/typedCells.ts";

const DAY = "2026-03-01";

/** A row with the agency's code and what stands for its code; "" for a row without one. */
export interface ReadSample extends RowReading {
  readonly agency: string;
  readonly name: string;
}

/** A sample city on the day of these tests. */
export function sampleCity(name: string): SampleCity {
  return readCity(name, DAY);
}

/** All rows of a sample city, agency by agency. */
export function sampleRows(name: string): ReadSample[] {
  const { agencies, lists } = sampleCity(name);
  return agencies.flatMap(({ code, sheet }) =>
    (sheet?.rows ?? []).map((row) => ({ agency: code, name: row.name, ...readSample(code, row, lists) })),
  );
}
