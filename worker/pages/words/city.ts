// Words of the city's profile: what CLAIR and JLGC ask of a city that looks for a partner, in reading order.

import type { ProfileKey } from "../../../shared/register/publicProfile.ts";
import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const CITY = {
  title: { id: "Profil {name}", en: "{city}, our {kind}" },
  lead: {
    id: "{place}: yang pertama-tama ingin diketahui calon mitra.",
    en: "{place}: what a partner wants to know first.",
  },
  missing: { id: "Profil {kind} sedang disiapkan.", en: "The profile of the {kind} is being prepared." },
  brochure: { id: "Brosur", en: "Brochure" },
} as const satisfies Record<string, Bilingual>;

/** The facts that stand beside each other at the top. */
export const FIGURES: readonly (readonly [ProfileKey, Bilingual])[] = [
  ["population", { id: "Penduduk", en: "Population" }],
  ["area_km2", { id: "Luas (km²)", en: "Area (km²)" }],
  ["province", { id: "Provinsi", en: "Province" }],
  ["timezone", { id: "Zona waktu", en: "Time zone" }],
  ["mayor", { id: "{head}", en: "{head}" }],
];

/** The chapters of the profile; a blank value leaves its row out, and its chapter if nothing is left. */
export const CHAPTERS: readonly {
  readonly title: Bilingual;
  readonly rows: readonly (readonly [ProfileKey, Bilingual])[];
}[] = [
  {
    title: { id: "Wilayah dan warganya", en: "The place and its people" },
    rows: [
      ["geography", { id: "Letak dan alam", en: "Geography" }],
      ["climate", { id: "Iklim", en: "Climate" }],
      ["history", { id: "Sejarah", en: "History" }],
      ["culture", { id: "Budaya", en: "Culture" }],
    ],
  },
  {
    title: { id: "Ekonomi dan pendidikan", en: "Economy and education" },
    rows: [
      ["economy", { id: "Ekonomi", en: "Economy" }],
      ["education", { id: "Pendidikan", en: "Education" }],
    ],
  },
  {
    title: { id: "Kerja sama yang kami cari", en: "The cooperation we look for" },
    rows: [
      ["preferred_partner", { id: "Mitra yang cocok", en: "A partner that would suit us" }],
      ["preferred_countries", { id: "Negara yang dituju", en: "Looking for partners in" }],
      ["exchange_types", { id: "Bentuk pertukaran", en: "Kinds of exchange" }],
      ["hosting_capacity", { id: "Kesiapan menerima tamu", en: "Hosting guests" }],
      ["networks", { id: "Jejaring", en: "Networks" }],
    ],
  },
  {
    title: { id: "Menuju {city}", en: "Getting here" },
    rows: [
      ["nearest_airport", { id: "Bandara terdekat", en: "Nearest airport" }],
      ["port", { id: "Pelabuhan", en: "Port" }],
    ],
  },
  {
    title: { id: "Hubungi kami", en: "The cooperation desk" },
    rows: [
      ["desk_unit", { id: "Unit", en: "Unit" }],
      ["desk_email", { id: "Surel", en: "E-mail" }],
      ["desk_phone", { id: "Telepon", en: "Telephone" }],
      ["desk_address", { id: "Alamat", en: "Address" }],
      ["desk_languages", { id: "Bahasa", en: "Languages" }],
    ],
  },
];
