// Examples of the Finance, Revenue and Assets Agency.

import { reject } from "../decisions.ts";
import type { AgencyExamples } from "../example.ts";

export const BPKPAD: AgencyExamples = {
  agency: "BPKPAD",
  rows: [
    {
      slug: "pajak-digital",
      content: {
        title_id: "Contoh: Digitalisasi pembayaran pajak daerah",
        summary_id: "Wajib pajak membayar lewat kanal digital dan transaksi restoran tercatat otomatis.",
        theme: "TATA_KELOLA",
        theme_2: "KOTA_CERDAS",
        affair: "5.02",
        programme: "P25-M2",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/pajak-digital",
        benefit_city: "Pendapatan daerah naik dan kebocoran berkurang.",
        scope: "ANTAR_DAERAH",
        partner_kind: "KEMENTERIAN_LEMBAGA",
      },
    },
    {
      slug: "kas-daerah",
      content: {
        title_id: "Contoh: Layanan kas daerah bersama bank",
        summary_id: "Bank melayani penyimpanan dan pembayaran kas daerah.",
        theme: "TATA_KELOLA",
        affair: "5.02",
        programme: "NONE",
        readiness: "partnered",
        evidence_url: "https://banjarmasin.example/berita/kas-daerah",
        benefit_city: "Pembayaran tepat waktu.",
        scope: "DALAM_DAERAH",
        partner_kind: "BADAN_USAHA",
      },
      decision: reject(
        { reviewer: 1, day: "2026-03-04" },
        "ADA_NASKAH",
        "Sudah diatur dalam perjanjian yang masih berlaku.",
      ),
    },
  ],
};
