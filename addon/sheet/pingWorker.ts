// Asks Kembar to read a workbook now, as the person who clicked; every failure becomes a sentence that calms.

/** Where Kembar answers as this script was built; a script property wins. */
declare const BUILT_WORKER_URL: string;

/** What POST /v1/sync answers, as far as it is shown. */
export interface SyncAnswer {
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
const LATER = `${SAFE} Sinkron berikutnya membacanya sendiri, sekitar 5 menit lagi.`;
const BY_STATUS: Readonly<Record<number, string>> = {
  202: `Kembar sedang membaca lembar ini. ${LATER}`,
  401: `Kembar belum mengenali akun Anda. ${LATER}`,
  403: `Surel Anda belum terdaftar sebagai petugas. ${LATER} Mohon sampaikan surel Anda ke Bagian Kerja Sama.`,
  404: `Lembar ini belum terdaftar. ${SAFE} Mohon sampaikan tautannya ke Bagian Kerja Sama.`,
  429: `Kembar sedang sibuk. ${LATER}`,
};

/** The address of Kembar, without a slash at the end; "" when none is set. */
export function workerUrl(): string {
  return PropertiesService.getScriptProperties().getProperty("WORKER_URL") ?? BUILT_WORKER_URL;
}

/** Sends the ping; `spreadsheet` undefined asks for everything that is due. Never throws. */
export function pingWorker(spreadsheet?: string): Ping {
  const away = { told: `Kembar belum dapat dihubungi. ${LATER}` };
  const url = workerUrl();
  if (url === "") return away;
  try {
    const response = UrlFetchApp.fetch(`${url}/v1/sync`, {
      method: "post",
      contentType: "application/json",
      headers: { Authorization: `Bearer ${ScriptApp.getIdentityToken()}` },
      payload: JSON.stringify(spreadsheet === undefined ? {} : { spreadsheet }),
      muteHttpExceptions: true,
    });
    const status = response.getResponseCode();
    if (status !== 200) return { told: BY_STATUS[status] ?? away.told };
    return { answer: JSON.parse(response.getContentText()) as SyncAnswer, told: "Sudah terbaca oleh Kembar." };
  } catch {
    return away;
  }
}
