// Partners and networks of the city as the press reports them; none of them is a signed sister city.

/** A row of the tab Mitra; `country` and `themes` as typed. */
export interface SeedPartner {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly country: string;
  readonly themes: string;
  readonly note: string;
  readonly url: string;
}

export const PARTNERS: readonly SeedPartner[] = [
  {
    code: "KAIKOUKAI",
    name: "Kaikoukai Healthcare Group, Nagoya",
    kind: "LEMBAGA_LN_LAIN",
    country: "Jepang",
    themes: "SDM dan ketenagakerjaan; Kesehatan dan keluarga",
    note: "Sejak 2019 pendidikan dan penempatan perawat (pemberitaan). Lembaga, bukan kota kembar; dasar KSDLL perlu klasifikasi.",
    url: "https://www.antaranews.com/berita/3453084",
  },
  {
    code: "CAMBRIDGE",
    name: "Cambridge University Press & Assessment",
    kind: "LEMBAGA_LN_LAIN",
    country: "Inggris",
    themes: "Pendidikan dan literasi",
    note: "Bahasa Inggris untuk SD dan SMP, 2023 (pemberitaan). Lembaga, bukan kota kembar; dasar KSDLL perlu klasifikasi.",
    url: "https://www.antaranews.com/berita/3582615",
  },
  {
    code: "KAZAKHSTAN",
    name: "Kazakhstan (lewat Kedutaan Besar RI)",
    kind: "BELUM_ADA",
    country: "Kazakhstan",
    themes: "Pariwisata dan budaya; Beasiswa dan pertukaran akademik",
    note: "Pembicaraan awal Februari 2023 (pemberitaan); belum ada mitra dan belum ada naskah.",
    url: "",
  },
  {
    code: "APEKSI",
    name: "Asosiasi Pemerintah Kota Seluruh Indonesia (APEKSI)",
    kind: "JEJARING",
    country: "Indonesia",
    themes: "Tata kelola dan pelayanan publik",
    note: "Jejaring, bukan skema kerja sama (PP 28/2018 Ps 45).",
    url: "",
  },
  {
    code: "UCLG_ASPAC",
    name: "United Cities and Local Governments Asia Pacific (UCLG ASPAC)",
    kind: "JEJARING",
    country: "",
    themes: "Tata kelola dan pelayanan publik",
    note: "Keanggotaan menurut pernyataan wali kota, 2023. Jejaring, bukan skema kerja sama.",
    url: "",
  },
  {
    code: "JKPI",
    name: "Jaringan Kota Pusaka Indonesia (JKPI)",
    kind: "JEJARING",
    country: "Indonesia",
    themes: "Pariwisata dan budaya",
    note: "Ikut acara di Den Haag, 2017 (pemberitaan). Jejaring, bukan skema kerja sama.",
    url: "",
  },
];
