// Asks Kembar to read a workbook now, as the person who clicked; every failure becomes a sentence that calms.

import { PENDING_WORDS } from "../../shared/clients/clientDoor.ts";
import { LATENCY } from "../../shared/messages/latency.ts";
import { postToWorker } from "./postToWorker.ts";

/** What POST /v1/sync answers, as far as it is shown. */
interface SyncAnswer {
  readonly changed: number;
  readonly accepted: number;
  readonly problems: number;
  readonly published: number;
  readonly held: readonly { readonly agency: string; readonly hold: string }[];
}

/** `answer` when the sync is done; `told` is what the person reads either way. */
export interface Ping {
  readonly answer?: SyncAnswer;
  readonly told: string;
}

const SAFE = "Isian Anda tetap aman di lembar ini.";
const LATER = `${SAFE} Kembar membacanya sendiri sebentar lagi (${LATENCY.id}).`;
const BY_STATUS: Readonly<Record<number, string>> = {
  202: `Kembar sedang membaca lembar ini. ${LATER}`,
  401: `Kembar belum mengenali akun Anda. ${LATER}`,
  404: `Lembar ini belum terdaftar. ${SAFE} Mohon sampaikan tautannya ke Bagian Kerja Sama.`,
  429: `Kembar sedang sibuk. ${LATER}`,
};

/** Sends the ping; `spreadsheet` undefined asks for everything that is due. Throws only for want of consent. */
export function pingWorker(spreadsheet?: string): Ping {
  const away = { told: `Kembar belum dapat dihubungi. ${LATER}` };
  const answer = postToWorker("/v1/sync", spreadsheet === undefined ? {} : { spreadsheet });
  if (answer === undefined) return away;
  if (answer.isPending) return { told: PENDING_WORDS.id };
  if (answer.status === 403) return { told: `${detailIn(answer.text)} ${SAFE}` };
  if (answer.status !== 200) return { told: BY_STATUS[answer.status] ?? away.told };
  try {
    return { answer: JSON.parse(answer.text) as SyncAnswer, told: "Sudah terbaca oleh Kembar." };
  } catch {
    return away;
  }
}

/** What Kembar says to somebody who may not: who may, and whom to ask. */
function detailIn(text: string): string {
  try {
    const { detail } = JSON.parse(text) as { readonly detail?: unknown };
    return typeof detail === "string" ? detail : UNLISTED;
  } catch {
    return UNLISTED;
  }
}

const UNLISTED = "Surel Anda belum terdaftar sebagai petugas. Mohon sampaikan surel Anda ke Bagian Kerja Sama.";
