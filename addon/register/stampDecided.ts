// Tells Kembar, signed in, which decision cells are about to be written: then the history says "verified".

import type { DecisionCells } from "../../shared/decisions/cells.ts";
import { workerUrl } from "../sheet/pingWorker.ts";

/** Sends the stamps; where Kembar cannot be reached the decisions are taken all the same, as claimed. Never throws. */
export function stampDecided(stamps: readonly { readonly id: string; readonly cells: DecisionCells }[]): void {
  const url = workerUrl();
  if (url === "" || stamps.length === 0) return;
  try {
    UrlFetchApp.fetch(`${url}/v1/stamps`, {
      method: "post",
      contentType: "application/json",
      headers: { Authorization: `Bearer ${ScriptApp.getIdentityToken()}` },
      payload: JSON.stringify({ stamps }),
      muteHttpExceptions: true,
    });
  } catch {
    return;
  }
}
