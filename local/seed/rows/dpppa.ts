// Examples of the Women's Empowerment and Child Protection Office.

import { approveForeign } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const DPPPA: AgencyExamples = {
  agency: "DPPPA",
  rows: [
    {
      slug: "kampung-ramah",
      content: {
        title_id: "Contoh: Kampung ramah perempuan dan anak",
        title_en: "Example: Women- and child-friendly neighbourhoods",
        summary_id:
          "Enam kampung mempunyai aturan bersama tentang pekerja anak, perkawinan dini, dan kekerasan, dengan pos pengaduan yang dijaga warga terlatih.",
        summary_en:
          "Six neighbourhoods have agreed rules on child labour, early marriage and violence, with a complaints post kept by trained residents.",
        theme: "INKLUSI",
        affair: "2.08",
        programme: "P25-M1",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/kampung-ramah",
        benefit_city: "Kasus kekerasan dilaporkan lebih awal dan ditangani.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Organisasi mitra memperoleh contoh perlindungan berbasis kampung.",
        benefit_partner_en: "The partner gains an example of protection by neighbourhoods.",
        needs_id: "Pendampingan metode dan pengukuran hasil.",
        needs_en: "Methods and measurement of results.",
        activities_id: "Pelatihan penjaga pos pengaduan\nSurvei awal dan akhir",
        activities_en: "Training of post keepers\nSurveys before and after",
        partner_kind: "ORG_INTERNASIONAL",
        countries: ["CH"],
        funding: ["HIBAH"],
        duration_months: 24,
        object: "KAPASITAS",
      },
      decision: approveForeign({ reviewer: 1, day: "2026-02-18" }, "KSDLL", "KAPASITAS", { priority: "2" }),
    },
    {
      slug: "perempuan-pengusaha",
      content: {
        title_id: "Contoh: Sekolah perempuan pengusaha sasirangan",
        summary_id: "Organisasi perempuan melatih 120 perajin menghitung harga, memotret produk, dan menjual daring.",
        theme: "INKLUSI",
        theme_2: "UMKM",
        affair: "2.08",
        programme: "P25-M3",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/sekolah-perempuan",
        benefit_city: "Penghasilan perajin perempuan naik.",
        scope: "DALAM_DAERAH",
        partner_kind: "ORMAS",
      },
    },
    {
      slug: "belajar-keluarga",
      content: {
        title_id: "Contoh: Pusat pembelajaran keluarga",
        summary_id: "Psikolog dan konselor melayani konsultasi pengasuhan anak tanpa biaya.",
        theme: "INKLUSI",
        theme_2: "KESEHATAN",
        affair: "2.08",
        programme: "P25-M1",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/puspaga",
        benefit_city: "Keluarga mendapat bantuan sebelum masalah menjadi berat.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
    },
    {
      slug: "forum-anak",
      status: "withdraw",
      content: {
        title_id: "Contoh: Forum anak kota",
        summary_id: "Forum anak memberi masukan untuk rencana pembangunan kota.",
        theme: "INKLUSI",
        affair: "2.08",
        programme: "P25-M1",
        readiness: "running",
        benefit_city: "Suara anak didengar dalam musyawarah.",
        scope: "DALAM_DAERAH",
        partner_kind: "ORMAS",
      },
    },
  ],
};
