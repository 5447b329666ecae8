// What a reviewer typed at a row and did not record, kept for them alone: pages of the add-on come from a new address each time.

import { personalShelf } from "../sheet/personalShelf.ts";

const DRAFTS = personalShelf("draft", 20);

/** What was kept of a row; null for nothing. */
export function keptDraft(id: string): unknown {
  return DRAFTS.read(id);
}

/** Called by the panel: keeps what is typed at a row, or forgets it where there is nothing to keep. */
export function keepDraft({ id, draft }: { readonly id: string; readonly draft: object | null }): void {
  if (draft === null) DRAFTS.forget(id);
  else DRAFTS.keep(id, "", draft);
}
