// Invented agreements, visibly marked as examples, so that coverage has something to count and the public page something to show.

/** A row of the tab Kerja Sama, choices as codes. */
export interface SeedAgreement {
  readonly code: string;
  readonly title: string;
  readonly programme: string;
  readonly scheme: string;
  readonly scope: string;
  readonly partner: string;
  readonly partner_kind: string;
  readonly country: string;
  readonly document: string;
  readonly signed_on: string;
  readonly ends_on: string;
  readonly agency_code: string;
  readonly public: string;
  readonly title_en: string;
  readonly plan_owner: string;
  readonly plan_budget: string;
  readonly last_contact: string;
  readonly agreement_kind?: string;
}

export const AGREEMENTS: readonly SeedAgreement[] = [
  {
    code: "CONTOH-1",
    title: "Contoh: Penanganan sampah bersama daerah tetangga",
    programme: "P25-M4",
    scheme: "KSDD",
    scope: "ANTAR_DAERAH",
    partner: "Contoh Kabupaten Tetangga",
    partner_kind: "DAERAH_LAIN",
    country: "Indonesia",
    document: "Contoh: Perjanjian Kerja Sama 01/KSDD/2025",
    signed_on: "2025-06-02",
    ends_on: "2028-06-01",
    agency_code: "DLH",
    public: "yes",
    title_en: "Example: Waste handling together with a neighbouring region",
    plan_owner: "Contoh Bidang Pengelolaan Sampah",
    plan_budget: "Contoh: APBD 2026",
    last_contact: "2026-10-12",
  },
  {
    code: "CONTOH-2",
    title: "Contoh: Pelatihan wirausaha muda bersama bank daerah",
    programme: "P25-M3",
    scheme: "KSDPK",
    scope: "DALAM_DAERAH",
    partner: "Contoh Bank Daerah",
    partner_kind: "BADAN_USAHA",
    country: "Indonesia",
    document: "Contoh: Perjanjian Kerja Sama 02/KSDPK/2025",
    signed_on: "2025-08-18",
    ends_on: "2027-08-17",
    agency_code: "DISKOPUMKER",
    public: "yes",
    title_en: "Example: Training of young entrepreneurs with the regional bank",
    plan_owner: "Contoh Bidang Usaha Mikro",
    plan_budget: "Contoh: ditanggung mitra",
    last_contact: "2026-11-02",
    agreement_kind: "project",
  },
  {
    code: "CONTOH-3",
    title: "Contoh: Kota kembar untuk wisata sungai",
    programme: "Tidak terkait program prioritas",
    scheme: "KSDPL_KEMBAR",
    scope: "LUAR_NEGERI",
    partner: "Contoh Kota Sungai",
    partner_kind: "PEMDA_LN",
    country: "Jepang",
    document: "Contoh: Nota Kesepahaman 03/KSDPL/2024",
    signed_on: "2024-04-02",
    ends_on: "2027-04-01",
    agency_code: "DISBUDPORAPAR",
    public: "yes",
    title_en: "Example: Twin city for river tourism",
    plan_owner: "Contoh Bidang Pariwisata",
    plan_budget: "Contoh: ditanggung para pihak",
    last_contact: "2026-09-21",
  },
];
