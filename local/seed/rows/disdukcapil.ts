// Examples of the Population and Civil Registration Office.

import { reject, reroute } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const DISDUKCAPIL: AgencyExamples = {
  agency: "DISDUKCAPIL",
  rows: [
    {
      slug: "identitas-digital",
      content: {
        title_id: "Contoh: Percepatan identitas kependudukan digital",
        summary_id: "Petugas keliling membantu warga mengaktifkan identitas digital di pasar, sekolah, dan dermaga.",
        theme: "TATA_KELOLA",
        theme_2: "KOTA_CERDAS",
        affair: "2.12",
        programme: "P25-M2",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/identitas-digital",
        benefit_city: "Warga mengurus layanan tanpa fotokopi.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
      decision: reroute({ reviewer: 0, day: "2026-02-20" }, "SINERGI", "PUSAT"),
    },
    {
      slug: "jemput-bola-akta",
      content: {
        title_id: "Contoh: Jemput bola akta kelahiran ke kelurahan",
        summary_id: "Akta kelahiran diterbitkan di rumah sakit dan kelurahan pada hari yang sama.",
        theme: "TATA_KELOLA",
        affair: "2.12",
        programme: "P25-M2",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/jemput-bola",
        benefit_city: "Hampir semua bayi mempunyai akta sebelum berumur sebulan.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
    },
    {
      slug: "data-antarperangkat",
      content: {
        title_id: "Contoh: Pemakaian data kependudukan antarperangkat daerah",
        summary_id: "Perangkat daerah memeriksa data penduduk lewat satu layanan tanpa meminta salinan kartu.",
        theme: "TATA_KELOLA",
        affair: "2.12",
        programme: "P25-M2",
        readiness: "running",
        benefit_city: "Layanan lebih cepat dan data lebih aman.",
        scope: "DALAM_DAERAH",
        partner_kind: "BELUM_ADA",
      },
      decision: reject({ reviewer: 1, day: "2026-02-20" }, "INTERNAL", "Cukup perjanjian kerja antarperangkat daerah."),
    },
  ],
};
