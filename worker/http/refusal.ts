// Refusals: every way in which a request can be refused, with a stable code and words in both languages.

import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";

interface Kind {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 414 | 415 | 429 | 431 | 500 | 503;
  readonly title: Bilingual;
}

export const REFUSALS = {
  bad_parameter: { status: 400, title: { id: "Parameter tidak dapat dibaca", en: "A parameter cannot be read" } },
  unknown_parameter: { status: 400, title: { id: "Parameter tidak dikenal", en: "Unknown parameter" } },
  bad_cursor: { status: 400, title: { id: "Penanda halaman tidak dikenal", en: "The cursor is not known" } },
  bad_body: { status: 400, title: { id: "Isi permintaan tidak dapat dibaca", en: "The request body cannot be read" } },
  not_signed_in: {
    status: 401,
    title: { id: "Masuk dengan akun Google diperlukan", en: "Sign in with Google is needed" },
  },
  client_pending: {
    status: 401,
    title: { id: "Skrip ini menunggu pengakuan admin", en: "This script waits for an administrator to admit it" },
  },
  not_allowed: { status: 403, title: { id: "Akun ini tidak berhak", en: "This account is not allowed to do this" } },
  not_found: { status: 404, title: { id: "Tidak ditemukan", en: "Not found" } },
  unknown_spreadsheet: {
    status: 404,
    title: { id: "Lembar ini tidak terdaftar", en: "This spreadsheet is not registered" },
  },
  method_not_allowed: {
    status: 405,
    title: { id: "Metode tidak dilayani di sini", en: "The method is not served here" },
  },
  not_approved: { status: 409, title: { id: "Belum disetujui", en: "Not approved yet" } },
  not_foreign: { status: 409, title: { id: "Bukan kerja sama luar negeri", en: "No foreign cooperation" } },
  gone: { status: 410, title: { id: "Sudah tidak ditampilkan", en: "No longer public" } },
  cursor_expired: { status: 410, title: { id: "Penanda halaman sudah kedaluwarsa", en: "The cursor has expired" } },
  link_expired: { status: 410, title: { id: "Tautan sudah tidak berlaku", en: "The link works no more" } },
  too_large: { status: 413, title: { id: "Permintaan terlalu besar", en: "The request is too large" } },
  address_too_long: { status: 414, title: { id: "Alamat terlalu panjang", en: "The address is too long" } },
  headers_too_large: {
    status: 431,
    title: { id: "Kepala permintaan terlalu besar", en: "The request headers are too large" },
  },
  too_many_requests: { status: 429, title: { id: "Terlalu banyak permintaan", en: "Too many requests" } },
  internal: { status: 500, title: { id: "Terjadi kesalahan", en: "Something went wrong" } },
  google_away: {
    status: 503,
    title: { id: "Google belum menjawab dengan baik", en: "Google has not answered properly" },
  },
} as const satisfies Record<string, Kind>;

export type RefusalCode = keyof typeof REFUSALS;

/**
 * Thrown by a route to refuse a request; `detail` says what to do, in both languages; `members` are further members of
 * the answer (RFC 9457, section 3.2).
 */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly detail: Bilingual | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly members: Readonly<Record<string, string>>;

  constructor(
    code: RefusalCode,
    detail?: Bilingual,
    headers: Readonly<Record<string, string>> = {},
    members: Readonly<Record<string, string>> = {},
  ) {
    super(code);
    this.code = code;
    this.detail = detail;
    this.headers = headers;
    this.members = members;
  }
}
