// What conditional formats make of a cell's looks; a colour scale is kept and not drawn.

import type { sheets_v4 } from "googleapis";
import type { Evaluation } from "../formula/evaluation.ts";
import { type Area, areaOf } from "../model/area.ts";
import { conditionTest } from "./conditionTest.ts";
import type { FilteredCell } from "./filteredCell.ts";

type Format = sheets_v4.Schema$CellFormat;

interface Rule {
  readonly areas: readonly Area[];
  readonly format: Format;
  readonly holds: (cell: FilteredCell) => boolean;
}

/** Says how the rules of a tab make a cell look; undefined where none does. The first rule that holds goes before others. */
export function conditionalFormats(
  evaluation: Evaluation,
  position: number,
): (cell: FilteredCell) => Format | undefined {
  const sheet = evaluation.workbook.sheets[position];
  const rules = (sheet?.objects.conditionalFormats ?? []).flatMap((rule): Rule[] => {
    const { condition, format } = rule.booleanRule ?? {};
    if (sheet === undefined || !condition || !format) return [];
    const areas = (rule.ranges ?? []).map((range) => areaOf(range, sheet));
    const place = { sheet: position, firstRow: areas[0]?.startRow ?? 0 };
    return [{ areas, format, holds: conditionTest(evaluation, place, condition) }];
  });
  if (rules.length === 0) return () => undefined;
  return (cell) => {
    const own = rules.filter(({ areas, holds }) => areas.some((area) => isIn(cell, area)) && holds(cell));
    if (own.length === 0) return undefined;
    return Object.assign({}, ...own.map(({ format }) => format).reverse());
  };
}

function isIn({ row, column }: FilteredCell, area: Area): boolean {
  return row >= area.startRow && row < area.endRow && column >= area.startColumn && column < area.endColumn;
}
