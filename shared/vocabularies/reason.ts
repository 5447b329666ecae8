// Reasons why a row is not taken forward or goes elsewhere.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const REASON = vocabulary(
  "reason",
  { id: "Alasan", en: "Reason" },
  "Kembar; the classes of ineligible proposals follow Kab. Banjar's mapping of 2024",
  [
    { code: "DALAM_NEGERI", id: "Mitra berada di dalam negeri", en: "Partner is in Indonesia" },
    { code: "PUSAT", id: "Memerlukan kementerian atau lembaga", en: "Needs a ministry" },
    { code: "INTERNAL", id: "Kegiatan antarperangkat daerah", en: "Internal activity" },
    { code: "PENGADAAN", id: "Pengadaan barang atau jasa", en: "Procurement" },
    { code: "ADA_NASKAH", id: "Sudah tercakup naskah yang berlaku", en: "Covered by an agreement" },
    {
      code: "BUKAN_WEWENANG",
      id: "Bukan kewenangan daerah",
      en: "Outside the powers of the local government",
      also: ["Bukan kewenangan kota", "Outside the city's powers"],
    },
    { code: "GANDA", id: "Sama dengan usulan lain", en: "Duplicate" },
    { code: "BELUM_JELAS", id: "Manfaat belum jelas", en: "Benefit unclear" },
    { code: "DATA_KURANG", id: "Data pendukung kurang", en: "Evidence lacking" },
    { code: "LAINNYA", id: "Lainnya (jelaskan)", en: "Other" },
  ],
);

export type Reason = CodeOf<typeof REASON>;
