// A tab Keunggulan of any size, every column filled with what people type.

import { COLUMNS } from "../../shared/columns.ts";
import type { Cell } from "../../shared/parse/cell.ts";

const VALUES: Record<string, Cell> = {
  status: "Diajukan",
  theme: "Kesehatan dan keluarga",
  theme_2: "Kota cerdas dan layanan digital",
  affair: "1.02 Kesehatan",
  programme: "NONE",
  readiness: "Siap (ada rencana atau anggaran)",
  scope: "Luar negeri",
  partner_kind: "Pemerintah daerah di luar negeri",
  countries: "Jepang; Belanda",
  funding: "APBD kota; Hibah",
  duration_months: "2 tahun",
  object: "Promosi potensi daerah",
  evidence_url: "https://contoh.banjarmasin.example/bukti",
  confirmed_on: 46000,
};

/** The cells of so many rows, below the row of tags and the row of headings. */
export function sampleGrid(rows: number): Cell[][] {
  const keys = COLUMNS.map((one) => one.key);
  const text = "Pedagang pasar terapung melatih siswa tentang sungai dan budaya Banjar";
  const data = Array.from({ length: rows }, (_, n) =>
    keys.map((key) =>
      key === "id" ? `KB-${String(n).padStart(10, "0")}` : (VALUES[key] ?? `${text}, nomor ${n}`.slice(0, 110)),
    ),
  );
  return [keys.map((key) => `#${key}`), COLUMNS.map((one) => one.heading.id), ...data];
}
