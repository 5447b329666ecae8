// Examples of the Planning, Research and Development Agency.

import { reroute } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const BAPPERIDA: AgencyExamples = {
  agency: "BAPPERIDA",
  rows: [
    {
      slug: "rendah-karbon",
      content: {
        title_id: "Contoh: Penyelarasan rencana pembangunan rendah karbon",
        summary_id:
          "Rencana kota diselaraskan dengan rencana nasional rendah karbon dan dihitung pengurangan emisinya.",
        theme: "TATA_KELOLA",
        theme_2: "SUNGAI_LINGKUNGAN",
        affair: "5.01",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/rendah-karbon",
        benefit_city: "Program kota memenuhi syarat pendanaan iklim.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
    },
    {
      slug: "riset-sungai",
      content: {
        title_id: "Contoh: Riset kota sungai bersama perguruan tinggi",
        summary_id:
          "Dosen dan mahasiswa meneliti tepi sungai, angkutan air, dan ekonomi warga dalam satu agenda riset.",
        theme: "SUNGAI_LINGKUNGAN",
        affair: "5.05",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/riset-sungai",
        benefit_city: "Kebijakan sungai memakai hasil penelitian.",
        scope: "DALAM_DAERAH",
        partner_kind: "PERGURUAN_TINGGI",
      },
    },
    {
      slug: "laboratorium-kota",
      content: {
        title_id: "Contoh: Laboratorium kota sungai dengan perguruan tinggi luar negeri",
        title_en: "Example: River city laboratory with a foreign university",
        summary_id: "Satu kelurahan tepi sungai menjadi tempat uji rancangan bersama warga selama tiga tahun.",
        summary_en: "One riverside ward is a site for testing designs with residents for three years.",
        theme: "SUNGAI_LINGKUNGAN",
        theme_2: "TRANSPORTASI",
        affair: "1.03",
        programme: "P25-M4",
        readiness: "idea",
        benefit_city: "Rancangan diuji sebelum dibangun luas.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Peneliti memperoleh lokasi, data, dan warga yang terlibat.",
        benefit_partner_en: "Researchers gain a site, data and residents who take part.",
        needs_id: "Perguruan tinggi dengan bidang arsitektur air.",
        needs_en: "A university strong in water architecture.",
        activities_id: "Studio tahunan\nPrototipe titian\nLaporan terbuka",
        activities_en: "Yearly studio\nBoardwalk prototypes\nOpen reports",
        partner_kind: "PERGURUAN_TINGGI_LN",
        countries: ["NL", "SG"],
        funding: ["MITRA"],
        duration_months: 36,
        object: "IPTEK",
      },
      typed: { duration_months: "tiga tahun" },
    },
    {
      slug: "kajian-ekraf",
      content: {
        title_id: "Contoh: Kajian ekonomi kreatif bersama lembaga riset",
        summary_id: "Lembaga riset di Jakarta membantu memetakan pelaku ekonomi kreatif kota.",
        theme: "EKRAF",
        affair: "5.05",
        programme: "P25-M3",
        readiness: "idea",
        benefit_city: "Kota mengetahui jumlah dan kebutuhan pelaku kreatif.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Lembaga riset memperoleh data lapangan.",
        needs_id: "Metode pemetaan.",
        activities_id: "Survei\nDiskusi terarah",
        partner_kind: "BELUM_ADA",
      },
      decision: reroute({ reviewer: 0, day: "2026-03-04" }, "KSDPK", "DALAM_NEGERI", {
        decision_note: "Mitra berada di Jakarta; lanjutkan sebagai kerja sama dengan pihak ketiga.",
      }),
    },
  ],
};
