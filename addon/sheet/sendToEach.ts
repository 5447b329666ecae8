// Sends a message to several people: an address that Google refuses keeps nobody else from being told.

import type { Mail } from "../../shared/mail/mail.ts";
import { sendMail } from "./sendMail.ts";

/** Who was told, and which addresses Google refused; who is in neither may be told later. */
export interface SentToEach {
  readonly sent: readonly string[];
  readonly refused: readonly string[];
}

/** One message to all; where an address is refused, which refuses the whole of it, one to each. */
export function sendToEach(mail: Mail): SentToEach {
  const addresses = mail.to.split(",");
  const together = sendMail(mail);
  if (together === "sent") return { sent: addresses, refused: [] };
  if (together === "later") return { sent: [], refused: [] };
  if (addresses.length === 1) return { sent: [], refused: addresses };
  const states = addresses.map((to) => [to, sendMail({ ...mail, to })] as const);
  const those = (state: "sent" | "refused") => states.flatMap(([to, one]) => (one === state ? [to] : []));
  return { sent: those("sent"), refused: those("refused") };
}
