// Rows as `values` shows them; a row that did not change, nor anything its formulas look at, is not rendered again.

import type { Evaluation } from "../formula/evaluation.ts";
import type { Reads } from "../formula/reads.ts";
import { isFormula, type Row } from "../model/workbook.ts";
import { type RenderOptions, renderCell } from "./render.ts";

export type Rendered = string | number | boolean;

/** Where a row stands and which part of it is asked for; indexes from 0, end excluded. */
export interface RowPart {
  readonly sheet: number;
  readonly row: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

interface Known {
  readonly line: readonly Rendered[];
  /** What the row's formulas looked at; undefined where it has none. */
  readonly reads: Reads | undefined;
}

/** Lines rendered before; they go when their row does. */
const KNOWN = new WeakMap<Row, Map<string, Known>>();
const FORMS_KEPT = 8;

/** The values up to the last cell that holds one; cells between that are empty are "". The same list for the same content. */
export function renderedRow(
  evaluation: Evaluation,
  cells: Row,
  part: RowPart,
  options: RenderOptions,
): readonly Rendered[] {
  const hasFormulas = cells.some((cell) => isFormula(cell?.input));
  const place = hasFormulas ? `${part.sheet}:${part.row}` : "";
  const { locale } = evaluation.workbook;
  const form = `${place}:${part.startColumn}:${part.endColumn}:${options.value}:${options.dateTime}:${locale}`;
  const forms = KNOWN.get(cells) ?? new Map<string, Known>();
  const known = forms.get(form);
  if (known !== undefined && (known.reads === undefined || evaluation.stillHold(known.reads))) return known.line;
  const { value: line, reads } = evaluation.traced(() => render(evaluation, cells, part, options));
  if (forms.size >= FORMS_KEPT) forms.clear();
  forms.set(form, { line, reads: hasFormulas ? reads : undefined });
  KNOWN.set(cells, forms);
  return line;
}

function render(evaluation: Evaluation, cells: Row, part: RowPart, options: RenderOptions): readonly Rendered[] {
  const line: Rendered[] = [];
  let filled = 0;
  for (let column = part.startColumn; column < Math.min(part.endColumn, cells.length); column += 1) {
    const cell = cells[column];
    const value = cell && renderCell(evaluation, part.sheet, part.row, column, cell, options);
    line.push(value ?? "");
    if (value !== undefined) filled = line.length;
  }
  line.length = filled;
  return line;
}
