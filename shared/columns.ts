// The columns of the tab Keunggulan, in order: the single source of sheet, checks, parser, schema, feed and docs.

import { type Column, column, type Kind, type ValueOfKind } from "./column.ts";
import {
  ACTIVITIES_SAMPLES,
  CITY_SAMPLES,
  NEEDS_SAMPLES,
  OUTCOMES_SAMPLES,
  PARTNER_SAMPLES,
  SUMMARY_SAMPLES,
} from "./columnSamples.ts";
import { AFFAIR } from "./vocabularies/affair.ts";
import { FUNDING } from "./vocabularies/funding.ts";
import { OBJECT } from "./vocabularies/object.ts";
import { PARTNER_KIND } from "./vocabularies/partnerKind.ts";
import { READINESS } from "./vocabularies/readiness.ts";
import { SCOPE } from "./vocabularies/scope.ts";
import { STATUS } from "./vocabularies/status.ts";
import { THEME } from "./vocabularies/theme.ts";

const LONG = 2000;
const MIDDLE = 1000;
const SHORT = 200;

const FRONT = [
  column("frozen", "title_id", "text", {
    heading: { id: "Nama keunggulan", en: "Name of the strength" },
    help: {
      id: "Nama singkat keunggulan, seperti judul. Satu baris untuk satu keunggulan.",
      en: "A short name, like a title. One row for one strength.",
    },
    example: "Contoh: Pasar terapung sebagai ruang belajar wisata sungai",
    needed: "submit",
    max: 120,
    bilingual: true,
  }),
  column("frozen", "id", "id", {
    heading: { id: "Kode", en: "Code" },
    help: {
      id: "Terisi sendiri saat baris diisi. Mohon tidak diubah.",
      en: "Filled in by itself. Please leave it unchanged.",
    },
    example: "KB-7M2Q9D4XKA",
    role: "key",
  }),
  column("frozen", "status", "choice", {
    heading: { id: "Status pengisian", en: "Entry status" },
    help: {
      id: "Draf selama masih disusun, Diajukan bila siap ditinjau, Ditarik bila tidak dilanjutkan.",
      en: "Draft while writing, Submitted when ready for review, Withdrawn to take it back.",
    },
    example: "Diajukan",
    role: "control",
    needed: "submit",
    list: STATUS,
  }),
  column("frozen", "review_status", "lookup", {
    heading: { id: "Status tinjauan", en: "Review status" },
    help: { id: "Jawaban Setda. Terisi sendiri.", en: "The secretariat's answer. Filled in by itself." },
    example: "Menunggu tinjauan",
  }),
  column("answer", "problems", "lookup", {
    heading: { id: "Yang perlu diperbaiki", en: "To correct" },
    help: { id: "Hal yang perlu Anda perbaiki. Terisi sendiri.", en: "What needs correcting. Filled in by itself." },
    example: "",
  }),
  column("answer", "review_note", "lookup", {
    heading: { id: "Catatan peninjau", en: "Reviewer's note" },
    help: { id: "Penjelasan dari peninjau. Terisi sendiri.", en: "The reviewer's explanation. Filled in by itself." },
    example: "",
  }),
  column("answer", "reply", "text", {
    heading: { id: "Jawaban untuk Setda (tidak ditampilkan)", en: "Answer to the secretariat (not shown)" },
    formerly: "Jawaban untuk Setdako (tidak ditampilkan)",
    help: {
      id: "Jawaban atas catatan peninjau, bila ada yang perlu dijelaskan. Hanya dibaca Setda.",
      en: "An answer to the reviewer's note. Read by the secretariat only.",
    },
    example: "",
    visibility: "internal",
    max: MIDDLE,
  }),
  column("strength", "summary_id", "text", {
    heading: { id: "Uraian keunggulan", en: "Description" },
    help: {
      id: "Apa keunggulannya, siapa yang melaksanakan, apa yang sudah dicapai. Tanpa nama orang dan nomor telepon.",
      en: "What it is, who does it, what was achieved. No names of persons, no telephone numbers.",
    },
    example: SUMMARY_SAMPLES.good.id,
    samples: SUMMARY_SAMPLES,
    needed: "submit",
    max: MIDDLE,
    bilingual: true,
  }),
  column("strength", "theme", "choice", {
    heading: { id: "Tema utama", en: "Main theme" },
    help: { id: "Pilih satu tema yang paling sesuai.", en: "Choose the theme that fits best." },
    example: "Pariwisata dan budaya",
    needed: "submit",
    list: THEME,
  }),
  column("strength", "theme_2", "choice", {
    heading: { id: "Tema tambahan", en: "Second theme" },
    help: { id: "Bila ada tema kedua.", en: "If there is a second one." },
    example: "Sungai dan lingkungan hidup",
    list: THEME,
  }),
  column("strength", "affair", "choice", {
    heading: { id: "Urusan pemerintahan", en: "Government affair" },
    help: {
      id: "Urusan yang menjadi dasar kegiatan ini. Urusan perangkat daerah Anda ada di urutan atas.",
      en: "The government affair this rests on. Your agency's own come first.",
    },
    example: "3.26 Pariwisata",
    needed: "submit",
    list: AFFAIR,
  }),
  column("strength", "programme", "programme", {
    heading: { id: "Program prioritas", en: "Priority programme" },
    help: {
      id: "Program prioritas kepala daerah yang didukung, atau Tidak terkait program prioritas.",
      en: "The priority programme of the head of the region it supports, or none.",
    },
    example: "Tidak terkait program prioritas",
    needed: "submit",
  }),
  column("strength", "readiness", "choice", {
    heading: { id: "Kesiapan", en: "Readiness" },
    help: { id: "Sejauh mana kegiatan ini sudah berjalan.", en: "How far the activity has come." },
    example: "Berjalan (sudah dilaksanakan)",
    needed: "submit",
    list: READINESS,
  }),
  column("strength", "evidence_url", "url", {
    heading: { id: "Tautan bukti", en: "Evidence link" },
    help: {
      id: "Alamat halaman berita atau laporan yang terbuka untuk umum, diawali https://.",
      en: "A public page or report, starting with https://.",
    },
    example: "https://contoh.go.id/",
    max: LONG,
  }),
  column("benefit", "benefit_city", "text", {
    heading: { id: "Manfaat bagi kota", en: "Benefit to the city" },
    help: { id: "Apa yang diperoleh warga dan kota.", en: "What residents and the city gain." },
    example: CITY_SAMPLES.good.id,
    samples: CITY_SAMPLES,
    needed: "submit",
    max: MIDDLE,
    bilingual: true,
  }),
  column("benefit", "scope", "choice", {
    heading: { id: "Lingkup kerja sama", en: "Scope" },
    help: {
      id: "Tempat mitra berada: di kota, di daerah lain di Indonesia, atau di luar negeri.",
      en: "Where the partner is: in the city, elsewhere in Indonesia, or abroad.",
    },
    example: "Luar negeri",
    needed: "submit",
    list: SCOPE,
  }),
  column("foreign", "benefit_partner_id", "text", {
    heading: { id: "Manfaat bagi mitra", en: "Benefit to the partner" },
    help: { id: "Apa yang diperoleh mitra di luar negeri.", en: "What the foreign partner gains." },
    example: PARTNER_SAMPLES.good.id,
    samples: PARTNER_SAMPLES,
    needed: "foreign",
    max: LONG,
    bilingual: true,
  }),
  column("foreign", "needs_id", "text", {
    heading: { id: "Yang dicari dari mitra", en: "What we look for" },
    help: { id: "Bantuan, keahlian, atau pertukaran yang dicari.", en: "The help, skill or exchange looked for." },
    example: NEEDS_SAMPLES.good.id,
    samples: NEEDS_SAMPLES,
    needed: "foreign",
    max: LONG,
    bilingual: true,
  }),
  column("foreign", "activities_id", "text", {
    heading: { id: "Kegiatan yang diusulkan", en: "Proposed activities" },
    help: { id: "Daftar kegiatan bersama, satu per baris.", en: "Joint activities, one a line." },
    example: ACTIVITIES_SAMPLES.good.id,
    samples: ACTIVITIES_SAMPLES,
    needed: "foreign",
    max: LONG,
    bilingual: true,
  }),
  column("foreign", "partner_kind", "choice", {
    heading: { id: "Jenis calon mitra", en: "Kind of partner" },
    help: {
      id: "Jenis lembaga calon mitra. Bila belum ada, pilih Belum ada calon mitra.",
      en: "The kind of body. None yet, if there is none.",
    },
    example: "Pemerintah daerah di luar negeri",
    list: PARTNER_KIND,
  }),
  column("foreign", "countries", "countries", {
    heading: { id: "Negara sasaran (pisahkan dengan titik koma)", en: "Target countries" },
    help: { id: "Nama negara, dipisahkan titik koma.", en: "Names of countries, separated by semicolons." },
    example: "Jepang; Belanda",
  }),
  column("foreign", "outcomes_id", "text", {
    heading: { id: "Hasil yang diharapkan", en: "Expected results" },
    help: { id: "Hasil yang dapat diukur.", en: "Results that can be measured." },
    example: OUTCOMES_SAMPLES.good.id,
    samples: OUTCOMES_SAMPLES,
    max: LONG,
    bilingual: true,
  }),
  column("foreign", "funding", "choices", {
    heading: { id: "Sumber pembiayaan", en: "Funding" },
    help: {
      id: "Sumber biaya yang direncanakan. Bila lebih dari satu, pisahkan dengan titik koma.",
      en: "Planned funding; several separated by semicolons.",
    },
    example: "APBD; Ditanggung mitra",
    list: FUNDING,
  }),
  column("foreign", "duration_months", "months", {
    heading: { id: "Perkiraan lama (bulan)", en: "Duration (months)" },
    help: { id: "Jumlah bulan, 1 sampai 120.", en: "Number of months, 1 to 120." },
    example: "24",
    max: 120,
  }),
  column("foreign", "object", "choice", {
    heading: { id: "Objek kerja sama luar negeri", en: "Object of foreign cooperation" },
    help: { id: "Jenis kegiatan bersama mitra. Pilih satu yang paling sesuai.", en: "One of the five lawful objects." },
    example: "Promosi potensi daerah",
    list: OBJECT,
  }),
] as const;

const PARTNER = column("more", "partner_name", "text", {
  heading: { id: "Nama calon mitra (tidak ditampilkan)", en: "Possible partner (not shown)" },
  help: { id: "Hanya dibaca Setda.", en: "Read by the secretariat only." },
  example: "Kota Kitakyushu",
  visibility: "internal",
  max: SHORT,
});

const BACK = [
  column("more", "contact_unit", "text", {
    heading: { id: "Unit pelaksana", en: "Responsible unit" },
    help: { id: "Bidang atau bagian yang menangani.", en: "The unit that handles it." },
    example: "Bidang Pariwisata",
    max: SHORT,
  }),
  column("more", "contact_email", "text", {
    heading: { id: "Surel unit (internal)", en: "Unit e-mail (internal)" },
    help: { id: "Surel unit, bukan surel pribadi. Hanya dibaca Setda.", en: "A unit's address, not a person's." },
    example: "pariwisata@kota.example",
    holds: "email",
    visibility: "internal",
    max: SHORT,
  }),
  column("more", "submission_ref", "text", {
    heading: { id: "Nomor surat pengantar", en: "Covering letter no." },
    help: { id: "Nomor surat dari kepala perangkat daerah.", en: "Number of the agency head's letter." },
    example: "556/012/Disbudporapar/2026",
    visibility: "internal",
    max: SHORT,
  }),
  column("more", "notes_internal", "text", {
    heading: { id: "Catatan internal", en: "Internal notes" },
    help: { id: "Catatan untuk Setda. Tidak ditampilkan.", en: "Notes for the secretariat. Not shown." },
    example: "",
    visibility: "internal",
    max: LONG,
  }),
  column("more", "confirmed_on", "date", {
    heading: { id: "Dinyatakan masih berlaku pada", en: "Confirmed on" },
    help: { id: "Tanggal terakhir isi dinyatakan masih berlaku.", en: "When the row was last confirmed." },
    example: "2026-01-15",
    role: "confirmation",
  }),
] as const;

type Front = (typeof FRONT)[number];
type EnglishKey = Extract<Front, { bilingual: true }>["key"] extends infer K
  ? K extends `${infer Stem}_id`
    ? `${Stem}_en`
    : K extends string
      ? `${K}_en`
      : never
  : never;
type Declared = Front | typeof PARTNER | (typeof BACK)[number];

/** The tag of a column, without its `#`. */
export type ColumnKey = Declared["key"] | EnglishKey;

/** The key of the English sibling of a bilingual column: title_id → title_en, benefit_city → benefit_city_en. */
export function englishKeyOf(key: string): EnglishKey {
  return `${key.replace(/_id$/, "")}_en` as EnglishKey;
}

function englishOf(source: Front): Column<EnglishKey, "text"> {
  const { bilingual: _bilingual, needed: _needed, samples: _samples, ...rest } = source as Column;
  return {
    ...rest,
    key: englishKeyOf(source.key),
    kind: "text",
    group: "more",
    heading: { id: `${source.heading.id} (Inggris)`, en: `${source.heading.en} (English)` },
    help: { id: `Terjemahan Inggris dari ${source.heading.id}.`, en: `English text of: ${source.heading.en}.` },
    example: "",
  };
}

/** Every column of Keunggulan in the order of the sheet. */
export const COLUMNS: readonly Column<ColumnKey>[] = [
  ...FRONT,
  PARTNER,
  ...FRONT.filter((one) => "bilingual" in one).map(englishOf),
  ...BACK,
];

type Stored = Exclude<Declared, { kind: "lookup" } | { role: "key" } | { role: "control" }>;

/** The canonical content of one capability: only keys whose cell is filled. */
export type Content = { readonly [C in Stored as C["key"]]?: ValueOfKind[C["kind"]] } & {
  readonly [K in EnglishKey]?: string;
};

export type ContentKey = keyof Content;

/** The columns that people type content into, and whose values are stored. */
export const CONTENT_COLUMNS = COLUMNS.filter(
  (one): one is Column<ContentKey> => one.role === "content" || one.role === "confirmation",
);

/** The content columns that make the version: public, and not the yearly confirmation. */
export const VERSIONED_COLUMNS = CONTENT_COLUMNS.filter((one) => one.visibility === "public" && one.role === "content");

/** The column of a key; a key that no column has is a bug. */
export function columnOf(key: ColumnKey): Column<ColumnKey, Kind> {
  const found = COLUMNS.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no column ${key}`);
  return found;
}
