// Reads an error of Google's client into a refusal in words; the shapes are those of recorded answers.

import { type Finding, Refusal } from "./refusal.ts";

/** What of an error matters: the HTTP status (undefined: no answer came), Google's reason, message and address to visit. */
interface Facts {
  readonly status: number | undefined;
  readonly reason: string;
  readonly message: string;
  readonly url: string | undefined;
}

/** The refusal behind whatever the client threw. */
export function explainRefusal(thrown: unknown): Refusal {
  if (thrown instanceof Refusal) return thrown;
  const facts = factsOf(thrown);
  const known = EXPLAINED.find(([applies]) => applies(facts));
  const passing = facts.status === undefined || facts.status === 429 || facts.status >= 500 || isQuota(facts);
  return new Refusal(known === undefined ? asSaid(facts) : known[1](facts), passing);
}

const EXPLAINED: readonly (readonly [(facts: Facts) => boolean, (facts: Facts) => Finding])[] = [
  [({ status }) => status === undefined, unreachable],
  [({ reason }) => reason === "SERVICE_DISABLED" || reason === "accessNotConfigured", apiDisabled],
  [({ reason }) => reason === "storageQuotaExceeded", noStorage],
  [({ reason }) => reason === "sharingRateLimitExceeded", sharedEnough],
  [({ status }) => status === 401, notSignedIn],
  [(facts) => facts.status === 429 || isQuota(facts), tooMany],
  [({ reason }) => reason === "invalidSharingRequest", needsNotice],
  [({ status }) => status === 403, notAllowed],
  [({ status }) => status === 404, notFound],
];

function isQuota({ status, reason }: Facts): boolean {
  return status === 403 && /^(?:user)?rateLimitExceeded$/i.test(reason);
}

function unreachable({ message }: Facts): Finding {
  return {
    code: "google_unreachable",
    told: { id: `Google tidak menjawab (${message}).`, en: `Google does not answer (${message}).` },
    mend: {
      id: "Periksa sambungan internet dan proksi, lalu jalankan lagi.",
      en: "Check the internet connection and the proxy, then run this again.",
    },
  };
}

function apiDisabled({ message, url }: Facts): Finding {
  const name = /Drive/i.test(message) ? "Google Drive API" : "Google Sheets API";
  const where = url ?? "https://console.cloud.google.com/apis/library";
  return {
    code: "api_disabled",
    told: {
      id: `${name} belum diaktifkan pada proyek akun layanan.`,
      en: `${name} is not enabled in the service account's project.`,
    },
    mend: {
      id: `Buka ${where} , tekan AKTIFKAN, tunggu beberapa menit, lalu jalankan lagi.`,
      en: `Open ${where} , press ENABLE, wait a few minutes, then run this again.`,
    },
  };
}

function noStorage(): Finding {
  return {
    code: "no_storage",
    told: {
      id: "Akun layanan tidak punya ruang penyimpanan sendiri, jadi tidak dapat memiliki berkas.",
      en: "A service account has no storage of its own, so it cannot own files.",
    },
    mend: {
      id: "Pakai drive bersama dengan akun layanan sebagai Pengelola konten, atau folder milik kota berisi lembar kosong yang dibagikan kepadanya.",
      en: "Use a shared drive with the service account as Content manager, or a folder of the city's with blank spreadsheets shared with it.",
    },
  };
}

function notSignedIn({ message }: Facts): Finding {
  return {
    code: "sign_in_refused",
    told: {
      id: `Google menolak kunci akun layanan (${message}).`,
      en: `Google refuses the service account's key (${message}).`,
    },
    mend: {
      id: "Periksa jam komputer; bila jam benar, buat kunci baru untuk akun layanan itu.",
      en: "Check this computer's clock; if it is right, make a new key for the service account.",
    },
  };
}

function tooMany(): Finding {
  return {
    code: "too_many_calls",
    told: { id: "Batas panggilan Google per menit tercapai.", en: "Google's limit of calls a minute is reached." },
    mend: {
      id: "Tunggu satu menit, lalu jalankan lagi; yang sudah selesai tidak diulang.",
      en: "Wait a minute, then run this again; what is done is not done again.",
    },
  };
}

/** Google names no number and no hour; reports say about 60 a day (a-marenkov/gsheets#78). */
function sharedEnough(): Finding {
  return {
    code: "sharing_quota",
    told: {
      id: "Batas berbagi Google untuk satu hari sudah habis (menurut laporan, sekitar 60 per hari).",
      en: "Google's limit of sharings for a day is used up (about 60 a day, as people report).",
    },
    mend: {
      id: "Menunggu semenit tidak menolong: jalankan lagi besok; yang sudah dibagikan tidak diulang. Bila mendesak, pemilik lembar dapat membagikannya sendiri.",
      en: "Waiting a minute does not help: run this again tomorrow; what is shared is not shared again. If it is urgent, the owner of the workbooks may share them.",
    },
  };
}

function needsNotice({ message }: Facts): Finding {
  return {
    code: "address_without_account",
    told: {
      id: `Alamat ini tidak dapat diberi akses (${message}).`,
      en: `This address cannot be given access (${message}).`,
    },
    mend: {
      id: "Pakai alamat yang punya akun Google, atau izinkan surel pemberitahuan.",
      en: "Use an address that has a Google account, or allow notification e-mails.",
    },
  };
}

function notAllowed({ message }: Facts): Finding {
  return {
    code: "not_allowed",
    told: { id: `Akun layanan tidak diizinkan (${message}).`, en: `The service account may not do this (${message}).` },
    mend: {
      id: "Bagikan drive, folder, atau lembar itu kepada akun layanan sebagai Editor (di drive bersama: Pengelola konten).",
      en: "Share the drive, folder or spreadsheet with the service account as Editor (in a shared drive: Content manager).",
    },
  };
}

function notFound(): Finding {
  return {
    code: "not_found",
    told: {
      id: "Tidak ditemukan, atau tidak dibagikan kepada akun layanan.",
      en: "It does not exist, or is not shared with the service account.",
    },
    mend: {
      id: "Periksa tautannya, lalu bagikan kepada akun layanan.",
      en: "Check the link, then share it with the service account.",
    },
  };
}

function asSaid({ status, message }: Facts): Finding {
  return {
    code: "google_refused",
    told: { id: `Google menjawab ${status}: ${message}`, en: `Google answered ${status}: ${message}` },
    mend: {
      id: "Jalankan lagi; bila tetap begini, laporkan pesan ini.",
      en: "Run this again; if it stays, report this message.",
    },
  };
}

function factsOf(thrown: unknown): Facts {
  const status = numberAt(thrown, "status") ?? numberAt(field(thrown, "response"), "status");
  const error = field(bodyOf(field(field(thrown, "response"), "data")), "error");
  const message = textAt(error, "message") ?? (thrown instanceof Error ? thrown.message : String(thrown));
  const details = listAt(error, "details");
  const reason = [...details, ...listAt(error, "errors")].map((one) => textAt(one, "reason")).find(Boolean) ?? "";
  const metadata = details.map((one) => textAt(field(one, "metadata"), "activationUrl")).find(Boolean);
  const url = metadata ?? /https:\/\/console\.[^\s]+/.exec(message)?.[0];
  return { status, reason, message: message.slice(0, 300), url };
}

/** A body that came as text or bytes, because another kind of answer was asked for, as JSON. */
function bodyOf(data: unknown): unknown {
  const text = data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
  if (typeof text !== "string") return text;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function numberAt(value: unknown, name: string): number | undefined {
  const found = field(value, name);
  return typeof found === "number" ? found : undefined;
}

function textAt(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === "string" ? found : undefined;
}

function listAt(value: unknown, name: string): readonly unknown[] {
  const found = field(value, name);
  return Array.isArray(found) ? found : [];
}
