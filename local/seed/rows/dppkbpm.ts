// Examples of the Population Control, Family Planning and Community Empowerment Office.

import type { AgencyExamples } from "../example.ts";

export const DPPKBPM: AgencyExamples = {
  agency: "DPPKBPM",
  rows: [
    {
      slug: "kampung-berkualitas",
      content: {
        title_id: "Contoh: Kampung keluarga berkualitas",
        summary_id: "Kader mendampingi pasangan muda, ibu hamil, dan remaja dalam satu rumah data kampung.",
        theme: "KESEHATAN",
        theme_2: "INKLUSI",
        affair: "2.14",
        programme: "P25-M1",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/kampung-berkualitas",
        benefit_city: "Keluarga merencanakan kelahiran dan pengasuhan lebih baik.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
    },
    {
      slug: "dapur-sehat",
      content: {
        title_id: "Contoh: Dapur sehat pencegah tengkes bersama dunia usaha",
        summary_id: "Hotel dan katering menyumbang bahan, kader memasak menu balita dua kali sepekan di 15 dapur.",
        theme: "KESEHATAN",
        theme_2: "PANGAN",
        affair: "2.14",
        programme: "P25-M1",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/dapur-sehat",
        benefit_city: "600 balita berisiko mendapat makanan bergizi.",
        scope: "DALAM_DAERAH",
        partner_kind: "BADAN_USAHA",
      },
    },
    {
      slug: "sekolah-lansia",
      content: {
        title_id: "Contoh: Sekolah lansia tangguh",
        summary_id: "Lansia belajar kesehatan, keuangan keluarga, dan telepon pintar selama enam bulan.",
        theme: "KESEHATAN",
        theme_2: "INKLUSI",
        affair: "2.14",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/sekolah-lansia",
        benefit_city: "Lansia mandiri lebih lama.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
      typed: { programme: "Wirausaha baru" },
      flaw: "programme_expired",
    },
  ],
};
