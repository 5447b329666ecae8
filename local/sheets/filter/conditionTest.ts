// Conditions of filters (BooleanCondition) as tests of a cell.

import type { sheets_v4 } from "googleapis";
import { copiedBy } from "../formula/adjust.ts";
import type { Evaluation } from "../formula/evaluation.ts";
import { formulaOf } from "../formula/formulaText.ts";
import { isError, type Scalar } from "../formula/value.ts";
import { readTyped } from "../values/readTyped.ts";
import type { FilteredCell } from "./filteredCell.ts";
import { relativeDay } from "./relativeDay.ts";

type Condition = sheets_v4.Schema$BooleanCondition;
type Test = (cell: FilteredCell) => boolean;

/** Where formulas of a condition stand: the first row below the heading. */
interface Place {
  readonly sheet: number;
  readonly firstRow: number;
}

/** The test of a condition; kinds that filters do not support let every cell through. */
export function conditionTest(evaluation: Evaluation, place: Place, condition: Condition): Test {
  const type = condition.type ?? "";
  if (type === "BLANK") return ({ text }) => text === "";
  if (type === "NOT_BLANK") return ({ text }) => text !== "";
  if (type === "CUSTOM_FORMULA") return formulaTest(evaluation, place, condition);
  const wanted = (condition.values ?? []).map((value) => wantedValue(evaluation, place, value));
  if (type === "BOOLEAN")
    return ({ value }) => (wanted.length === 0 ? typeof value === "boolean" : value === wanted[0]);
  if (type.startsWith("TEXT_")) return textTest(type, String(wanted[0] ?? ""));
  if (type.startsWith("NUMBER_")) return numberTest(type.slice("NUMBER_".length), wanted.map(Number), Number);
  return type.startsWith("DATE_") ? numberTest(type.slice("DATE_".length), wanted.map(Number), Math.floor) : () => true;
}

function wantedValue(evaluation: Evaluation, place: Place, value: sheets_v4.Schema$ConditionValue): Scalar {
  if (value.relativeDate) return relativeDay(value.relativeDate, evaluation.now);
  const text = value.userEnteredValue ?? "";
  const { locale } = evaluation.workbook;
  if (!text.startsWith("=")) return readTyped(text, locale).value;
  return evaluation.resultOf(formulaOf(text, locale), place.sheet, place.firstRow, 0);
}

/** A formula written for the first row; what is not fixed with `$` moves along to each row. */
function formulaTest(evaluation: Evaluation, place: Place, condition: Condition): Test {
  const formula = formulaOf(condition.values?.[0]?.userEnteredValue ?? "", evaluation.workbook.locale);
  return ({ row, column }) => {
    const moved = { ...formula, formula: copiedBy(formula.formula, row - place.firstRow, 0) };
    const result = evaluation.resultOf(moved, place.sheet, row, column);
    return !isError(result) && typeof result !== "string" && Boolean(result);
  };
}

/** Texts are compared as shown, without regard to case. */
function textTest(type: string, wanted: string): Test {
  const lower = wanted.toLowerCase();
  const holds: Readonly<Record<string, (text: string) => boolean>> = {
    TEXT_CONTAINS: (text) => text.includes(lower),
    TEXT_NOT_CONTAINS: (text) => !text.includes(lower),
    TEXT_STARTS_WITH: (text) => text.startsWith(lower),
    TEXT_ENDS_WITH: (text) => text.endsWith(lower),
    TEXT_EQ: (text) => text === lower,
    TEXT_NOT_EQ: (text) => text !== lower,
  };
  const test = holds[type];
  return test === undefined ? () => true : ({ text }) => test(text.toLowerCase());
}

/** Cells that hold no number fail every comparison but "not"; dates are compared by their day. */
function numberTest(kind: string, wanted: readonly number[], unit: (value: number) => number): Test {
  const [first = Number.NaN, second = Number.NaN] = wanted.map(unit);
  const inside = (value: number): boolean => value >= Math.min(first, second) && value <= Math.max(first, second);
  const holds: Readonly<Record<string, (value: number) => boolean>> = {
    GREATER: (value) => value > first,
    AFTER: (value) => value > first,
    GREATER_THAN_EQ: (value) => value >= first,
    ON_OR_AFTER: (value) => value >= first,
    LESS: (value) => value < first,
    BEFORE: (value) => value < first,
    LESS_THAN_EQ: (value) => value <= first,
    ON_OR_BEFORE: (value) => value <= first,
    EQ: (value) => value === first,
    BETWEEN: inside,
    IS_VALID: () => true,
  };
  const opposite: Readonly<Record<string, (value: number) => boolean>> = {
    NOT_EQ: (value) => value === first,
    NOT_BETWEEN: inside,
  };
  const refused = opposite[kind];
  if (refused !== undefined) return ({ value }) => typeof value !== "number" || !refused(unit(value));
  const test = holds[kind];
  return test === undefined ? () => true : ({ value }) => typeof value === "number" && test(unit(value));
}
