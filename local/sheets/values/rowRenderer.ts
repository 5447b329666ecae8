// Rows as `values` shows them; a row that did not change, nor anything its formulas look at, is not rendered again.

import type { Evaluation } from "../formula/evaluation.ts";
import type { Reads } from "../formula/reads.ts";
import { isFormula, type Row } from "../model/workbook.ts";
import { type RenderOptions, renderCell } from "./render.ts";

export type Rendered = string | number | boolean;

/** Which part of the rows of a sheet (by its position) is asked for, and how it is shown; columns from 0, end excluded. */
export interface RowPart {
  readonly sheet: number;
  readonly startColumn: number;
  readonly endColumn: number;
  readonly options: RenderOptions;
}

interface Known {
  readonly line: readonly Rendered[];
  /** What the row's formulas looked at; undefined where it has none. */
  readonly reads: Reads | undefined;
}

/** What is known of a row; `forms`: how it was shown before. */
interface RowMemory {
  readonly hasFormulas: boolean;
  readonly forms: Map<string, Known>;
}

/** Goes when its row does. */
const MEMORIES = new WeakMap<Row, RowMemory>();
const FORMS_KEPT = 8;

const NOTHING: readonly Rendered[] = [];

/** Renders rows, each up to the last cell that holds a value; cells between that are empty are "". The same list for the same content. */
export function rowRenderer(
  evaluation: Evaluation,
  part: RowPart,
): (cells: Row | undefined, row: number) => readonly Rendered[] {
  const { sheet, startColumn, endColumn, options } = part;
  const form = `${startColumn}:${endColumn}:${options.value}:${options.dateTime}:${evaluation.workbook.locale}`;
  // A thousand blank rows with one format are one object.
  let last: { readonly cells: Row; readonly line: readonly Rendered[] } | undefined;
  return (cells, row) => {
    if (cells === undefined) return NOTHING;
    if (cells === last?.cells) return last.line;
    const { hasFormulas, forms } = memoryOf(cells);
    const key = hasFormulas ? `${sheet}:${row}:${form}` : form;
    const known = forms.get(key);
    const isCurrent = known !== undefined && (known.reads === undefined || evaluation.stillHold(known.reads));
    const line = isCurrent ? known.line : newLine();
    last = hasFormulas ? undefined : { cells, line };
    return line;

    function newLine(): readonly Rendered[] {
      const { value, reads } = evaluation.traced(() => render(evaluation, cells ?? [], row, part));
      if (forms.size >= FORMS_KEPT) forms.clear();
      forms.set(key, { line: value, reads: hasFormulas ? reads : undefined });
      return value;
    }
  };
}

function memoryOf(cells: Row): RowMemory {
  const known = MEMORIES.get(cells);
  if (known !== undefined) return known;
  const memory = { hasFormulas: cells.some((cell) => isFormula(cell?.input)), forms: new Map<string, Known>() };
  MEMORIES.set(cells, memory);
  return memory;
}

function render(evaluation: Evaluation, cells: Row, row: number, part: RowPart): readonly Rendered[] {
  const line: Rendered[] = [];
  let filled = 0;
  for (let column = part.startColumn; column < Math.min(part.endColumn, cells.length); column += 1) {
    const cell = cells[column];
    const value = cell && renderCell(evaluation, part.sheet, row, column, cell, part.options);
    line.push(value ?? "");
    if (value !== undefined) filled = line.length;
  }
  line.length = filled;
  return line;
}
