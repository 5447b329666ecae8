// The cells of a sheet whose type a Table fixes.

import { type Area, areaOf } from "./area.ts";
import type { Sheet } from "./workbook.ts";

/** The columns of Tables that have a type, each without its heading. */
export function typedAreas(sheet: Sheet): Area[] {
  return sheet.objects.tables.flatMap(({ range, columnProperties = [] }) => {
    const whole = areaOf(range ?? {}, sheet);
    return columnProperties
      .filter(({ columnType }) => columnType && columnType !== "COLUMN_TYPE_UNSPECIFIED")
      .map(({ columnIndex }): Area => {
        const startColumn = whole.startColumn + (columnIndex ?? 0);
        return { ...whole, startRow: whole.startRow + 1, startColumn, endColumn: startColumn + 1 };
      });
  });
}
