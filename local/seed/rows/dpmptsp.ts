// Examples of the Investment and One-Stop Services Office.

import { approveForeign } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const DPMPTSP: AgencyExamples = {
  agency: "DPMPTSP",
  rows: [
    {
      slug: "peluang-investasi",
      content: {
        title_id: "Contoh: Peluang investasi wisata sungai dan pengolahan sampah",
        title_en: "Example: Investment in river tourism and waste processing",
        summary_id:
          "Empat peluang sudah mempunyai kajian awal, lokasi, dan skema perizinan: dermaga wisata, hotel tepi sungai, pengolahan plastik, dan pergudangan pasar.",
        summary_en:
          "Four opportunities have a first study, a site and a licensing path: tourist pier, riverside hotel, plastic processing and market storage.",
        theme: "INVESTASI",
        theme_2: "WISATA_BUDAYA",
        affair: "2.18",
        programme: "P25-M3",
        readiness: "ready",
        benefit_city: "Lapangan kerja baru dan pendapatan daerah.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Lembaga mitra memperoleh peluang yang jelas izinnya bagi anggotanya.",
        benefit_partner_en: "The partner gains opportunities with clear licensing for its members.",
        needs_id: "Lembaga promosi dagang yang menghubungkan dengan penanam modal.",
        needs_en: "A trade promotion body that brings investors.",
        activities_id: "Forum bisnis tahunan\nKunjungan penanam modal\nPendampingan izin",
        activities_en: "Yearly business forum\nVisits of investors\nHelp with licences",
        partner_kind: "LEMBAGA_LN_LAIN",
        countries: ["MY", "SG"],
        funding: ["APBD"],
        duration_months: 12,
        object: "PROMOSI",
      },
      typed: { countries: "Singapura; Malaysia", duration_months: "1 tahun" },
      decision: approveForeign({ reviewer: 1, day: "2026-02-26" }, "KSDLL", "PROMOSI", { priority: "2" }),
    },
    {
      slug: "izin-terintegrasi",
      content: {
        title_id: "Contoh: Perizinan berusaha terintegrasi di mal pelayanan publik",
        summary_id: "Pelaku usaha mengurus izin pusat dan kota di satu meja dengan pendamping.",
        theme: "INVESTASI",
        theme_2: "TATA_KELOLA",
        affair: "2.18",
        programme: "P25-M2",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/mal-pelayanan",
        benefit_city: "Izin usaha mikro selesai pada hari yang sama.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
    },
    {
      slug: "klinik-izin",
      content: {
        title_id: "Contoh: Klinik perizinan keliling bersama asosiasi usaha",
        summary_id: "Asosiasi usaha dan dinas mendatangi sentra usaha setiap bulan untuk membantu pendaftaran izin.",
        theme: "INVESTASI",
        theme_2: "UMKM",
        affair: "2.18",
        programme: "P25-M3",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/klinik-izin",
        benefit_city: "Usaha kecil mempunyai izin tanpa meninggalkan toko.",
        scope: "DALAM_DAERAH",
        partner_kind: "ORMAS",
      },
    },
    {
      slug: "misi-dagang",
      content: {
        title_id: "Contoh: Misi dagang produk kayu dan rotan",
        summary_id: "Pelaku usaha diperkenalkan kepada pembeli lewat misi dagang tahunan.",
        theme: "INVESTASI",
        affair: "2.18",
        programme: "P25-M3",
        readiness: "idea",
        benefit_city: "Pembeli baru bagi industri kecil.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Pembeli memperoleh pemasok yang terverifikasi.",
        needs_id: "Kamar dagang di kota tujuan.",
        activities_id: "Temu usaha",
        partner_kind: "BELUM_ADA",
        countries: ["AE"],
      },
      typed: { duration_months: 240 },
      flaw: "months_range",
    },
  ],
};
