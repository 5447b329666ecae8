// Examples of the kecamatan; one of them has nothing yet.

import type { AgencyExamples } from "../example.ts";

const SOUTH: AgencyExamples = {
  agency: "KEC_SELATAN",
  rows: [
    {
      slug: "kuliner-tepi-sungai",
      content: {
        title_id: "Contoh: Wisata kuliner tepi sungai kelurahan",
        summary_id:
          "Kelompok warga mengelola warung di tepi sungai pada akhir pekan dengan bagi hasil untuk kebersihan.",
        theme: "UMKM",
        theme_2: "WISATA_BUDAYA",
        affair: "3.26",
        programme: "P25-M3",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/kuliner",
        benefit_city: "Warga berpenghasilan dan tepi sungai bersih.",
        scope: "DALAM_DAERAH",
        partner_kind: "ORMAS",
      },
    },
    {
      slug: "gotong-royong-sungai",
      withoutId: true,
      content: {
        title_id: "Contoh: Gotong royong bersih sungai setiap Jumat",
        summary_id: "RT bergiliran membersihkan anak sungai setiap Jumat pagi.",
        theme: "SUNGAI_LINGKUNGAN",
        affair: "2.11",
        programme: "P25-M4",
        readiness: "running",
        benefit_city: "Anak sungai tidak tersumbat.",
        scope: "DALAM_DAERAH",
        partner_kind: "ORMAS",
      },
      flaw: "no_id",
    },
  ],
};

const EAST: AgencyExamples = {
  agency: "KEC_TIMUR",
  rows: [
    {
      slug: "bank-sampah-sekolah",
      content: {
        title_id: "Contoh: Bank sampah kelurahan dan sekolah",
        summary_id: "Siswa membawa sampah terpilah ke sekolah dan hasilnya menjadi tabungan buku.",
        theme: "SUNGAI_LINGKUNGAN",
        theme_2: "PENDIDIKAN",
        affair: "2.11",
        programme: "P25-M4",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/bank-sampah-sekolah",
        benefit_city: "Anak terbiasa memilah sampah.",
        scope: "DALAM_DAERAH",
        partner_kind: "ORMAS",
      },
      typed: { theme: " sungai dan lingkungan  hidup", scope: "Dalam daerah" },
    },
  ],
};

const WEST: AgencyExamples = {
  agency: "KEC_BARAT",
  rows: [
    {
      slug: "kampung-tertib",
      content: { title_id: "Contoh: Kampung tertib administrasi" },
      flaw: "needed",
    },
  ],
};

const NORTH: AgencyExamples = {
  agency: "KEC_UTARA",
  rows: [
    {
      slug: "kampung-kembar",
      content: {
        title_id: "Contoh: Kampung wisata sungai kembar dengan kampung di luar negeri",
        title_en: "Example: A river tourism village twinned with a village abroad",
        summary_id: "Kampung wisata mengelola rumah singgah, kuliner, dan perahu wisata oleh warga sendiri.",
        summary_en: "The village's residents run homestays, food stalls and tour boats themselves.",
        theme: "WISATA_BUDAYA",
        theme_2: "UMKM",
        affair: "3.26",
        programme: "P25-M3",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/kampung-wisata",
        benefit_city: "Wisatawan tinggal lebih lama dan warga berpenghasilan.",
        scope: "LUAR_NEGERI",
        benefit_partner_id: "Kampung mitra memperoleh saudara dan tamu balasan.",
        benefit_partner_en: "The partner village gains friends and return visitors.",
        needs_id: "Kampung wisata di tepi sungai atau danau.",
        needs_en: "A tourism village on a river or lake.",
        activities_id: "Kunjungan warga timbal balik\nPelatihan rumah singgah",
        activities_en: "Mutual visits of residents\nHomestay training",
        partner_kind: "BELUM_ADA",
        countries: ["JP", "VN"],
        funding: ["PARA_PIHAK"],
        duration_months: 18,
        object: "PROMOSI",
      },
    },
    {
      slug: "posko-belajar",
      content: {
        title_id: "Contoh: Posko belajar sore bersama karang taruna",
        summary_id: "Karang taruna membuka posko belajar gratis untuk anak SD di delapan kelurahan.",
        theme: "PENDIDIKAN",
        affair: "1.01",
        programme: "P25-M1",
        readiness: "running",
        evidence_url: "https://banjarmasin.example/berita/posko-belajar",
        benefit_city: "Anak mempunyai tempat belajar yang aman.",
        scope: "DALAM_DAERAH",
        partner_kind: "ORMAS",
      },
    },
  ],
};

/** The kecamatan that have rows. */
export const DISTRICTS: readonly AgencyExamples[] = [SOUTH, EAST, WEST, NORTH];
