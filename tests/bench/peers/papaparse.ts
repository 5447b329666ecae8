// Papa Parse with a JSON Schema validator (Ajv), as the registers that collect CSV files do.

import { Ajv } from "ajv";
import Papa from "papaparse";
import type { Column } from "../../../shared/column.ts";
import { COLUMNS } from "../../../shared/columns.ts";
import type { Cell } from "../../../shared/parse/cell.ts";

const validate = new Ajv({ allErrors: true }).compile({
  type: "object",
  required: COLUMNS.filter((one) => one.needed === "submit").map((one) => one.heading.id),
  properties: Object.fromEntries(COLUMNS.map((one) => [one.heading.id, schemaOf(one)])),
});

function schemaOf(column: Column): object {
  const least = column.needed === "submit" ? { minLength: 1 } : {};
  if (column.kind === "choice" && column.list !== undefined) {
    return { type: "string", enum: ["", ...column.list.entries.map((one) => one.id)] };
  }
  return { type: "string", ...least, ...(column.max === undefined ? {} : { maxLength: column.max }) };
}

/** The CSV file of a grid. */
export function csvOf(rows: readonly Cell[][]): string {
  return Papa.unparse(rows.slice(1));
}

/** How many rows it reads and finds valid or not. */
export function readByPapaparse(csv: string): number {
  const { data } = Papa.parse<Record<string, string>>(csv, { header: true });
  return data.filter((row) => validate(row) || validate.errors !== undefined).length;
}
