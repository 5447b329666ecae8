// The people's tabs of the register workbook: what Setda types and decides.

import { INTEREST_FIELDS } from "./interestFields.ts";
import { choice, lookup, type Tab, text } from "./tab.ts";
import { AGREEMENT_KIND } from "./vocabularies/agreementKind.ts";
import { ANSWER } from "./vocabularies/answer.ts";
import { DECISION } from "./vocabularies/decision.ts";
import { DECLINE_REASON } from "./vocabularies/declineReason.ts";
import { INTEREST_STATE } from "./vocabularies/interestState.ts";
import { OBJECT } from "./vocabularies/object.ts";
import { PARTNER_KIND } from "./vocabularies/partnerKind.ts";
import { PRIORITY } from "./vocabularies/priority.ts";
import { REASON } from "./vocabularies/reason.ts";
import { REQUIREMENT } from "./vocabularies/requirement.ts";
import { ROLE } from "./vocabularies/role.ts";
import { SCHEME } from "./vocabularies/scheme.ts";
import { SCOPE } from "./vocabularies/scope.ts";
import { STAGE } from "./vocabularies/stage.ts";
import { SUPPORTED_AFFAIR } from "./vocabularies/supportedAffair.ts";
import { YES_NO } from "./vocabularies/yesNo.ts";

const REQUIREMENTS = REQUIREMENT.entries.map((one) =>
  choice(one.key, `${one.code} ${one.id}`, `${one.code} ${one.en}`, ANSWER),
);

/** The cells by which a reviewer decides; everything else in Tinjauan is an id or a lookup. */
export const DECISION_COLUMNS = [
  choice("decision", "Keputusan", "Decision", DECISION),
  choice("reason", "Alasan", "Reason", REASON),
  text("decision_note", "Penjelasan", "Explanation", { width: 240 }),
  choice("scheme_set", "Skema (ditetapkan)", "Scheme (set)", SCHEME),
  choice("object_set", "Objek (ditetapkan)", "Object (set)", OBJECT),
  text("programme_set", "Program (ditetapkan)", "Programme (set)"),
  choice("priority", "Prioritas", "Priority", PRIORITY),
  choice("partnership_complete", "Kemitraan lengkap", "Partnership complete", YES_NO),
  choice("en_checked", "Bahasa Inggris diperiksa", "English checked", YES_NO),
  text("decision_ref", "Dasar keputusan", "Basis document"),
  choice("supported_affair", "Urusan yang didukung (R2)", "Affair supported (R2)", SUPPORTED_AFFAIR),
  ...REQUIREMENTS,
  choice("stage", "Tahap", "Stage", STAGE),
  text("stage_date", "Tanggal tahap", "Stage date", { kind: "date" }),
  text("stage_doc", "Dokumen tahap", "Stage document"),
  text("reviewed_version", "Versi ditinjau", "Reviewed version"),
  text("reviewer", "Peninjau", "Reviewer"),
  text("reviewed_at", "Waktu tinjau", "Reviewed at", { kind: "datetime" }),
] as const;

export type DecisionKey = (typeof DECISION_COLUMNS)[number]["key"];

/** The columns of Tinjauan that show what the system knows of the row. */
export const REVIEW_LOOKUPS = [
  lookup("agency", "Perangkat daerah", "Agency", 160),
  lookup("title", "Nama keunggulan", "Name of the strength", 260),
  lookup("summary", "Uraian keunggulan", "Description", 320),
  lookup("scope", "Lingkup kerja sama", "Scope"),
  lookup("partner_kind", "Jenis calon mitra", "Kind of partner"),
  lookup("affair", "Urusan pemerintahan", "Government affair"),
  lookup("programme", "Program prioritas", "Priority programme"),
  lookup("themes", "Tema", "Themes"),
  lookup("advice", "Saran skema", "Suggested scheme", 240),
  lookup("state", "Keadaan", "State", 180),
  lookup("waiting_days", "Menunggu (hari)", "Waiting (days)", 110),
  lookup("problems", "Yang perlu diperhatikan", "To note", 240),
  lookup("recorded", "Keputusan tercatat", "Recorded decision", 240),
  lookup("version", "Versi", "Version", 120),
  lookup("modified", "Diubah", "Modified", 120),
] as const;

export type ReviewLookup = (typeof REVIEW_LOOKUPS)[number]["key"];

export const REVIEW_TAB = {
  title: "Tinjauan",
  sheetId: 201,
  writer: "people",
  keyTag: "id",
  columns: [
    text("id", "Kode", "Code"),
    ...REVIEW_LOOKUPS,
    ...DECISION_COLUMNS,
    text("assignee", "Ditangani oleh", "Assigned to", { internal: true, width: 200 }),
  ],
} as const satisfies Tab;

export const AGENCY_TAB = {
  title: "Perangkat Daerah",
  sheetId: 202,
  writer: "people",
  keyTag: "agency_code",
  columns: [
    text("agency_code", "Kode", "Code"),
    text("name_id", "Nama", "Name", { width: 320 }),
    text("name_en", "Nama (Inggris)", "Name (English)", { width: 320 }),
    text("short_name", "Singkatan", "Short name"),
    text("affair", "Urusan pemerintahan", "Government affair"),
    text("contact_unit", "Unit pelaksana", "Responsible unit", { width: 240 }),
    text("contact_email", "Surel unit (internal)", "Unit e-mail (internal)", { internal: true, width: 240 }),
    text("pic_name", "Nama narahubung (internal)", "Contact person (internal)", { internal: true, width: 200 }),
    text("pic_phone", "Telepon narahubung (internal)", "Contact telephone (internal)", { internal: true }),
    text("spreadsheet", "Lembar", "Sheet", { internal: true, width: 320 }),
    text("staff_emails", "Surel petugas", "Staff e-mails", { internal: true, width: 320 }),
    choice("active", "Aktif", "Active", YES_NO),
    text("valid_from", "Berlaku sejak", "Valid from", { kind: "date" }),
    text("valid_to", "Berlaku sampai", "Valid to", { kind: "date" }),
    text("release", "Kode lepas tahan", "Release code", { internal: true }),
    text("nil_ref", "Surat nihil", "Nil-return letter", { internal: true }),
    text("reminded_on", "Terakhir diingatkan", "Last reminded", { internal: true, kind: "date" }),
    text("reminded_note", "Pengingat", "Reminder", { internal: true, width: 320 }),
  ],
} as const satisfies Tab;

export const PROGRAMME_TAB = {
  title: "Program",
  sheetId: 203,
  writer: "people",
  keyTag: "code",
  columns: [
    text("code", "Kode", "Code"),
    text("period", "Periode", "Period"),
    text("parent", "Induk", "Parent"),
    text("name_id", "Nama", "Name", { width: 420 }),
    text("name_en", "Nama (Inggris)", "Name (English)", { width: 420 }),
    text("valid_from", "Berlaku sejak", "Valid from", { kind: "date" }),
    text("valid_to", "Berlaku sampai", "Valid to", { kind: "date" }),
  ],
} as const satisfies Tab;

export const PARTNER_TAB = {
  title: "Mitra",
  sheetId: 204,
  writer: "people",
  keyTag: "code",
  columns: [
    text("code", "Kode", "Code"),
    text("name", "Nama", "Name", { width: 380 }),
    choice("kind", "Jenis", "Kind", PARTNER_KIND),
    text("country", "Negara", "Country"),
    text("themes", "Tema (pisahkan dengan titik koma)", "Themes", { width: 260 }),
    text("note", "Catatan", "Note", { width: 420 }),
    text("url", "Tautan", "Link", { width: 200 }),
  ],
} as const satisfies Tab;

export const AGREEMENT_TAB = {
  title: "Kerja Sama",
  sheetId: 205,
  writer: "people",
  keyTag: "code",
  columns: [
    text("code", "Kode", "Code"),
    text("title", "Judul", "Title", { width: 420 }),
    text("programme", "Program prioritas", "Priority programme"),
    choice("scheme", "Skema", "Scheme", SCHEME),
    choice("scope", "Lingkup", "Scope", SCOPE),
    text("partner", "Mitra", "Partner", { width: 240 }),
    choice("partner_kind", "Jenis mitra", "Kind of partner", PARTNER_KIND),
    text("country", "Negara", "Country"),
    text("document", "Naskah", "Document", { width: 240 }),
    text("signed_on", "Ditandatangani", "Signed", { kind: "date" }),
    text("ends_on", "Berakhir", "Ends", { kind: "date" }),
    text("agency_code", "Kode perangkat daerah", "Agency code"),
    choice("public", "Ditampilkan", "Public", YES_NO),
    choice("agreement_kind", "Bentuk kerja sama", "Kind of agreement", AGREEMENT_KIND),
    text("title_en", "Judul (Inggris)", "Title (English)", { width: 420 }),
    text("partner_wikidata", "Kode Wikidata mitra", "Wikidata id of the partner"),
    text("document_url", "Tautan naskah (tampil untuk umum)", "Link to the document (public)"),
    text("plan_owner", "Penanggung jawab tahun pertama (internal)", "First-year owner (internal)", { internal: true }),
    text("plan_budget", "Anggaran tahun pertama (internal)", "First-year budget (internal)", { internal: true }),
    text("last_contact", "Kontak terakhir (internal)", "Last contact (internal)", { internal: true, kind: "date" }),
  ],
} as const satisfies Tab;

export const PROFILE_TAB = {
  title: "Profil Kota",
  sheetId: 206,
  writer: "people",
  keyTag: "key",
  columns: [
    text("key", "Kunci", "Key", { width: 170 }),
    text("value_id", "Isi (Indonesia)", "Value (Indonesian)", { width: 480 }),
    text("value_en", "Isi (Inggris)", "Value (English)", { width: 480 }),
  ],
} as const satisfies Tab;

export const USER_TAB = {
  title: "Pengguna",
  sheetId: 207,
  writer: "people",
  keyTag: "email",
  columns: [
    text("email", "Surel", "E-mail", { internal: true, width: 320 }),
    choice("role", "Peran", "Role", ROLE),
    text("name", "Nama dan gelar", "Name", { internal: true, width: 260 }),
    text("rank", "Pangkat atau jabatan", "Rank or office", { internal: true, width: 260 }),
  ],
} as const satisfies Tab;

const STAMP_KEYS: readonly string[] = ["reviewed_version", "reviewer", "reviewed_at"];

/** Where a decision was taken. */
export type EventSource = "sidebar" | "queue" | "typed";

/** Every decision that the add-on records, one row each, in their order; rows are only added. */
export const JOURNAL_TAB = {
  title: "Jurnal Keputusan",
  sheetId: 208,
  writer: "people",
  keyTag: "event",
  columns: [
    text("event", "Peristiwa", "Event"),
    text("when", "Waktu", "When"),
    text("id", "Kode", "Code"),
    text("version", "Versi", "Version"),
    text("reviewer", "Peninjau", "Reviewer"),
    ...DECISION_COLUMNS.filter((one) => !STAMP_KEYS.includes(one.key)),
    text("source", "Asal", "Source"),
  ],
} as const satisfies Tab;

/** The cells by which people say what becomes of an interest. */
export const INTEREST_DECISIONS = [
  choice("interest_state", "Keadaan minat", "State of the interest", INTEREST_STATE),
  choice("decline_reason", "Alasan tidak dilanjutkan", "Reason for declining", DECLINE_REASON),
  text("owner", "Penanggung jawab", "Owner"),
  text("next_step", "Langkah berikutnya", "Next step", { width: 240 }),
  text("next_due", "Tenggat langkah", "Next step due", { kind: "date" }),
  text("interest_note", "Catatan", "Note", { width: 240 }),
  text("replies", "Balasan terkirim", "Replies sent", { width: 240 }),
] as const;

/** What the system knows of an interest, as Data Minat tells it. */
export const INTEREST_LOOKUPS = [
  lookup("received", "Diterima", "Received", 170),
  lookup("answer_due", "Dijawab paling lambat", "To be answered by", 140),
  lookup("recorded", "Tercatat", "Recorded", 220),
  lookup("title", "Peluang", "Opportunity", 260),
  lookup("version_state", "Versi yang dibaca", "Version that was read", 180),
  ...INTEREST_FIELDS.map((one) => lookup(one.key, one.heading.id, one.heading.en, one.kind === "lines" ? 320 : 160)),
] as const;

/** Interests that were confirmed: an id for each is appended, people decide beside it. */
export const INTEREST_TAB = {
  title: "Minat",
  sheetId: 220,
  writer: "people",
  keyTag: "interest",
  columns: [text("interest", "Kode minat", "Interest"), ...INTEREST_LOOKUPS, ...INTEREST_DECISIONS],
} as const satisfies Tab;

/** The tabs of the register that hold lists people keep, in the order of the workbook; Tinjauan stands apart. */
export const REGISTER_LISTS = [AGENCY_TAB, PROGRAMME_TAB, PARTNER_TAB, AGREEMENT_TAB, PROFILE_TAB, USER_TAB] as const;
