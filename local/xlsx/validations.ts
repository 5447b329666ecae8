// Data validation of a sheet as the dataValidations of xlsx: drop-downs, numbers, dates, formulas.

import type { sheets_v4 } from "googleapis";
import { areaText } from "../sheets/a1/rangeText.ts";
import type { Area } from "../sheets/model/area.ts";
import type { Sheet } from "../sheets/model/workbook.ts";
import { excelFormula } from "./excelFormula.ts";
import { element, xmlText } from "./xml.ts";

type Rule = sheets_v4.Schema$DataValidationRule;

const LONGEST_LIST = 255;

const COMPARISONS: Readonly<Record<string, string>> = {
  GREATER: "greaterThan",
  GREATER_THAN_EQ: "greaterThanOrEqual",
  LESS: "lessThan",
  LESS_THAN_EQ: "lessThanOrEqual",
  EQ: "equal",
  NOT_EQ: "notEqual",
  BETWEEN: "between",
  NOT_BETWEEN: "notBetween",
};

/** The `dataValidations` element, or nothing where no cell has a rule that xlsx can hold. */
export function validationsXml(sheet: Sheet): string {
  const areas = ruledAreas(sheet);
  const written = [...areas].flatMap(([rule, places]) => validation(rule, places.map(areaText).join(" ")) ?? []);
  return written.length === 0 ? "" : element("dataValidations", { count: written.length }, written.join(""));
}

/** For every rule the areas (runs of rows in one column) that have it. */
function ruledAreas(sheet: Sheet): ReadonlyMap<Rule, Area[]> {
  const areas = new Map<Rule, Area[]>();
  const open = new Map<number, { readonly rule: Rule; readonly from: number }>();
  const close = (column: number, endRow: number): void => {
    const run = open.get(column);
    if (run === undefined) return;
    const area = { startRow: run.from, endRow, startColumn: column, endColumn: column + 1 };
    areas.set(run.rule, [...(areas.get(run.rule) ?? []), area]);
    open.delete(column);
  };
  const rows = [...sheet.rows, undefined];
  rows.forEach((cells, row) => {
    for (const [column, run] of [...open]) if (cells?.[column]?.validation !== run.rule) close(column, row);
    cells?.forEach((cell, column) => {
      if (cell?.validation && !open.has(column)) open.set(column, { rule: cell.validation, from: row });
    });
  });
  return areas;
}

function validation(rule: Rule, sqref: string): string | undefined {
  const kind = validationKind(rule);
  if (kind === undefined) return undefined;
  const { type, operator, formulas } = kind;
  const [first, second] = formulas;
  const inner = `<formula1>${xmlText(first ?? "")}</formula1>${second === undefined ? "" : `<formula2>${xmlText(second)}</formula2>`}`;
  const attributes = {
    type,
    operator,
    allowBlank: 1,
    showInputMessage: 1,
    showErrorMessage: rule.strict ? 1 : undefined,
    prompt: rule.inputMessage?.slice(0, LONGEST_LIST) || undefined,
    sqref,
  };
  return element("dataValidation", attributes, inner);
}

interface ValidationKind {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function validationKind(rule: Rule): ValidationKind | undefined {
  const type = rule.condition?.type ?? "";
  const values = (rule.condition?.values ?? []).map((value) => value.userEnteredValue ?? "");
  switch (type) {
    case "ONE_OF_RANGE":
      return { type: "list", formulas: [reference(values[0] ?? "")] };
    case "ONE_OF_LIST":
      return listKind(values);
    case "BOOLEAN":
      return { type: "list", formulas: ['"TRUE,FALSE"'] };
    case "CUSTOM_FORMULA":
      return { type: "custom", formulas: [reference(values[0] ?? "")] };
    default:
      return comparisonKind(type, values);
  }
}

function listKind(values: readonly string[]): ValidationKind | undefined {
  const list = values.map((value) => value.replaceAll('"', '""')).join(",");
  const fits = list.length <= LONGEST_LIST && !values.some((value) => value.includes(","));
  return fits ? { type: "list", formulas: [`"${list}"`] } : undefined;
}

function comparisonKind(type: string, values: readonly string[]): ValidationKind | undefined {
  const comparison =
    COMPARISONS[
      type
        .replace(/^(NUMBER|DATE)_/, "")
        .replace("BEFORE", "LESS")
        .replace("AFTER", "GREATER")
    ];
  if (comparison === undefined || !/^(NUMBER|DATE)_/.test(type)) return undefined;
  return { type: type.startsWith("DATE") ? "date" : "decimal", operator: comparison, formulas: values.map(reference) };
}

function reference(text: string): string {
  return text.startsWith("=") ? excelFormula(text) : text;
}
