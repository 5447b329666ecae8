// Functions that are not written here run in IronCalc: their arguments are laid out on a scratch sheet of its own.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initSync, Model } from "@ironcalc/wasm";
import { columnName } from "../a1/columnName.ts";
import { widest } from "../model/widest.ts";
import type { CallContext } from "./callContext.ts";
import { errorValue, isArray, isError, isRange, type Scalar, type Value } from "./value.ts";

const RESULT_ROW = 1;
/** Holds the result as text, which has all the digits that a number's display lacks. */
const TEXT_ROW = 2;
const FIRST_ROW = 3;
const BOOLEAN_TYPE = 4;
const NUMBER_TYPE = 1;
const ERROR_TYPE = 16;

let scratch: Model | undefined;

function model(): Model {
  if (scratch === undefined) {
    const path = createRequire(import.meta.url).resolve("@ironcalc/wasm/wasm_bg.wasm");
    initSync({ module: readFileSync(path) });
    scratch = new Model("scratch", "en", "UTC", "en");
    scratch.pauseEvaluation();
  }
  return scratch;
}

/**
 * The value of `name(values)`.
 * @returns undefined where IronCalc does not know the function either
 */
export function callIronCalc(name: string, values: readonly Value[], context: CallContext): Scalar | undefined {
  const engine = model();
  let width = 1;
  let height = FIRST_ROW;
  const parts = values.map((value) => {
    if (!isRange(value) && !isArray(value)) return isError(value) ? value.error : literal(value);
    const rows = context.evaluation.rows(value);
    const columns = widest(rows, (row) => row.length, 1);
    const place = `${columnName(width - 1)}${FIRST_ROW}:${columnName(width + columns - 2)}${FIRST_ROW + rows.length - 1}`;
    fill(engine, rows, width);
    width += columns;
    height = Math.max(height, FIRST_ROW + rows.length);
    return place;
  });
  const result = computed(engine, `=${name}(${parts.join(",")})`);
  engine.rangeClearAll(0, 1, 1, height, width);
  return result;
}

/** The value of a formula; #ERROR! where the engine cannot read it. */
function computed(engine: Model, formula: string): Scalar | undefined {
  try {
    engine.setUserInput(0, RESULT_ROW, 1, formula);
    engine.setUserInput(0, TEXT_ROW, 1, '=A1&""');
    engine.evaluate();
    return read(engine);
  } catch {
    return errorValue("#ERROR!", "Formula parse error.");
  }
}

function fill(engine: Model, rows: readonly (readonly Scalar[])[], firstColumn: number): void {
  rows.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === null || value === "") return;
      const text = isError(value) ? value.error : typeof value === "string" ? `'${value}` : String(value).toUpperCase();
      engine.setUserInput(0, FIRST_ROW + r, firstColumn + c, text);
    });
  });
}

function literal(value: Exclude<Scalar, object> | null): string {
  if (value === null) return "";
  return typeof value === "string" ? `"${value.replaceAll('"', '""')}"` : String(value).toUpperCase();
}

function read(engine: Model): Scalar | undefined {
  const text = engine.getFormattedCellValue(0, TEXT_ROW, 1);
  switch (engine.getCellType(0, RESULT_ROW, 1)) {
    case NUMBER_TYPE:
      return Number(text);
    case BOOLEAN_TYPE:
      return text === "TRUE";
    case ERROR_TYPE:
      return text === "#NAME?" ? undefined : errorValue(text);
    default:
      return text;
  }
}
