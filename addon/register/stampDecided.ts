// Tells Kembar, signed in, which decision cells are about to be written: then the history says that the account was checked.

import type { DecisionCells } from "../../shared/decisions/cells.ts";
import { postToWorker } from "../sheet/postToWorker.ts";

/** What a reviewer reads while nobody has admitted the register's script. */
const CLAIMED =
  'Skrip Register menunggu pengakuan admin (sekali saja). Keputusan Anda tetap dicatat; di Riwayat Keputusan dasarnya "Diketik", belum "Akun diperiksa".';

/**
 * Sends the stamps, and answers what is to be told of that. Where Kembar does not take them the decisions are taken all the
 * same, as claimed. Never throws.
 */
export function stampDecided(
  stamps: readonly { readonly id: string; readonly cells: DecisionCells }[],
): readonly string[] {
  if (stamps.length === 0) return [];
  return postToWorker("/v1/stamps", { stamps })?.isPending === true ? [CLAIMED] : [];
}
