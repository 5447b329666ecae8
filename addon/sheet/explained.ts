// What Google refuses a script, put into words for the person who clicked.

import { consentLacking, isConsentLacking } from "./consent.ts";

const TYPED = /typed columns/i;
const TABLE =
  "Tab ini dijadikan Tabel, dan Google menolak isian lewat menu di situ. Klik panah di samping nama Tabel, lalu Ubah ke rentang, dan coba lagi. Isinya tidak berubah.";
/** In the person's own language: Google says it so. */
const REFUSED = /protected cell|does not have permission|objek yang dilindungi|tidak memiliki izin/i;
const NO_RIGHT =
  "Anda belum berhak mengubah bagian ini, jadi isian Anda belum tertulis. Mohon minta pemilik berkas memberi Anda akses Editor (peninjau: juga mencatat surel Anda di tab Pengguna), lalu coba lagi.";

/** What a function that Apps Script called threw, as a person is to read it. */
export function explained(thrown: unknown): unknown {
  if (isConsentLacking(thrown)) return consentLacking();
  const text = thrown instanceof Error ? thrown.message : String(thrown);
  if (TYPED.test(text)) return new Error(TABLE);
  return REFUSED.test(text) ? new Error(NO_RIGHT) : thrown;
}
