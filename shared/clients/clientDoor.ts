// How a script that Kembar does not know yet becomes known: every bound Apps Script has an OAuth client of its own, which
// its ID tokens name as their audience (developers.google.com/apps-script/guides/services/cloud-run).

import { LATENCY } from "../messages/latency.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";

/** Where an administrator, or the service account, sees who waits, and admits. */
export const CLIENTS_PATH = "/v1/clients";

/** The most clients that one request admits or removes. */
export const MOST_CLIENTS = 500;

/** The header by which a script says in which workbook it stands. */
export const SPREADSHEET_HEADER = "x-kembar-spreadsheet";

/** The audience of what the service account signs for Kembar itself: whatever it signs for Google opens nothing here. */
export const SERVICE_AUDIENCE = "urn:kembar:service-account";

/** The code of the refusal that whoever clicks in such a script is answered with. */
export const CLIENT_PENDING = "client_pending";

/** What they read. */
export const PENDING_WORDS: Bilingual = {
  id: `Menunggu pengakuan admin (sekali saja); isian Anda tetap terbaca tanpa tombol ini, ${LATENCY.id}. Bila besok masih demikian, mohon sampaikan ke Bagian Kerja Sama.`,
  en: `Waiting for an administrator to admit this script (once); what you typed is read without this button, in ${LATENCY.en}. If it is still so tomorrow, please tell Bagian Kerja Sama.`,
};
