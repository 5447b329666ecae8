// The tabs that only the Worker writes: four facts beside each agency's rows, and the register's answers to Setda.

import { CONTENT_COLUMNS } from "./columns.ts";
import { INTEREST_FIELDS } from "./interestFields.ts";
import { ROW_MARK, type Tab, text } from "./tab.ts";

export const STRENGTH_TAB = { title: "Keunggulan", sheetId: 101 } as const;
export const GUIDE_TAB = { title: "Petunjuk", sheetId: 103 } as const;
export const CHOICES_TAB = { title: "Pilihan", sheetId: 104 } as const;

/** What the agency is told about each of its rows. */
export const FEEDBACK_TAB = {
  title: "Umpan Balik",
  sheetId: 102,
  writer: "system",
  keyTag: "id",
  columns: [
    text("id", "Kode", "Code"),
    text("version", "Versi", "Version"),
    text("review_status", "Status tinjauan", "Review status", { width: 220 }),
    text("review_note", "Catatan peninjau", "Reviewer's note", { width: 320 }),
    text("problems", "Yang perlu diperbaiki", "To correct", { width: 420 }),
    text("updated_at", "Diperbarui", "Updated", { kind: "datetime" }),
    ROW_MARK,
  ],
} as const satisfies Tab;

/**
 * The register's first tab: what is urgent, then tables, with charts. Its sections say in rows of their own what their columns
 * are called; every other tab is rows of one kind.
 */
export const SUMMARY_TAB = {
  title: "Ringkasan",
  sheetId: 210,
  writer: "system",
  keyTag: "subject",
  columns: [
    // A telephone shows what and how many side by side.
    text("subject", "Hal", "Subject", { width: 240 }),
    text("number", "Jumlah", "Number", { kind: "number", width: 70 }),
    text("date", "Tanggal", "Date", { kind: "date", width: 145 }),
    text("note", "Keterangan", "Note", { width: 340 }),
    text("waiting", "Menunggu", "Waiting", { kind: "number", width: 102 }),
    text("returned", "Dikembalikan", "Returned", { kind: "number", width: 106 }),
    text("approved", "Disetujui", "Approved", { kind: "number", width: 86 }),
    text("public", "Tampil", "Public", { kind: "number", width: 86 }),
    text("last_reminder", "Pengingat terakhir", "Last reminder", { kind: "date", width: 135 }),
    text("row_key", "Kunci baris", "Row key", { kind: "mark" }),
    ROW_MARK,
  ],
} as const satisfies Tab;

/** One row per capability that was ever submitted without problems: its latest version submitted so. */
export const REGISTER_ROWS_TAB = {
  title: "Data Gabungan",
  sheetId: 211,
  writer: "system",
  keyTag: "id",
  columns: [
    text("id", "Kode", "Code"),
    text("version", "Versi", "Version"),
    text("agency_code", "Kode perangkat daerah", "Agency code"),
    text("agency", "Perangkat daerah", "Agency", { width: 240 }),
    text("state", "Keadaan", "State", { width: 220 }),
    text("waiting_since", "Menunggu sejak", "Waiting since", { kind: "date" }),
    text("themes", "Tema", "Themes"),
    text("advice", "Saran skema", "Suggested scheme", { width: 320 }),
    text("problems", "Yang perlu diperhatikan", "To note", { width: 320 }),
    text("recorded", "Keputusan tercatat", "Recorded decision", { width: 240 }),
    text("modified", "Diubah", "Modified", { kind: "datetime" }),
    text("public_version", "Versi yang tampil", "Public version"),
    text("asked_on", "Diminta menyatakan berlaku", "Asked to confirm"),
    // What came later stands last: the formulas of registers that stand already name the columns by their letters.
    ...CONTENT_COLUMNS.filter((one) => one.key !== "reply").map((one) => text(one.key, one.heading.id, one.heading.en)),
    text("reply", "Jawaban perangkat daerah", "Agency's answer"),
    text("reply_at", "Dijawab pada", "Answered at", { kind: "datetime" }),
    ROW_MARK,
  ],
} as const satisfies Tab;

/** Every problem that stands, with its place and how to mend it; the gravest first. */
export const PROBLEM_TAB = {
  title: "Masalah",
  sheetId: 212,
  writer: "system",
  keyTag: "agency_code",
  columns: [
    text("agency_code", "Kode perangkat daerah", "Agency code", { width: 165 }),
    text("tab", "Tab", "Tab", { width: 125 }),
    text("severity", "Bobot", "Severity", { width: 115 }),
    text("id", "Kode", "Code", { width: 140 }),
    text("sheet_row", "Baris", "Row", { kind: "number", width: 65 }),
    text("column", "Kolom", "Column"),
    text("code", "Kode masalah", "Problem code", { kind: "mark" }),
    text("message", "Penjelasan", "Message", { width: 520 }),
    text("since", "Sejak", "Since", { kind: "datetime" }),
    text("row_key", "Kunci baris", "Row key", { kind: "mark" }),
    ROW_MARK,
  ],
} as const satisfies Tab;

/** How the reading of each source stands. */
export const SYNC_STATUS_TAB = {
  title: "Status Sinkron",
  sheetId: 213,
  writer: "system",
  keyTag: "agency_code",
  columns: [
    text("agency_code", "Kode", "Code", { width: 160 }),
    text("spreadsheet", "Lembar", "Sheet"),
    text("state", "Kode keadaan", "State code", { kind: "mark" }),
    text("state_words", "Keadaan", "State", { width: 160 }),
    text("reason", "Sebab", "Reason", { width: 520 }),
    text("hold", "Kode tahan", "Hold code"),
    text("last_change", "Perubahan terakhir", "Last change", { kind: "datetime" }),
    text("accepted", "Diterima", "Accepted", { kind: "number", width: 90 }),
    text("problems", "Masalah", "Problems", { kind: "number", width: 90 }),
    text("missing", "Tidak ditemukan", "Missing", { kind: "number", width: 110 }),
    ROW_MARK,
  ],
} as const satisfies Tab;

/** Programme × scope: what exists, what is in sight, what is missing. */
export const COVERAGE_TAB = {
  title: "Cakupan Program",
  sheetId: 214,
  writer: "system",
  keyTag: "programme",
  columns: [
    text("programme", "Program", "Programme"),
    text("programme_name", "Nama program", "Programme name", { width: 420 }),
    text("scope", "Lingkup", "Scope", { width: 210 }),
    text("coverage", "Cakupan", "Coverage"),
    text("agreements", "Naskah berlaku", "Agreements in force", { kind: "number", width: 100 }),
    text("candidates", "Calon prakarsa", "Candidates", { kind: "number", width: 100 }),
    text("proposals", "Usulan", "Proposals", { kind: "number", width: 100 }),
    text("row_key", "Kunci baris", "Row key", { kind: "mark" }),
    ROW_MARK,
  ],
} as const satisfies Tab;

/** Every decision ever taken, in order; rows are only added. */
export const HISTORY_TAB = {
  title: "Riwayat Keputusan",
  sheetId: 215,
  writer: "system",
  keyTag: "id",
  columns: [
    text("when", "Waktu", "When", { kind: "datetime" }),
    text("id", "Kode", "Code"),
    text("version", "Versi", "Version"),
    text("decision", "Keputusan", "Decision", { width: 220 }),
    text("reason", "Alasan", "Reason", { width: 260 }),
    text("note", "Penjelasan", "Note", { width: 320 }),
    text("reviewer", "Peninjau", "Reviewer", { width: 240 }),
    text("basis", "Kode dasar", "Identity code", { kind: "mark" }),
    text("row_key", "Kunci baris", "Row key", { kind: "mark" }),
    ROW_MARK,
    // Last of all: rows of an earlier D1 stay as they are, so nothing may come to stand elsewhere.
    text("basis_words", "Dasar identitas", "Identity"),
  ],
} as const satisfies Tab;

/** Every interest that counts; what somebody wrote is blank once it was erased, and the row goes with it. */
export const INTEREST_ROWS_TAB = {
  title: "Data Minat",
  sheetId: 221,
  writer: "system",
  keyTag: "interest",
  columns: [
    text("interest", "Kode minat", "Interest"),
    text("received", "Diterima", "Received", { kind: "datetime" }),
    text("answer_due", "Dijawab paling lambat", "To be answered by", { kind: "date" }),
    text("recorded", "Tercatat", "Recorded", { width: 220 }),
    text("item", "Kode peluang", "Opportunity code"),
    text("title", "Peluang", "Opportunity", { width: 320 }),
    text("version", "Versi", "Version"),
    text("version_state", "Versi yang dibaca", "Version that was read"),
    ...INTEREST_FIELDS.map((one) => text(one.key, one.heading.id, one.heading.en)),
    text("language", "Bahasa", "Language"),
    text("address", "Alamat mengikuti", "Address to follow"),
    ROW_MARK,
  ],
} as const satisfies Tab;

/** The system tabs of the register whose rows are of one kind and found by their key, in the order of the workbook. */
export const REGISTER_SYSTEM_TABS = [
  REGISTER_ROWS_TAB,
  PROBLEM_TAB,
  SYNC_STATUS_TAB,
  COVERAGE_TAB,
  HISTORY_TAB,
  INTEREST_ROWS_TAB,
] as const;

/** The column that names a row of a system tab. */
export function rowKeyOf(tab: Tab): string {
  return tab.columns.some((one) => one.key === "row_key") ? "row_key" : tab.keyTag;
}
