// Examples of the Civil Service and Human Resources Agency.

import { revise } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const BKPSDM: AgencyExamples = {
  agency: "BKPSDM",
  rows: [
    {
      slug: "aparatur-muda",
      content: {
        title_id: "Contoh: Pertukaran aparatur muda dengan kota mitra",
        title_en: "Example: Exchange of young officials with a partner city",
        summary_id: "Sepuluh aparatur muda setiap tahun bekerja tiga bulan di kota mitra dan menerima tamu balasan.",
        summary_en: "Ten young officials a year work three months in the partner city, and guests come in return.",
        theme: "TATA_KELOLA",
        theme_2: "SDM",
        affair: "5.04",
        programme: "P25-M2",
        readiness: "ready",
        benefit_city: "Aparatur membawa pulang cara kerja baru.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Kota mitra memperoleh tenaga yang mengenal Indonesia.",
        benefit_partner_en: "The partner city gains staff who know Indonesia.",
        needs_id: "Pemerintah kota yang menerima aparatur tamu.",
        needs_en: "A city government that hosts visiting officials.",
        activities_id: "Penempatan tiga bulan\nLaporan dan seminar",
        activities_en: "Placements of three months\nReports and seminars",
        partner_kind: "PEMDA_LN",
        countries: ["JP"],
        funding: ["APBD", "PARA_PIHAK"],
        duration_months: 36,
        object: "KAPASITAS",
      },
      typed: { duration_months: "36 bulan" },
    },
    {
      slug: "kompetensi-digital",
      content: {
        title_id: "Contoh: Pengembangan kompetensi digital aparatur",
        summary_id: "Aparatur mengikuti pelatihan digital berjenjang lewat sistem belajar nasional.",
        theme: "TATA_KELOLA",
        theme_2: "KOTA_CERDAS",
        affair: "5.04",
        programme: "P25-M2",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/kompetensi-digital",
        benefit_city: "Layanan digital dikelola aparatur yang cakap.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
      decision: revise(
        { reviewer: 2, day: "2026-03-05" },
        "Mohon tulis jumlah peserta dan jenjang yang sudah berjalan.",
      ),
    },
    {
      slug: "pembekalan-pejabat",
      content: {
        title_id: "Contoh: Pembekalan pejabat baru",
        summary_id: "Pembekalan pejabat baru dipandu narasumber dengan NIP 19800101 200501 1 001 dari balai diklat.",
        theme: "TATA_KELOLA",
        affair: "5.04",
        programme: "P25-M2",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/pembekalan",
        benefit_city: "Pejabat baru cepat menyesuaikan diri.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
      flaw: "personal_data",
    },
  ],
};
