// A cell as a filter sees it.

import type { Scalar } from "../formula/value.ts";
import type { Cell } from "../model/workbook.ts";

/** Its place (from 0), its computed value, the text a person sees, and the stored cell. */
export interface FilteredCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly text: string;
  readonly cell: Cell;
}
