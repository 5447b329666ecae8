// Under which headings agencies keep what Kembar's columns hold: the columns' own names, and words of their own lists.

import { CONTENT_COLUMNS, type ColumnKey } from "../../shared/columns.ts";
import { headingNames } from "../table/findHeadings.ts";

/** Words of lists that are in use; more may be added here. The first heading of a list wins a column. */
const OTHER_WORDS: Partial<Record<ColumnKey, readonly string[]>> = {
  title_id: ["Nama", "Judul", "Nama program", "Nama kegiatan", "Nama inovasi", "Keunggulan", "Potensi"],
  summary_id: ["Uraian", "Deskripsi", "Penjelasan", "Gambaran umum"],
  theme: ["Tema", "Bidang kerja sama"],
  affair: ["Urusan", "Urusan pemerintahan"],
  programme: ["Program prioritas", "Program"],
  readiness: ["Kesiapan", "Tahap kesiapan"],
  evidence_url: ["Tautan", "Link", "Bukti", "Situs"],
  benefit_city: ["Manfaat", "Dampak"],
  scope: ["Lingkup", "Ruang lingkup"],
  needs_id: ["Kebutuhan", "Yang dibutuhkan"],
  activities_id: ["Rencana kegiatan", "Bentuk kegiatan", "Bentuk kerja sama"],
  countries: ["Negara", "Negara mitra", "Negara tujuan"],
  outcomes_id: ["Hasil", "Target", "Luaran"],
  funding: ["Sumber dana", "Pendanaan", "Anggaran"],
  duration_months: ["Lama", "Jangka waktu", "Durasi"],
  partner_name: ["Mitra", "Calon mitra", "Nama mitra"],
  contact_unit: ["Unit", "Bidang", "Penanggung jawab"],
  contact_email: ["Surel", "Email", "E-mail"],
  notes_internal: ["Catatan", "Keterangan"],
};

/** The columns that an import may fill, by every name that they are known under. */
export const HEADING_WORDS: ReadonlyMap<string, string> = headingNames(
  CONTENT_COLUMNS.flatMap((one) =>
    [...(OTHER_WORDS[one.key] ?? []), one.key, one.heading.en, one.heading.id].map((name) => [name, one.key] as const),
  ),
);
