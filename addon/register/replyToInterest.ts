// Called by the page of an interest: sends the reply as the register, then records beside the interest what it says.

import { INTEREST_TAB } from "../../shared/registerTabs.ts";
import { pingWorker } from "../sheet/pingWorker.ts";
import { sendMail } from "../sheet/sendMail.ts";
import { underLock } from "../sheet/underLock.ts";
import { type Change, writeById } from "../sheet/writeById.ts";
import { cityProfile } from "./cityProfile.ts";
import { readInterests } from "./interests.ts";
import { openRegisterTab } from "./registerTab.ts";
import { now } from "./stamps.ts";

/** What is sent; without a `body` only the state is recorded. `state` and `reason` are labels, as the tab shows them. */
interface ReplyOrder {
  readonly id: string;
  readonly label: string;
  readonly state: string;
  readonly reason: string;
  readonly subject: string;
  readonly body: string;
}

/** `done`: whether it is recorded. */
interface Replied {
  readonly done: boolean;
  readonly told: readonly string[];
}

const UNSENT = {
  refused: "Surel tidak terkirim: alamat itu ditolak. Belum ada yang dicatat.",
  later:
    "Surel tidak terkirim: jatah surel hari ini habis, atau Google belum menjawab. Belum ada yang dicatat; coba lagi nanti.",
} as const;

/** A letter that could not be sent records nothing: whoever follows the interest would read of one that never came. */
export function replyToInterest({ id, label, state, reason, subject, body }: ReplyOrder): Replied {
  const interest = readInterests().find((one) => one.id === id);
  if (interest === undefined)
    return { done: false, told: ["Minat ini tidak ada lagi di tab Minat. Buka lagi panel ini."] };
  const isSent = body.trim() !== "";
  if (isSent) {
    const sent = sendMail({ to: interest.at("office_email"), subject, body, replyTo: cityProfile()("desk_email").id });
    if (sent !== "sent") return { done: false, told: [UNSENT[sent]] };
  }
  const person = Session.getActiveUser().getEmail();
  const line = `${now()} ${isSent ? label : `${state}, tanpa surel`} (${person})`;
  const cells: Record<string, string> = {
    interest_state: state,
    ...(reason === "" ? {} : { decline_reason: reason }),
    ...(interest.at("owner") === "" ? { owner: person } : {}),
    replies: [interest.at("replies"), line].filter((one) => one !== "").join("\n"),
  };
  const changes = Object.entries(cells).map(([key, value]): Change => ({ id, key, value }));
  const written = underLock(() => writeById(() => openRegisterTab(INTEREST_TAB), changes));
  const safe = isSent ? "Surel terkirim" : "Belum ada yang dikirim";
  if (written === undefined || written.missed.length > 0) {
    return { done: false, told: [`${safe}, tetapi keadaannya belum tercatat. Pilih ${state} di kolom Keadaan minat.`] };
  }
  const { told } = pingWorker(SpreadsheetApp.getActiveSpreadsheet().getId());
  return { done: true, told: [isSent ? "Surel terkirim dan tercatat." : "Tercatat.", told] };
}
