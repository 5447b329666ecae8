// Examples of the City Secretariat.

import type { AgencyExamples } from "../example.ts";

export const SETDA: AgencyExamples = {
  agency: "SETDA",
  rows: [
    {
      slug: "kota-seribu-sungai",
      content: {
        title_id: "Contoh: Promosi Banjarmasin Kota Seribu Sungai kepada kota mitra",
        title_en: "Example: Presenting Banjarmasin, City of a Thousand Rivers, to partner cities",
        summary_id:
          "Banjarmasin memiliki sekitar 259 sungai aktif, pasar terapung, dan permukiman tepi sungai yang masih hidup. Bagian Tata Pemerintahan menyusun paket profil kota, kalender kegiatan, dan daftar keunggulan perangkat daerah untuk diperkenalkan kepada kota mitra.",
        summary_en:
          "Banjarmasin has about 259 active rivers, a floating market and living riverside settlements. The Government Affairs Division prepares a city profile, a calendar of events and a list of strengths for partner cities.",
        theme: "WISATA_BUDAYA",
        theme_2: "TATA_KELOLA",
        affair: "3.26",
        programme: "P25-M3",
        readiness: "ready",
        benefit_city: "Kota dikenal di luar negeri dan perangkat daerah mempunyai satu pintu untuk menjajaki mitra.",
        scope: "LUAR_NEGERI",
        benefit_partner_id:
          "Kota mitra memperoleh gambaran yang jujur tentang kota sungai tropis dan satu alamat untuk bertanya.",
        benefit_partner_en: "Partner cities get an honest picture of a tropical river city and one desk to ask.",
        needs_id: "Kota sungai atau kota delta yang ingin bertukar pengalaman pengelolaan sungai dan wisata.",
        needs_en: "A river or delta city that wishes to exchange experience in river management and tourism.",
        activities_id:
          "Pertemuan daring perkenalan\nKunjungan balasan delegasi kota\nPekan budaya di kota masing-masing",
        activities_en: "Introductory online meetings\nReturn visits of delegations\nA culture week in each city",
        outcomes_id: "Satu pernyataan kehendak kerja sama kota kembar dalam dua tahun.",
        outcomes_en: "One letter of intent for a sister city within two years.",
        partner_kind: "PEMDA_LN",
        countries: ["JP", "NL"],
        funding: ["APBD", "PARA_PIHAK"],
        duration_months: 24,
        object: "PROMOSI",
      },
      typed: { duration_months: "2 tahun", countries: "Jepang; Belanda" },
    },
    {
      slug: "kapasitas-tim-kerja-sama",
      content: {
        title_id: "Contoh: Peningkatan kapasitas Tim Koordinasi Kerja Sama Daerah",
        summary_id:
          "Bagian Tata Pemerintahan melatih penanggung jawab kerja sama di setiap perangkat daerah agar memahami pemetaan urusan, objek, dan persyaratan kerja sama menurut PP 28/2018.",
        theme: "TATA_KELOLA",
        affair: "4.01",
        programme: "P25-M2",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/tkksd",
        benefit_city: "Usulan kerja sama lebih lengkap dan lebih sedikit yang dikembalikan.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
    },
    {
      slug: "berbagi-layanan-apeksi",
      content: {
        title_id: "Contoh: Berbagi praktik layanan publik dengan kota anggota jejaring",
        summary_id:
          "Setdako mengikuti lokakarya jejaring kota dan menghimpun praktik baik layanan publik untuk ditiru perangkat daerah.",
        theme: "TATA_KELOLA",
        affair: "2.13",
        programme: "P25-M2",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/jejaring-kota",
        benefit_city: "Perangkat daerah memperoleh contoh yang sudah teruji tanpa biaya perjalanan yang besar.",
        scope: "ANTAR_DAERAH",
        partner_kind: "JEJARING",
      },
    },
    {
      slug: "arsip-naskah",
      status: "draft",
      content: {
        title_id: "Contoh: Arsip digital naskah kerja sama daerah",
        summary_id: "Naskah kerja sama dipindai dan diberi tanggal berakhir agar tidak lewat waktu tanpa evaluasi.",
        theme: "TATA_KELOLA",
      },
    },
  ],
};
