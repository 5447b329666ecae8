// Under which headings agencies keep what Kembar's columns hold: the columns' own names, and words of their own lists.

import { CONTENT_COLUMNS, type ColumnKey } from "../columns.ts";
import { lazy } from "../lazy.ts";
import { headingName, headingNames, shortName } from "./headingNames.ts";
import { SYSTEM_FAMILIAR, SYSTEM_HEADINGS } from "./otherSystems.ts";
import { isOfPeople } from "./peopleTable.ts";

/** Words of lists that are in use; more may be added here. The first heading of a list wins a column. */
const OTHER_WORDS: Partial<Record<ColumnKey, readonly string[]>> = {
  title_id: [
    ...["Nama", "Judul", "Keunggulan", "Potensi", "Inovasi", "Kegiatan", "Usulan", "Sub kegiatan", "Rincian kegiatan"],
    ...["Nama program", "Nama kegiatan", "Nama sub kegiatan", "Nama inovasi", "Nama potensi", "Nama usulan"],
    ...["Nama layanan", "Nama produk", "Nama objek", "Program/kegiatan", "Program dan kegiatan"],
    ...[
      "Name",
      "Title",
      "Activity",
      "Judul kegiatan",
      "Judul inovasi",
      "Judul program",
      "Potensi unggulan",
      "Potensi daerah",
      "Jenis kegiatan",
    ],
  ],
  summary_id: [
    ...[
      "Uraian",
      "Deskripsi",
      "Penjelasan",
      "Gambaran umum",
      "Uraian singkat",
      "Deskripsi singkat",
      "Gambaran singkat",
    ],
    ...["Ringkasan", "Rincian", "Uraian kegiatan", "Summary"],
  ],
  theme: ["Tema", "Bidang kerja sama"],
  affair: ["Urusan", "Urusan pemerintahan"],
  programme: ["Program prioritas", "Program"],
  readiness: ["Kesiapan", "Tahap kesiapan"],
  evidence_url: [
    "Tautan",
    "Link",
    "Bukti",
    "Bukti dukung",
    "Bukti pendukung",
    "Situs",
    "Website",
    "Laman",
    "Link bukti",
    "Alamat web",
  ],
  benefit_city: ["Manfaat", "Dampak", "Manfaat kegiatan", "Benefit", "Benefits"],
  scope: ["Lingkup", "Ruang lingkup"],
  needs_id: ["Kebutuhan", "Yang dibutuhkan"],
  activities_id: ["Rencana kegiatan", "Bentuk kegiatan", "Bentuk kerja sama", "Rencana aksi"],
  countries: ["Country", "Countries", "Negara", "Negara mitra", "Negara tujuan", "Mitra negara"],
  outcomes_id: ["Hasil", "Target", "Luaran", "Output", "Outcome"],
  funding: ["Sumber dana", "Pendanaan", "Anggaran", "Sumber anggaran", "Sumber pendanaan"],
  duration_months: ["Lama", "Jangka waktu", "Durasi", "Lama kegiatan"],
  partner_name: ["Partner", "Mitra", "Calon mitra", "Nama mitra", "Mitra kerja sama"],
  contact_unit: ["Unit", "Bidang", "Penanggung jawab", "Pelaksana"],
  contact_email: ["Surel", "Email", "E-mail"],
  notes_internal: ["Catatan", "Keterangan", "Ket"],
};

/** Headings of lists that no column takes, by which a row of headings is known all the same. */
const FAMILIAR: readonly string[] = [
  ...["No", "No.", "Nomor", "No urut", "Nomor urut", "Kode", "Lokasi", "Alamat", "Kecamatan", "Kelurahan", "Tempat"],
  ...["Tahun", "Waktu", "Tanggal", "Bulan", "Jadwal", "Mulai", "Selesai", "Volume", "Satuan", "Jumlah", "Sasaran"],
  ...["Indikator", "Pagu", "Pagu anggaran", "Realisasi", "Biaya", "Harga", "Nilai", "Status", "Capaian", "Rencana"],
  ...["Perangkat daerah", "OPD", "SKPD", "Dinas", "Instansi", "Nama OPD", "Nama perangkat daerah", "Foto", "Jenis"],
  ...SYSTEM_FAMILIAR,
];
const familiar = lazy(() => new Set(FAMILIAR.map(headingName)));

/** A column for each year. */
const YEAR = /^(?:(?:target|realisasi|capaian|rencana|anggaran|pagu) )?(?:19|20)\d\d$/;

const NUMBERING = new Set(["no", "no.", "nomor", "no urut", "no. urut", "nomor urut", "urut", "#", "nr", "no.urut"]);

/** Every name that a column is known under. */
function namesOf({ key, heading }: (typeof CONTENT_COLUMNS)[number]): string[] {
  return [...(OTHER_WORDS[key] ?? []), ...(SYSTEM_HEADINGS[key] ?? []), key, heading.en, heading.id];
}

/** The columns that an import may fill, by these names. */
const headingWords = lazy(() =>
  headingNames(CONTENT_COLUMNS.flatMap((one) => namesOf(one).map((name) => [name, one.key] as const))),
);

/** Names of people and of bodies are no names of strengths. */
const OTHERS =
  /\b(?:opd|skpd|dinas|instansi|perangkat|unit|pic|penanggung|pejabat|kepala|petugas|pegawai|ketua|pemilik|mitra|negara|kota|kecamatan|kelurahan|lengkap|kontak|pelaksana|file|dokumen|bidang)\b/i;

function isOfOthers(heading: string): boolean {
  return OTHERS.test(heading);
}

/** First words of longer headings: "Nama Inovasi Daerah". */
const BEGINNINGS: readonly (readonly [RegExp, ColumnKey])[] = [
  [/^(?:nama|judul)\b/i, "title_id"],
  [/^(?:deskripsi|uraian|gambaran|penjelasan|ringkasan)\b/i, "summary_id"],
  [/^(?:manfaat|dampak)\b/i, "benefit_city"],
  [/^(?:link|tautan)\b/i, "evidence_url"],
  [/^negara\b/i, "countries"],
  [/^(?:calon )?mitra\b/i, "partner_name"],
];

/**
 * First words of headings that stand above names where no heading says so: "Destinasi Wisata", "Produk Unggulan". Where
 * two columns have such words, the first is meant.
 */
const THINGS =
  /^(?:jenis |daftar |bentuk )?(?:destinasi|obyek|objek|daya tarik|atraksi|produk|komoditas|komoditi|kerajinan|kuliner|layanan|pelayanan|fasilitas|festival|event|situs|cagar budaya|kawasan|sentra|umkm|proyek|potensi|inovasi|keunggulan|usulan|kegiatan|sub kegiatan|kerja sama)\b/;

/** Whether a heading may stand above the names of the rows where no other does. */
export function namesThings(heading: string): boolean {
  return keyOfHeading(heading) === undefined && THINGS.test(headingName(heading)) && !isOfOthers(heading);
}

/** The column that the first words of a heading name, where it is none that is known as a whole; undefined for none. */
export function keyOfBeginning(heading: string): ColumnKey | undefined {
  const text = heading.replace(/\s+/g, " ").trim();
  const key = BEGINNINGS.find(([pattern]) => pattern.test(text))?.[1];
  return key === "title_id" && isOfOthers(text) ? undefined : key;
}

/** The column that a heading names; undefined for none. */
export function keyOfHeading(heading: string): string | undefined {
  return headingWords().get(headingName(heading)) ?? headingWords().get(shortName(heading));
}

/** The name by which a heading counts as one that lists have; undefined for any other text. */
export function familiarHeading(heading: string): string | undefined {
  const key = keyOfHeading(heading);
  if (key !== undefined) return key;
  const name = shortName(heading);
  return familiar().has(name) || YEAR.test(name) || isNumbering(heading) || isOfPeople(heading) ? name : undefined;
}

/** Whether a heading stands above the numbers of the rows. */
export function isNumbering(heading: string): boolean {
  return NUMBERING.has(heading.trim().toLowerCase().replace(/\s+/g, " "));
}
