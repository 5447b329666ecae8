// What is remembered of the rows of Tinjauan between two readings.

import type { Problem } from "../messages/problem.ts";
import type { DecisionCells } from "./cells.ts";
import type { DecisionCode } from "./log.ts";

/** What was seen of an id: the cells that count first, then those of surplus rows with the same id. */
export type Seen = readonly DecisionCells[];

/** A decision that was read and refused: it is judged again when its other cells change. */
export interface Attempt {
  readonly decision: DecisionCode;
  readonly version: string;
}

/** Why a row is not believed: `cells` may have been moved there, and `code` releases exactly that. */
export interface Held {
  readonly code: string;
  readonly cells: DecisionCells;
}

/**
 * What is remembered of the row of an id. `seen`: undefined while its row was never read. `shown`: every version that stood
 * in Data Gabungan since. `problems`: what is to be said of its decision. `held`: undefined while the row is believed; as
 * long as it is not, `seen` is what it held before.
 */
export interface ReviewMemory {
  readonly id: string;
  readonly seen: Seen | undefined;
  readonly shown: readonly string[];
  readonly attempt: Attempt | undefined;
  readonly problems: readonly Problem[];
  readonly held: Held | undefined;
}
