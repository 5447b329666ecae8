// Examples of the Library and Archives Office.

import { approveForeign } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const DISPERSIP: AgencyExamples = {
  agency: "DISPERSIP",
  rows: [
    {
      slug: "perpustakaan-terapung",
      content: {
        title_id: "Contoh: Perpustakaan terapung dan dongeng sungai",
        title_en: "Example: Floating library and river stories",
        summary_id:
          "Perahu pustaka singgah di 14 dermaga dengan 2.000 buku dan pendongeng berbahasa Banjar. Cerita warga direkam menjadi buku anak.",
        summary_en:
          "A library boat calls at 14 piers with 2,000 books and storytellers in Banjarese. Residents' stories are recorded and become children's books.",
        theme: "PENDIDIKAN",
        theme_2: "WISATA_BUDAYA",
        affair: "2.23",
        programme: "P25-M1",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/perpustakaan-terapung",
        benefit_city: "Anak tepi sungai gemar membaca dan cerita lama tersimpan.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Perpustakaan mitra memperoleh buku anak dwibahasa dari kota sungai.",
        benefit_partner_en: "Partner libraries gain bilingual children's books from a river city.",
        needs_id: "Perpustakaan kota yang berpengalaman menerbitkan cerita rakyat.",
        needs_en: "A city library experienced in publishing folk stories.",
        activities_id: "Pertukaran pustakawan\nTerbitan buku dwibahasa\nPekan dongeng daring",
        activities_en: "Exchange of librarians\nBilingual books\nOnline storytelling week",
        partner_kind: "PEMDA_LN",
        countries: ["KR"],
        funding: ["APBD", "MITRA"],
        duration_months: 12,
        object: "BUDAYA",
      },
      decision: approveForeign({ reviewer: 2, day: "2026-03-02" }, "KSDPL_LAINNYA", "BUDAYA", {
        priority: "3",
        en_checked: "yes",
      }),
    },
    {
      slug: "pustaka-inklusi",
      content: {
        title_id: "Contoh: Perpustakaan berbasis inklusi sosial",
        summary_id: "Perpustakaan kelurahan menjadi tempat belajar memasak, menjahit, dan berjualan daring.",
        theme: "PENDIDIKAN",
        theme_2: "INKLUSI",
        affair: "2.23",
        programme: "P25-M1",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/pustaka-inklusi",
        benefit_city: "Warga memakai perpustakaan untuk menambah penghasilan.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
    },
    {
      slug: "naskah-lama",
      content: {
        title_id: "Contoh: Alih media naskah lama Banjar bersama perguruan tinggi",
        summary_id: "Naskah milik keluarga dipindai di tempat, lalu dikembalikan beserta salinan digitalnya.",
        theme: "TATA_KELOLA",
        theme_2: "WISATA_BUDAYA",
        affair: "2.24",
        programme: "P25-M1",
        readiness: "ready",
        benefit_city: "Pengetahuan lama tidak hilang.",
        scope: "DALAM_DAERAH",
        partner_kind: "PERGURUAN_TINGGI",
      },
    },
  ],
};
