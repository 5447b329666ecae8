// What a function of a formula is given: where the formula stands, and the workbook's computed values.

import type { Workbook } from "../model/workbook.ts";
import type { Node } from "./parse.ts";
import type { Ref } from "./tokens.ts";
import type { RangeValue, Scalar, Value } from "./value.ts";

/** The computed values of one workbook state, as far as a function looks at them. */
interface ComputedValues {
  readonly workbook: Workbook;
  /** Now as a serial number of the workbook's time zone. */
  readonly now: number;
  readonly range: (ref: Ref, ownSheet: number) => RangeValue | Scalar;
  readonly scalar: (value: Value, at: { readonly row: number; readonly column: number }) => Scalar;
  readonly rows: (value: Value) => readonly (readonly Scalar[])[];
  readonly indexOf: (
    range: RangeValue,
    build: (range: RangeValue) => ReadonlyMap<string, number>,
  ) => ReadonlyMap<string, number>;
}

/** Where a formula stands, and how its parts are evaluated. */
export interface CallContext {
  readonly evaluation: ComputedValues;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly evaluate: (node: Node) => Value;
}

/** A function of a formula; arguments come unevaluated so that IF and IFERROR take only what they need. */
export type FormulaFunction = (args: readonly Node[], context: CallContext) => Value;
