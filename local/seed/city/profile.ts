// The city profile of the sample city: what a foreign city asks first. What is not verified says so and is editable.

import { holidayCell } from "../../../shared/stages/nationalHolidays.ts";
import { DOMAIN } from "./users.ts";

/** A row of Profil Kota; `en` is blank where the value has no language. */
export interface SeedProfile {
  readonly key: string;
  readonly id: string;
  readonly en: string;
}

function same(key: string, value: string): SeedProfile {
  return { key, id: value, en: value };
}

export const PROFILE: readonly SeedProfile[] = [
  { key: "name", id: "Kota Banjarmasin", en: "City of Banjarmasin" },
  same("code", "63.71"),
  same("bps_code", "6371"),
  { key: "motto", id: "Kota Seribu Sungai", en: "City of a Thousand Rivers" },
  { key: "scene", id: "sungai", en: "river" },
  { key: "province", id: "Kalimantan Selatan", en: "South Kalimantan" },
  { key: "country", id: "Indonesia", en: "Indonesia" },
  {
    key: "population",
    id: "657.663 jiwa (2020; Sensus Penduduk, BPS)",
    en: "657,663 (2020; population census, BPS-Statistics Indonesia)",
  },
  { key: "area_km2", id: "98,46", en: "98.46" },
  {
    key: "geography",
    id: "Kota dataran rendah di tepi Sungai Martapura dan Sungai Barito, dikenal sebagai Kota Seribu Sungai, dengan sekitar 259 sungai aktif (pemberitaan).",
    en: "A low-lying city on the Martapura and Barito rivers, known as the City of a Thousand Rivers, with about 259 active rivers (press).",
  },
  {
    key: "economy",
    id: "Perdagangan, jasa, angkutan, dan industri kecil seperti kain sasirangan.",
    en: "Trade, services, transport and small industry such as sasirangan cloth.",
  },
  {
    key: "culture",
    id: "Budaya Banjar: pasar terapung, kain sasirangan, madihin, musik panting, dan masakan tepi sungai.",
    en: "Banjar culture: floating market, sasirangan cloth, madihin verse, panting music and riverside food.",
  },
  {
    key: "desk_unit",
    id: "Bagian Tata Pemerintahan, Sekretariat Daerah Kota Banjarmasin",
    en: "Government Affairs Division, City Secretariat of Banjarmasin",
  },
  same("desk_email", `kerjasama@${DOMAIN}`),
  {
    key: "desk_address",
    id: "Balai Kota Banjarmasin, Kalimantan Selatan, Indonesia",
    en: "Banjarmasin City Hall, South Kalimantan, Indonesia",
  },
  {
    key: "preferred_countries",
    id: "Jepang; Belanda; Thailand; Malaysia (contoh; ditetapkan oleh Wali Kota)",
    en: "Japan; Netherlands; Thailand; Malaysia (example; to be set by the Mayor)",
  },
  {
    key: "preferred_partner",
    id: "Kota sungai atau kota delta berpenduduk 300 ribu sampai satu juta jiwa.",
    en: "A river or delta city of 300,000 to one million inhabitants.",
  },
  {
    key: "exchange_types",
    id: "Pengelolaan sungai dan sampah; kesehatan; pendidikan; wisata dan budaya; usaha kecil; pertukaran aparatur.",
    en: "River and waste management; health; education; tourism and culture; small business; staff exchange.",
  },
  same("coordinates", "-3.32, 114.5925"),
  same("wikidata", ""),
  same("license", "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)"),
  {
    key: "deadline",
    id: "Pengisian terus dibuka; rekap tiap akhir triwulan (contoh).",
    en: "Open all year; compiled at the end of each quarter (example).",
  },
  {
    key: "nearest_airport",
    id: "Bandara Internasional Syamsudin Noor, Banjarbaru (belum diverifikasi)",
    en: "Syamsudin Noor International Airport, Banjarbaru (not verified)",
  },
  { key: "port", id: "Pelabuhan Trisakti (belum diverifikasi)", en: "Trisakti port (not verified)" },
  { key: "climate", id: "Tropis lembap", en: "Humid tropical" },
  { key: "timezone", id: "WITA (UTC+8)", en: "UTC+8 (Asia/Makassar)" },
  { key: "networks", id: "APEKSI; UCLG ASPAC; JKPI", en: "APEKSI; UCLG ASPAC; JKPI" },
  { key: "desk_languages", id: "Indonesia; Inggris", en: "Indonesian; English" },
  { key: "public_coverage", id: "Ya", en: "Yes" },
  { key: "no_office_abroad", id: "Ya", en: "Yes" },
  { key: "holidays", id: holidayCell(), en: "" },
  { key: "interest_days", id: "3", en: "" },
  { key: "unit_short", id: "Bagian Tata Pemerintahan Setdako", en: "Government Affairs Division" },
];
