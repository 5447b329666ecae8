// Tells Kembar, signed in, which decision cells are about to be written: then the history says "verified".

import type { DecisionCells } from "../../shared/decisions/cells.ts";
import { postToWorker } from "../sheet/postToWorker.ts";

/** Sends the stamps; where Kembar cannot be reached the decisions are taken all the same, as claimed. Never throws. */
export function stampDecided(stamps: readonly { readonly id: string; readonly cells: DecisionCells }[]): void {
  if (stamps.length > 0) postToWorker("/v1/stamps", { stamps });
}
