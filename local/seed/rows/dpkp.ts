// Examples of the Fire and Rescue Office, one row of which never got an id.

import { approveForeign } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const DPKP: AgencyExamples = {
  agency: "DPKP",
  rows: [
    {
      slug: "barisan-swakarsa",
      content: {
        title_id: "Contoh: Barisan pemadam kebakaran swakarsa di permukiman padat",
        title_en: "Example: Volunteer fire brigades in dense neighbourhoods",
        summary_id:
          "Ratusan regu warga memiliki pompa sendiri dan tiba sebelum mobil dinas. Dinas memberi pelatihan, standar alat, dan satu kanal radio bersama.",
        summary_en:
          "Hundreds of residents' brigades own pumps and arrive before the fire engines. The office gives training, equipment standards and one shared radio channel.",
        theme: "KEBENCANAAN",
        affair: "1.05",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/barisan-swakarsa",
        benefit_city: "Kebakaran di gang sempit tertangani dalam hitungan menit.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Kota mitra mempelajari pemadam sukarela yang hidup dari warga.",
        benefit_partner_en: "The partner city studies volunteer brigades kept up by residents.",
        needs_id: "Kota yang berpengalaman dalam keselamatan relawan dan peralatan ringan.",
        needs_en: "A city experienced in volunteers' safety and light equipment.",
        activities_id: "Pelatihan keselamatan relawan\nPertukaran pelatih\nStandar alat ringan",
        activities_en: "Safety training of volunteers\nExchange of trainers\nStandards for light equipment",
        partner_kind: "PEMDA_LN",
        countries: ["JP", "KR"],
        funding: ["APBD"],
        duration_months: 12,
        object: "KAPASITAS",
      },
      typed: { duration_months: "12 bulan", countries: "Jepang dan Korea Selatan" },
      decision: approveForeign({ reviewer: 1, day: "2026-02-17" }, "KSDPL_LAINNYA", "KAPASITAS", { priority: "3" }),
    },
    {
      slug: "cegah-kebakaran-pasar",
      content: {
        title_id: "Contoh: Pelatihan pencegahan kebakaran bersama pengelola pasar",
        summary_id: "Pengelola pasar membiayai alat pemadam ringan dan dinas melatih pedagang setiap triwulan.",
        theme: "KEBENCANAAN",
        affair: "1.05",
        programme: "P25-M4",
        readiness: "ready",
        benefit_city: "Risiko kebakaran pasar berkurang.",
        scope: "DALAM_DAERAH",
        partner_kind: "BADAN_USAHA",
      },
    },
    {
      slug: "sekoci-pemadam",
      withoutId: true,
      content: {
        title_id: "Contoh: Sekoci pemadam untuk gang di atas air",
        summary_id: "Perahu kecil berpompa melayani permukiman titian yang tidak terjangkau mobil pemadam.",
        theme: "KEBENCANAAN",
        affair: "1.05",
        programme: "P25-M4",
        readiness: "idea",
        benefit_city: "Permukiman di atas air terlindungi.",
        scope: "DALAM_DAERAH",
        partner_kind: "BADAN_USAHA",
      },
      flaw: "no_id",
    },
  ],
};
