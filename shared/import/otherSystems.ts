// What agencies have typed elsewhere: headings and words of the exports of Indeks Inovasi Daerah, JIPPNas and lists made after
// them. One more system is more lines here.

import type { ColumnKey } from "../columns.ts";
import { READINESS, type Readiness } from "../vocabularies/readiness.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";
import { headingName } from "./headingNames.ts";

/** Their headings by the column that holds the same; whatever else stands in such a list goes to the internal notes. */
export const SYSTEM_HEADINGS: Partial<Record<ColumnKey, readonly string[]>> = {
  title_id: ["Nama inovasi daerah", "Judul proposal", "Judul inovasi pelayanan publik"],
  summary_id: [
    ...[
      "Rancang bangun",
      "Rancang bangun inovasi",
      "Rancang bangun inovasi daerah",
      "Rancang bangun dan pokok perubahan",
    ],
    ...["Rancang bangun dan pokok perubahan yang dilakukan", "Ringkasan inovasi", "Ringkasan proposal", "Ide inovatif"],
  ],
  affair: ["Urusan inovasi", "Urusan inovasi daerah", "Urusan utama", "Urusan pemerintahan utama"],
  readiness: ["Tahapan inovasi", "Tahap inovasi", "Tahapan inovasi daerah", "Tahapan"],
  evidence_url: [
    ...["URL", "URL bukti", "URL bukti inisiatif", "Tautan inovasi", "Tautan video", "Link video", "Video inovasi"],
    ...["Data dukung", "Link data dukung", "Tautan data dukung", "Bukti inovasi", "Tautan bukti inovasi"],
  ],
  benefit_city: [
    "Manfaat inovasi",
    "Manfaat inovasi daerah",
    "Manfaat yang diperoleh",
    "Signifikansi",
    "Dampak inovasi",
  ],
  outcomes_id: ["Hasil inovasi", "Hasil inovasi daerah"],
  contact_unit: ["Unit inovasi", "Unit pelaksana inovasi", "Unit penyelenggara pelayanan", "UPP"],
};

/** Their headings that no column takes, by which such a list is known all the same. */
export const SYSTEM_FAMILIAR: readonly string[] = [
  ...["Inisiator", "Inisiator inovasi", "Inisiator inovasi daerah", "Jenis inovasi", "Bentuk inovasi", "Tematik"],
  ...["Bentuk inovasi daerah", "Waktu uji coba", "Waktu penerapan", "Waktu implementasi", "Tujuan inovasi"],
  ...["Tujuan inovasi daerah", "Skor kematangan", "Kematangan", "Kategori inovasi", "Kelompok inovasi"],
];

/** Their stages: what has been thought out is ready to start, what is tried or applied is running. */
const STAGES: Readonly<Record<string, Readiness>> = {
  inisiatif: "ready",
  "tahap inisiatif": "ready",
  "uji coba": "running",
  ujicoba: "running",
  "tahap uji coba": "running",
  penerapan: "running",
  "tahap penerapan": "running",
  implementasi: "running",
  diterapkan: "running",
};

/** The word of our own list for a word of theirs in a column; undefined for any other. */
export function ownWord(key: ColumnKey, text: string): string | undefined {
  const stage = key === "readiness" ? STAGES[headingName(text)] : undefined;
  return stage === undefined ? undefined : labelOf(READINESS, stage, "id");
}
