// Called by the sidebar of "Ingatkan perangkat daerah": one reminder, by WhatsApp or as mail, at most one a week, recorded in Perangkat Daerah.

import { chasedLately, chaseMail, chaseReasons } from "../../shared/mail/chase.ts";
import { AGENCY_TAB } from "../../shared/registerTabs.ts";
import { sendToEach } from "../sheet/sendToEach.ts";
import { today } from "../sheet/today.ts";
import { underLock } from "../sheet/underLock.ts";
import { writeById } from "../sheet/writeById.ts";
import { type ChasedAgency, chasedAgencies } from "./chaseFacts.ts";
import { openRegisterTab } from "./registerTab.ts";

/** Which agency is reminded, and how. */
interface ChaseOrder {
  readonly code: string;
  readonly channel: "whatsapp" | "mail";
}

/** `done`: it is recorded. */
interface Chased {
  readonly done: boolean;
  readonly told: string;
}

/** Called by the sidebar: sends the mail, or takes the copied message as sent, and records it. */
export function chaseAgency(order: ChaseOrder): Chased {
  return underLock(() => chase(order)) ?? { done: false, told: "Rekan Anda sedang menulis. Mohon coba lagi." };
}

function chase({ code, channel }: ChaseOrder): Chased {
  const found = chasedAgencies((one) => one.code === code);
  const agency = typeof found === "string" ? undefined : found[0];
  if (agency === undefined) return { done: false, told: `${code} tidak ditemukan di Perangkat Daerah.` };
  const lately = chasedLately(agency.last, today());
  if (lately !== undefined) return { done: false, told: lately };
  return channel === "mail"
    ? mailed(agency)
    : recorded(agency, channel, "Tersalin dan dicatat. Tempelkan di WhatsApp.");
}

/** Sends the mail and records it, unless nobody could be told. */
function mailed(agency: ChasedAgency): Chased {
  if (agency.to.length === 0)
    return {
      done: false,
      told: `${agency.name} belum punya Surel petugas. Lengkapi di Perangkat Daerah, atau pakai WhatsApp.`,
    };
  const { sent, refused } = sendToEach(chaseMail(agency.to, agency));
  const wrong = refused.length === 0 ? "" : ` Alamat ditolak: ${refused.join(", ")}. Periksa Surel petugas.`;
  if (sent.length > 0) return recorded(agency, "mail", `Surel terkirim ke ${sent.join(", ")} dan dicatat.${wrong}`);
  const why = wrong || " Kuota surel hari ini mungkin habis. Coba lagi besok.";
  return { done: false, told: `Surel tidak terkirim, dan tidak dicatat.${why} Atau pakai WhatsApp.` };
}

const CHANNELS = { whatsapp: "WhatsApp", mail: "surel" } as const;

function recorded(agency: ChasedAgency, channel: ChaseOrder["channel"], told: string): Chased {
  const note = `${CHANNELS[channel]}: ${chaseReasons(agency).join("; ")}; oleh ${Session.getActiveUser().getEmail()}`;
  const { missed } = writeById(
    () => openRegisterTab(AGENCY_TAB),
    [
      { id: agency.code, key: "reminded_on", value: today() },
      { id: agency.code, key: "reminded_note", value: note },
    ],
  );
  if (missed.length > 0)
    return { done: true, told: "Terkirim, tetapi barisnya berpindah: catat tanggalnya di Perangkat Daerah." };
  return { done: true, told };
}
