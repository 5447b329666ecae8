// Reads a range as the options of a request ask.

import type { sheets_v4 } from "googleapis";
import type { ResolvedRange } from "../a1/resolveRange.ts";
import type { Evaluation } from "../formula/evaluation.ts";
import { readValues } from "./readValues.ts";

/** Options of a read, as they came. */
export interface ReadOptions {
  readonly majorDimension?: string | null | undefined;
  readonly valueRenderOption?: string | null | undefined;
  readonly dateTimeRenderOption?: string | null | undefined;
}

/** The values of a range; options that are absent or unknown are FORMATTED_VALUE, SERIAL_NUMBER and ROWS. */
export function readAsked(
  evaluation: Evaluation,
  range: ResolvedRange,
  options: ReadOptions,
): sheets_v4.Schema$ValueRange {
  return readValues(evaluation, range, options.majorDimension === "COLUMNS" ? "COLUMNS" : "ROWS", {
    value: oneOf(["FORMATTED_VALUE", "UNFORMATTED_VALUE", "FORMULA"], options.valueRenderOption),
    dateTime: oneOf(["SERIAL_NUMBER", "FORMATTED_STRING"], options.dateTimeRenderOption),
  });
}

function oneOf<T extends string>(names: readonly [T, ...T[]], asked: string | null | undefined): T {
  return names.find((name) => name === asked) ?? names[0];
}
