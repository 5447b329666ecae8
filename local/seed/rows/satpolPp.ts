// Examples of the Public Order Police Unit.

import { reject } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const SATPOL_PP: AgencyExamples = {
  agency: "SATPOL_PP",
  rows: [
    {
      slug: "patroli-perbatasan",
      content: {
        title_id: "Contoh: Patroli wilayah perbatasan bersama daerah tetangga",
        summary_id: "Satpol PP dua daerah berpatroli bersama di pasar dan jalan perbatasan setiap akhir pekan.",
        theme: "KEBENCANAAN",
        theme_2: "TATA_KELOLA",
        affair: "1.05",
        programme: "P25-M2",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/patroli",
        benefit_city: "Pelanggaran di perbatasan ditangani tanpa saling lempar wewenang.",
        scope: "ANTAR_DAERAH",
        partner_kind: "DAERAH_LAIN",
      },
    },
    {
      slug: "kamera-petugas",
      content: {
        title_id: "Contoh: Pengadaan kamera badan untuk petugas patroli",
        summary_id: "Petugas patroli memakai kamera badan agar tindakan di lapangan terekam.",
        theme: "KOTA_CERDAS",
        affair: "1.05",
        programme: "NONE",
        readiness: "idea",
        benefit_city: "Penertiban lebih transparan.",
        scope: "DALAM_DAERAH",
        partner_kind: "BADAN_USAHA",
      },
      decision: reject(
        { reviewer: 1, day: "2026-02-16" },
        "PENGADAAN",
        "Pembelian alat lewat pengadaan, bukan kerja sama.",
      ),
    },
  ],
};
