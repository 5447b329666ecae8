// What the profile for partners says of the city, from Profil Kota, and what of it nobody has filled in.

import type { Bilingual } from "../vocabularies/vocabulary.ts";
import type { PaperFacts } from "./facts.ts";

/** Lines of the profile: a name (with words of the record in braces), the keys of Profil Kota that it tells, and whether partners always ask for it. */
export type ProfilePart = readonly (readonly [Bilingual, readonly string[], "needed" | "optional"])[];

/** What the profile says of the city: a name and the keys of Profil Kota, in the order in which partners ask. */
export const CITY: ProfilePart = [
  [{ id: "Provinsi dan negara", en: "Province and country" }, ["province", "country"], "needed"],
  [{ id: "Kepala daerah", en: "{head}" }, ["mayor"], "optional"],
  [{ id: "Jumlah penduduk", en: "Population" }, ["population"], "needed"],
  [{ id: "Luas wilayah", en: "Area" }, ["area_km2"], "needed"],
  [{ id: "Keadaan alam", en: "Geography" }, ["geography"], "needed"],
  [{ id: "Iklim dan zona waktu", en: "Climate and time zone" }, ["climate", "timezone"], "optional"],
  [{ id: "Bandara dan pelabuhan", en: "Access" }, ["nearest_airport", "port"], "needed"],
  [{ id: "Perekonomian", en: "Economy and industry" }, ["economy"], "needed"],
  [{ id: "Budaya", en: "Culture" }, ["culture"], "needed"],
  [{ id: "Pendidikan", en: "Education" }, ["education"], "optional"],
  [{ id: "Sejarah", en: "History" }, ["history"], "optional"],
  [{ id: "Jejaring", en: "Networks" }, ["networks"], "optional"],
];

/** What the city looks for. */
export const WISHES: ProfilePart = [
  [{ id: "Negara yang diharapkan", en: "Desired countries or regions" }, ["preferred_countries"], "needed"],
  [{ id: "Mitra yang dicari", en: "Expectations of the counterpart" }, ["preferred_partner"], "needed"],
  [{ id: "Bentuk pertukaran", en: "Desired types of exchange" }, ["exchange_types"], "needed"],
  [{ id: "Kesiapan menerima tamu", en: "Hosting" }, ["hosting_capacity"], "optional"],
];

/** Where partners turn to. */
export const DESK: ProfilePart = [
  [{ id: "Unit kerja sama", en: "Cooperation desk" }, ["desk_unit"], "needed"],
  [{ id: "Alamat", en: "Address" }, ["desk_address"], "needed"],
  [{ id: "Surel", en: "E-mail" }, ["desk_email"], "needed"],
  [{ id: "Telepon", en: "Telephone" }, ["desk_phone"], "optional"],
  [{ id: "Bahasa", en: "Languages" }, ["desk_languages"], "optional"],
  [{ id: "Situs", en: "Website" }, ["website"], "optional"],
];

const ALL: ProfilePart = [...CITY, ...WISHES, ...DESK];

/** Keys of Profil Kota by their Indonesian names, each with the keys as they stand in the tab: "Budaya (culture)". */
export function namedKeys(keys: readonly string[]): string[] {
  const words = keys.map((key) => {
    const [name, own] = ALL.find((one) => one[1].includes(key)) ?? [{ id: "" }, [key]];
    return `${name.id} (${own.filter((one) => keys.includes(one)).join(", ")})`.trim();
  });
  return [...new Set(words)];
}

/** The keys of Profil Kota that a profile cannot tell: not filled in, or said to be unfinished. The needed ones come first. */
export function untoldKeys({ profile }: PaperFacts): string[] {
  const keysOf = (need: "needed" | "optional") => ALL.filter((one) => one[2] === need).flatMap(([, keys]) => keys);
  return [...keysOf("needed"), ...keysOf("optional")].filter((key) => (profile[key]?.en ?? "") === "");
}
