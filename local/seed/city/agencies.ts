// The perangkat daerah of the sample city: 27 and the five kecamatan. Names: Perda 7/2016 and later press; editable.

import { DOMAIN } from "./users.ts";

/** A row of Perangkat Daerah without what only the seeded files know. */
export interface SeedAgency {
  readonly code: string;
  readonly short: string;
  readonly id: string;
  readonly en: string;
  readonly affair: string;
  readonly unit: string;
  readonly nilRef?: string;
  readonly staff: readonly string[];
}

function agency(
  code: string,
  short: string,
  names: readonly [id: string, en: string],
  affair: string,
  unit: string,
  more: { readonly nilRef?: string; readonly second?: true } = {},
): SeedAgency {
  const mailbox = code.toLowerCase().replace("_", ".");
  const staff = [`petugas.${mailbox}@${DOMAIN}`, ...(more.second ? [`operator.${mailbox}@${DOMAIN}`] : [])];
  const [id, en] = names;
  return { code, short, id, en, affair, unit, staff, ...(more.nilRef === undefined ? {} : { nilRef: more.nilRef }) };
}

const UNITS: readonly SeedAgency[] = [
  agency("SETDA", "Setdako", ["Sekretariat Daerah", "City Secretariat"], "4.01", "Bagian Tata Pemerintahan", {
    second: true,
  }),
  agency("SETWAN", "Setwan", ["Sekretariat DPRD", "Secretariat of the City Council"], "4.02", "Bagian Umum"),
  agency("INSPEKTORAT", "Inspektorat", ["Inspektorat", "Inspectorate"], "6.01", "Sekretariat Inspektorat"),
  agency("DISDIK", "Disdik", ["Dinas Pendidikan", "Education Office"], "1.01", "Bidang Pembinaan SMP", {
    second: true,
  }),
  agency("DINKES", "Dinkes", ["Dinas Kesehatan", "Health Office"], "1.02", "Bidang Sumber Daya Kesehatan", {
    second: true,
  }),
  agency(
    "DPUPR",
    "DPUPR",
    ["Dinas Pekerjaan Umum dan Penataan Ruang", "Public Works and Spatial Planning Office"],
    "1.03",
    "Bidang Sungai dan Drainase",
  ),
  agency(
    "DISPERKIM",
    "Disperkim",
    ["Dinas Perumahan Rakyat dan Kawasan Permukiman", "Housing and Settlements Office"],
    "1.04",
    "Bidang Kawasan Permukiman",
  ),
  agency(
    "SATPOL_PP",
    "Satpol PP",
    ["Satuan Polisi Pamong Praja", "Public Order Police Unit"],
    "1.05",
    "Bidang Ketertiban Umum",
  ),
  agency(
    "BPBD",
    "BPBD",
    ["Badan Penanggulangan Bencana Daerah", "Disaster Management Agency"],
    "1.05",
    "Bidang Pencegahan dan Kesiapsiagaan",
  ),
  agency(
    "DPKP",
    "DPKP",
    ["Dinas Pemadam Kebakaran dan Penyelamatan", "Fire and Rescue Office"],
    "1.05",
    "Bidang Pencegahan Kebakaran",
  ),
  agency("DINSOS", "Dinsos", ["Dinas Sosial", "Social Affairs Office"], "1.06", "Bidang Rehabilitasi Sosial"),
  agency(
    "DPPPA",
    "DPPPA",
    ["Dinas Pemberdayaan Perempuan dan Perlindungan Anak", "Women's Empowerment and Child Protection Office"],
    "2.08",
    "Bidang Pemberdayaan Perempuan",
  ),
  agency(
    "DKP3",
    "DKP3",
    ["Dinas Ketahanan Pangan, Pertanian dan Perikanan", "Food Security, Agriculture and Fisheries Office"],
    "2.09; 3.25; 3.27",
    "Bidang Perikanan",
  ),
  agency(
    "DLH",
    "DLH",
    ["Dinas Lingkungan Hidup", "Environment Office"],
    "2.11",
    "Bidang Kebersihan dan Pengelolaan Sampah",
    { second: true },
  ),
  agency(
    "DISDUKCAPIL",
    "Disdukcapil",
    ["Dinas Kependudukan dan Pencatatan Sipil", "Population and Civil Registration Office"],
    "2.12",
    "Bidang Pemanfaatan Data",
  ),
  agency(
    "DPPKBPM",
    "DPPKBPM",
    [
      "Dinas Pengendalian Penduduk, Keluarga Berencana dan Pemberdayaan Masyarakat",
      "Population Control, Family Planning and Community Empowerment Office",
    ],
    "2.13; 2.14",
    "Bidang Keluarga Berencana",
  ),
  agency("DISHUB", "Dishub", ["Dinas Perhubungan", "Transport Office"], "2.15", "Bidang Angkutan Sungai"),
  agency(
    "DISKOMINFOTIK",
    "Diskominfotik",
    ["Dinas Komunikasi, Informatika dan Statistik", "Communication, Informatics and Statistics Office"],
    "2.16; 2.20; 2.21",
    "Bidang E-Government",
    { second: true },
  ),
  agency(
    "DISKOPUMKER",
    "Diskopumker",
    ["Dinas Koperasi, Usaha Mikro dan Tenaga Kerja", "Cooperatives, Micro Enterprises and Employment Office"],
    "2.17; 2.07",
    "Bidang Usaha Mikro",
  ),
  agency(
    "DPMPTSP",
    "DPMPTSP",
    ["Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu", "Investment and One-Stop Services Office"],
    "2.18",
    "Bidang Promosi Penanaman Modal",
  ),
  agency(
    "DISBUDPORAPAR",
    "Disbudporapar",
    ["Dinas Kebudayaan, Kepemudaan, Olahraga dan Pariwisata", "Culture, Youth, Sport and Tourism Office"],
    "2.19; 2.22; 3.26",
    "Bidang Pariwisata",
    { second: true },
  ),
  agency(
    "DISPERSIP",
    "Dispersip",
    ["Dinas Perpustakaan dan Kearsipan", "Library and Archives Office"],
    "2.23; 2.24",
    "Bidang Layanan Perpustakaan",
  ),
  agency(
    "DISPERDAGIN",
    "Disperdagin",
    ["Dinas Perdagangan dan Perindustrian", "Trade and Industry Office"],
    "3.30; 3.31",
    "Bidang Perindustrian",
  ),
  agency(
    "BAPPERIDA",
    "Bapperida",
    ["Badan Perencanaan, Penelitian dan Pengembangan", "Planning, Research and Development Agency"],
    "5.01; 5.05",
    "Bidang Penelitian dan Pengembangan",
  ),
  agency(
    "BPKPAD",
    "BPKPAD",
    ["Badan Pengelolaan Keuangan, Pendapatan dan Aset Daerah", "Finance, Revenue and Assets Agency"],
    "5.02",
    "Bidang Pendapatan",
  ),
  agency(
    "BKPSDM",
    "BKPSDM",
    ["Badan Kepegawaian dan Pengembangan Sumber Daya Manusia", "Civil Service and Human Resources Agency"],
    "5.03; 5.04",
    "Bidang Pengembangan Kompetensi",
  ),
  agency(
    "BAKESBANGPOL",
    "Bakesbangpol",
    ["Badan Kesatuan Bangsa dan Politik", "National Unity and Politics Agency"],
    "8.01",
    "Sekretariat Badan",
    { nilRef: "Contoh: 070/045/Bakesbangpol/2026" },
  ),
];

const DISTRICTS = [
  ["SELATAN", "Selatan", "South"],
  ["TIMUR", "Timur", "East"],
  ["BARAT", "Barat", "West"],
  ["UTARA", "Utara", "North"],
  ["TENGAH", "Tengah", "Central"],
] as const;

export const AGENCIES: readonly SeedAgency[] = [
  ...UNITS,
  ...DISTRICTS.map(([code, id, en]) =>
    agency(
      `KEC_${code}`,
      `Kec. ${id}`,
      [`Kecamatan Banjarmasin ${id}`, `Banjarmasin ${en} District`],
      "7.01",
      "Seksi Pemberdayaan Masyarakat",
    ),
  ),
];
