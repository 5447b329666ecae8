// Two invented agreements, visibly marked as examples, so that coverage has something to count.

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
  },
];
