// From a JSON value of a `values` request to a cell.

import { invalidArgument } from "../../answer/googleError.ts";
import { formulaOf } from "../formula/formulaText.ts";
import { withInputOf, withMember } from "../model/editCells.ts";
import type { Cell } from "../model/workbook.ts";
import { readTyped } from "./readTyped.ts";

/** How input is taken. */
export type InputOption = "RAW" | "USER_ENTERED";

const LONGEST = 50_000;

/** What one JSON value makes of a cell. Its format, note and validation stay; the empty string empties it. */
export function withInput(
  cell: Cell | undefined,
  value: unknown,
  option: InputOption,
  locale: string,
): Cell | undefined {
  if (typeof value === "number" || typeof value === "boolean") return withInputOf(cell, value);
  if (typeof value !== "string") throw invalidArgument(`Invalid values[0][0]: ${JSON.stringify(value)}`);
  if (value.length > LONGEST) {
    throw invalidArgument(`Your input contains more than the maximum of ${LONGEST} characters in a single cell.`);
  }
  if (value === "") return withInputOf(cell, undefined);
  return option === "RAW" ? withInputOf(cell, value) : withTyped(cell, value, locale);
}

/** What typing a text makes of a cell, as a person would at the keyboard. */
export function withTyped(cell: Cell | undefined, text: string, locale: string): Cell | undefined {
  const format = cell?.format?.numberFormat;
  if (format?.type === "TEXT") return withInputOf(cell, text);
  if (text.startsWith("=") && text.length > 1) {
    return withInputOf(cell, formulaOf(text, locale));
  }
  const typed = readTyped(text, locale);
  const written = withInputOf(cell, typed.value === "" ? undefined : typed.value);
  if (typed.numberFormat === undefined || format?.type === typed.numberFormat.type) return written;
  return withMember(written, "format", { ...written?.format, numberFormat: typed.numberFormat });
}
