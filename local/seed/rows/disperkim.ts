// Examples of the Housing and Settlements Office.

import type { AgencyExamples } from "../example.ts";

export const DISPERKIM: AgencyExamples = {
  agency: "DISPERKIM",
  rows: [
    {
      slug: "kampung-tepian",
      content: {
        title_id: "Contoh: Penataan kampung tepian sungai tanpa penggusuran",
        title_en: "Example: Upgrading riverside neighbourhoods without eviction",
        summary_id:
          "Rumah tepian diputar menghadap sungai, jalan titian diperbaiki, dan warga tetap tinggal di kampungnya. Dua kampung selesai dengan musyawarah warga.",
        summary_en:
          "Houses are turned to face the river, boardwalks are repaired and residents stay. Two neighbourhoods were finished by agreement with residents.",
        theme: "TRANSPORTASI",
        theme_2: "SUNGAI_LINGKUNGAN",
        affair: "1.04",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/kampung-tepian",
        benefit_city: "Permukiman lebih sehat dan tepi sungai terbuka untuk umum.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Kota mitra memperoleh contoh penataan bersama warga dengan biaya rendah.",
        benefit_partner_en: "The partner city gains an example of low-cost upgrading with residents.",
        needs_id: "Kota yang berpengalaman menata tepi air dan rumah tahan pasang.",
        needs_en: "A city experienced in waterfronts and tide-resistant housing.",
        activities_id: "Studio rancang bersama\nKunjungan belajar\nSatu blok percontohan",
        activities_en: "Joint design studio\nStudy visits\nOne model block",
        partner_kind: "PEMDA_LN",
        countries: ["TH"],
        funding: ["PARA_PIHAK"],
        duration_months: 24,
        object: "KAPASITAS",
      },
      typed: { funding: "Ditanggung para pihak sesuai kesepakatan", duration_months: "dua tahun" },
    },
    {
      slug: "taman-kota",
      content: {
        title_id: "Contoh: Taman kota dari tanggung jawab sosial perusahaan",
        summary_id: "Perusahaan membangun dan merawat taman kecil di atas lahan kota dengan rancangan dari dinas.",
        theme: "TRANSPORTASI",
        theme_2: "SUNGAI_LINGKUNGAN",
        affair: "1.04",
        programme: "P25-M4",
        readiness: "ready",
        benefit_city: "Ruang terbuka bertambah tanpa membebani anggaran.",
        scope: "DALAM_DAERAH",
        partner_kind: "BADAN_USAHA",
      },
    },
    {
      slug: "rumah-swadaya",
      content: {
        title_id: "Contoh: Bantuan stimulan perumahan swadaya di kelurahan padat",
        summary_id: "Keluarga berpenghasilan rendah memperbaiki rumah dengan bantuan bahan dan pendampingan teknis.",
        theme: "TRANSPORTASI",
        affair: "1.04",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/rumah-swadaya",
        benefit_city: "Rumah tidak layak huni berkurang.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
      typed: { readiness: "  Berjalan  (sudah dilaksanakan) " },
    },
    {
      slug: "rumah-lanting",
      content: {
        title_id: "Contoh: Rumah lanting tahan pasang",
        summary_id: "Rumah terapung tradisional diperkuat agar aman dan sehat dihuni.",
        theme: "TRANSPORTASI",
        affair: "1.04",
        programme: "P25-M4",
        readiness: "idea",
        benefit_city: "Warisan bangunan sungai terjaga.",
        scope: "DALAM_DAERAH",
        partner_kind: "PEMDA_LN",
      },
      flaw: "scope_partner",
    },
  ],
};
