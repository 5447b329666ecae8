// What was read of one cell.

import type { Problem } from "../messages/problem.ts";

/** `value`: canonical; `besides`: what else stood in the cell and is kept in the internal notes. */
export interface CellReading {
  readonly value?: string | number | readonly string[];
  readonly besides?: string;
  readonly problems: readonly Problem[];
}

const NONE: readonly Problem[] = [];

/** A cell that reads as one value. */
export function accept(value: string | number | readonly string[]): CellReading {
  return { value, problems: NONE };
}

/** A cell that reads as nothing, and why. */
export function refuse(...problems: Problem[]): CellReading {
  return { problems };
}
