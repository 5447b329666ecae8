// Examples of the Disaster Management Agency.

import { approveForeign } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const BPBD: AgencyExamples = {
  agency: "BPBD",
  rows: [
    {
      slug: "peringatan-dini-rob",
      content: {
        title_id: "Contoh: Peringatan dini banjir pasang berbasis warga",
        title_en: "Example: Community-based early warning of tidal floods",
        summary_id:
          "Ketua RT di 20 kelurahan membaca papan muka air dan mengirim angka lewat pesan singkat. Badan menggabungkannya dengan ramalan pasang dan memberi peringatan enam jam sebelumnya.",
        summary_en:
          "Neighbourhood heads in 20 wards read water-level boards and send the figures by text message. The agency joins them with tide forecasts and warns six hours ahead.",
        theme: "KEBENCANAAN",
        theme_2: "SUNGAI_LINGKUNGAN",
        affair: "1.05",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/peringatan-dini",
        benefit_city: "Warga sempat menyelamatkan barang dan anak sekolah tidak terjebak genangan.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Kota mitra memperoleh cara murah yang dijalankan warga sendiri.",
        benefit_partner_en: "The partner city gains a low-cost method run by residents themselves.",
        needs_id: "Kota yang berpengalaman dalam latihan evakuasi dan sensor muka air.",
        needs_en: "A city experienced in evacuation drills and water-level sensors.",
        activities_id: "Latihan evakuasi bersama\nPelatihan relawan\nUji dua sensor muka air",
        activities_en: "Joint evacuation drills\nTraining of volunteers\nTrial of two water-level sensors",
        outcomes_id: "Peringatan dua belas jam sebelumnya di 52 kelurahan.",
        outcomes_en: "Twelve hours' warning in 52 wards.",
        partner_kind: "PEMDA_LN",
        countries: ["JP"],
        funding: ["APBD", "HIBAH"],
        duration_months: 24,
        object: "KAPASITAS",
      },
      typed: { duration_months: "2 thn" },
      decision: approveForeign({ reviewer: 0, day: "2026-02-17" }, "KSDPL_LAINNYA", "KAPASITAS", {
        priority: "1",
        en_checked: "yes",
      }),
    },
    {
      slug: "kelurahan-tangguh",
      content: {
        title_id: "Contoh: Kelurahan tangguh bencana",
        summary_id: "Kelurahan menyusun peta risiko, jalur evakuasi, dan dana siaga bersama fasilitator nasional.",
        theme: "KEBENCANAAN",
        affair: "1.05",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/kelurahan-tangguh",
        benefit_city: "Kelurahan dapat bertindak sebelum bantuan datang.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
    },
    {
      slug: "kabut-asap",
      content: {
        title_id: "Contoh: Posko kebakaran lahan dan kabut asap lintas daerah",
        summary_id: "Posko bersama memantau titik panas dan membagi regu pemadam selama musim kemarau.",
        theme: "KEBENCANAAN",
        affair: "1.05",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/kabut-asap",
        benefit_city: "Kabut asap di kota berkurang dan sekolah tidak perlu diliburkan.",
        scope: "ANTAR_DAERAH",
        partner_kind: "DAERAH_LAIN",
      },
    },
    {
      slug: "relawan-siaga",
      content: {
        title_id: "Contoh: Relawan siaga bencana kelurahan",
        summary_id:
          "Pendaftaran relawan dibuka sepanjang tahun lewat relawan.siaga@contoh-kota.example dan kantor lurah.",
        theme: "KEBENCANAAN",
        affair: "1.05",
        programme: "P25-M4",
        readiness: "ready",
        benefit_city: "Setiap kelurahan mempunyai regu relawan.",
        scope: "DALAM_DAERAH",
        partner_kind: "ORMAS",
      },
      flaw: "personal_data",
    },
  ],
};
