// Changes every formula of a workbook: in cells, in validation rules and in conditional formats.

import type { sheets_v4 } from "googleapis";
import { mapRows, withMember } from "./editCells.ts";
import { type Cell, isFormula, type Row, type Sheet, type Workbook } from "./workbook.ts";

/** From a formula and the title of the sheet it stands on to the formula it becomes. */
export type FormulaEdit = (formula: string, title: string) => string;

/** The workbook with `edit` applied to every formula; sheets, rows and cells that do not change are kept as they are. */
export function editFormulas(workbook: Workbook, edit: FormulaEdit): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => editSheet(sheet, edit)) };
}

function editSheet(sheet: Sheet, edit: FormulaEdit): Sheet {
  const known = new Map<string, string>();
  const edited = (formula: string): string => {
    const before = known.get(formula);
    if (before !== undefined) return before;
    const after = edit(formula, sheet.title);
    known.set(formula, after);
    return after;
  };
  const rules = new Map<sheets_v4.Schema$DataValidationRule, sheets_v4.Schema$DataValidationRule>();
  const rows = mapRows(sheet.rows, (row) => editRow(row, edited, rules));
  const same = rows.every((row, n) => row === sheet.rows[n]);
  const conditionalFormats = sheet.objects.conditionalFormats.map((rule) => {
    const condition = rule.booleanRule?.condition;
    const changed = condition && editCondition(condition, edited);
    return changed === condition || changed === undefined
      ? rule
      : { ...rule, booleanRule: { ...rule.booleanRule, condition: changed } };
  });
  return { ...sheet, rows: same ? sheet.rows : rows, objects: { ...sheet.objects, conditionalFormats } };
}

type Rules = Map<sheets_v4.Schema$DataValidationRule, sheets_v4.Schema$DataValidationRule>;

function editRow(row: Row, edit: (formula: string) => string, rules: Rules): Row {
  let changed = false;
  const cells = row.map((cell) => {
    const after = cell && editCell(cell, edit, rules);
    if (after !== cell) changed = true;
    return after;
  });
  return changed ? cells : row;
}

function editCell(cell: Cell, edit: (formula: string) => string, rules: Rules): Cell | undefined {
  let after: Cell | undefined = cell;
  if (isFormula(cell.input) && !cell.input.broken) {
    const formula = edit(cell.input.formula);
    if (formula !== cell.input.formula) after = withMember(after, "input", { formula });
  }
  if (cell.validation) {
    const rule = rules.get(cell.validation) ?? editRule(cell.validation, edit);
    rules.set(cell.validation, rule);
    if (rule !== cell.validation) after = withMember(after, "validation", rule);
  }
  return after;
}

function editRule(
  rule: sheets_v4.Schema$DataValidationRule,
  edit: (formula: string) => string,
): sheets_v4.Schema$DataValidationRule {
  const condition = rule.condition && editCondition(rule.condition, edit);
  return condition === rule.condition || condition === undefined ? rule : { ...rule, condition };
}

/** Values of a condition that are formulas, such as the range of ONE_OF_RANGE. */
function editCondition(
  condition: sheets_v4.Schema$BooleanCondition,
  edit: (formula: string) => string,
): sheets_v4.Schema$BooleanCondition {
  let changed = false;
  const values = condition.values?.map((value) => {
    const text = value.userEnteredValue;
    if (!text?.startsWith("=")) return value;
    const after = edit(text);
    if (after === text) return value;
    changed = true;
    return { ...value, userEnteredValue: after };
  });
  return changed && values ? { ...condition, values } : condition;
}
