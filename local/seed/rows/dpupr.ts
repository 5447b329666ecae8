// Examples of the Public Works and Spatial Planning Office.

import { approveDomestic, approveForeign, reroute } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const DPUPR: AgencyExamples = {
  agency: "DPUPR",
  rows: [
    {
      slug: "kanal-kota",
      content: {
        title_id: "Contoh: Penataan kanal kota dan pengendalian air pasang",
        title_en: "Example: Restoring city canals and controlling tidal floods",
        summary_id:
          "Dinas mengeruk dan membuka kembali kanal yang tertutup bangunan, memasang pintu air, dan memetakan elevasi kawasan yang tergenang saat pasang. Tiga kanal selesai sejak 2022.",
        summary_en:
          "The office dredges and reopens canals that were built over, installs sluices and maps the levels of areas flooded at high tide. Three canals have been finished since 2022.",
        theme: "SUNGAI_LINGKUNGAN",
        theme_2: "TRANSPORTASI",
        affair: "1.03",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/kanal-kota",
        benefit_city: "Genangan berkurang di kawasan padat dan kanal dapat dilalui perahu kecil.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Kota mitra mempelajari pengelolaan pasang surut di kota rawa beriklim tropis.",
        benefit_partner_en: "The partner city learns how tides are managed in a tropical swamp city.",
        needs_id: "Kota delta yang berpengalaman memodelkan pasang surut dan menata kanal.",
        needs_en: "A delta city experienced in tidal modelling and canal design.",
        activities_id: "Pemodelan pasang surut bersama\nPelatihan tenaga teknis\nRancangan satu kanal percontohan",
        activities_en: "Joint tidal modelling\nTraining of engineers\nDesign of one model canal",
        outcomes_id: "Satu model pasang surut yang dikelola tenaga kota sendiri.",
        outcomes_en: "One tidal model run by the city's own engineers.",
        partner_kind: "PEMDA_LN",
        countries: ["NL"],
        funding: ["APBD", "MITRA"],
        duration_months: 36,
        object: "IPTEK",
      },
      typed: { duration_months: 36 },
      decision: approveForeign({ reviewer: 2, day: "2026-02-12" }, "KSDPL_LAINNYA", "IPTEK", {
        priority: "1",
        en_checked: "yes",
      }),
    },
    {
      slug: "drainase-lintas-batas",
      content: {
        title_id: "Contoh: Pengelolaan drainase lintas batas dengan daerah tetangga",
        summary_id:
          "Saluran di perbatasan dikeruk bergantian dan debit air dibagi lewat jadwal pintu air yang disepakati bersama.",
        theme: "SUNGAI_LINGKUNGAN",
        affair: "1.03",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/drainase",
        benefit_city: "Banjir di kelurahan perbatasan surut lebih cepat.",
        scope: "ANTAR_DAERAH",
        partner_kind: "DAERAH_LAIN",
      },
      decision: approveDomestic({ reviewer: 1, day: "2026-02-13" }, "KSDD", { priority: "2" }),
    },
    {
      slug: "normalisasi-sungai",
      content: {
        title_id: "Contoh: Normalisasi ruas sungai yang menjadi wewenang balai",
        summary_id:
          "Ruas sungai besar di dalam kota memerlukan pengerukan yang wewenangnya ada pada balai wilayah sungai.",
        theme: "SUNGAI_LINGKUNGAN",
        affair: "1.03",
        programme: "P25-M4",
        readiness: "idea",
        benefit_city: "Alur pelayaran dan aliran air kota lancar.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
      decision: reroute({ reviewer: 0, day: "2026-02-16" }, "SINERGI", "PUSAT", {
        decision_note: "Sampaikan lewat forum sinergi dengan balai wilayah sungai.",
      }),
    },
    {
      slug: "uji-material",
      content: {
        title_id: "Contoh: Uji material jalan bersama politeknik",
        summary_id: "Laboratorium politeknik menguji material jalan lingkungan dengan biaya bersama.",
        theme: "TRANSPORTASI",
        affair: "1.03",
        programme: "P25-M4",
        readiness: "ready",
        benefit_city: "Jalan lingkungan lebih tahan lama.",
        scope: "DALAM_DAERAH",
        partner_kind: "PERGURUAN_TINGGI",
      },
    },
    {
      slug: "ipal-komunal",
      content: {
        title_id: "Contoh: Instalasi pengolahan air limbah komunal",
        summary_id: "Instalasi komunal melayani 300 rumah di kawasan padat dan dirawat kelompok warga.",
        theme: "SUNGAI_LINGKUNGAN",
        affair: "1.03",
        programme: "P25-M4",
        readiness: "running",
        benefit_city: "Limbah rumah tangga tidak lagi langsung masuk ke sungai.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
      typed: { evidence_url: "http://banjarmasin.example/berita/ipal" },
      flaw: "not_https",
    },
  ],
};
