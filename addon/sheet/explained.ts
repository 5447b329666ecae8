// What Google refuses a script, put into words for the person who clicked.

import { consentLacking, isConsentLacking } from "./consent.ts";

const TYPED = /typed columns/i;
const TABLE =
  "Tab ini dijadikan Tabel, dan Google menolak isian lewat menu di situ. Klik panah di samping nama Tabel, lalu Ubah ke rentang, dan coba lagi. Isinya tidak berubah.";

/** What a function that Apps Script called threw, as a person is to read it. */
export function explained(thrown: unknown): unknown {
  if (isConsentLacking(thrown)) return consentLacking();
  return TYPED.test(thrown instanceof Error ? thrown.message : String(thrown)) ? new Error(TABLE) : thrown;
}
