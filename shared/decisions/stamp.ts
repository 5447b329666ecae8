// A stamp: the decision cells that a signed-in reviewer wrote, by which a reading tells verified from claimed.

import type { DecisionCells } from "./cells.ts";

/** `key` names it in the store; `reviewer` is the verified e-mail; `cells` are those that were written, as they were written. */
export interface Stamp {
  readonly key: number;
  readonly cells: DecisionCells;
  readonly reviewer: string;
}

/** Whether the cells that are read are the stamped ones: every stamped cell stands there, with version and time. */
export function isStampOf({ cells }: Stamp, read: DecisionCells): boolean {
  if (cells.decision === undefined || cells.reviewed_version === undefined || cells.reviewed_at === undefined)
    return false;
  return Object.entries(cells).every(([key, value]) => (read[key as keyof DecisionCells] ?? "") === value);
}
