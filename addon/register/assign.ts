// Called by the panel: gives rows to one reviewer, or to nobody.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { underLock } from "../sheet/underLock.ts";
import { writeById } from "../sheet/writeById.ts";
import { openRegisterTab } from "./registerTab.ts";

/** The rows by their ids, and the address of who is to look after them; "" for nobody. */
interface Assignment {
  readonly ids: readonly string[];
  readonly email: string;
}

/** Writes who looks after the rows; answers what the person reads. */
export function assignRows({ ids, email }: Assignment): string {
  const open = () => openRegisterTab(REVIEW_TAB);
  const landed = underLock(() =>
    writeById(
      open,
      ids.map((id) => ({ id, key: "assignee", value: email })),
    ),
  );
  if (landed === undefined) return "Rekan Anda sedang menulis. Mohon coba lagi.";
  if (landed.missed.length > 0) return "Baris berpindah saat ditulis; mohon coba lagi.";
  return email === "" ? "Tidak ditangani siapa pun." : `Ditangani oleh ${email}.`;
}
