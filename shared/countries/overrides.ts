// Where Kembar's country names differ from CLDR's, other spellings that people use, and a hint for the reviewer.

import type { Bilingual } from "../vocabularies/vocabulary.ts";

/** Names that replace CLDR's, by ISO 3166-1 alpha-2 code. */
export const NAME_OVERRIDES: Readonly<Record<string, Partial<Bilingual>>> = {
  PS: { id: "Palestina", en: "Palestine" },
  HK: { id: "Hong Kong", en: "Hong Kong" },
  MO: { id: "Makau", en: "Macao" },
  MM: { id: "Myanmar", en: "Myanmar" },
  CG: { id: "Republik Kongo", en: "Republic of the Congo" },
  CD: { id: "Republik Demokratik Kongo", en: "Democratic Republic of the Congo" },
  CI: { id: "Pantai Gading", en: "Côte d'Ivoire" },
};

/** Spellings accepted on reading. */
export const ALIASES: Readonly<Record<string, readonly string[]>> = {
  GB: ["Inggris", "Inggris Raya", "Britania Raya", "UK", "England"],
  CN: ["Cina", "China", "Tiongkok", "RRT"],
  FR: ["Perancis"],
  US: ["Amerika", "Amerika Serikat", "AS", "USA"],
  KR: ["Korea", "Korea Selatan", "South Korea"],
  KP: ["Korea Utara", "North Korea"],
  NL: ["Belanda", "Negeri Belanda", "Holland"],
  AE: ["Uni Emirat Arab", "UEA", "UAE"],
  TL: ["Timor Leste", "Timor-Leste"],
  BN: ["Brunei", "Brunei Darussalam"],
  RU: ["Rusia", "Federasi Rusia"],
  TR: ["Turki", "Turkiye", "Turkey"],
};

/** Places with which Indonesia has no diplomatic relations as far as is known: a hint on R1, never a refusal. */
export const NO_RELATIONS: readonly string[] = ["IL", "TW", "XK"];

/** The hint that is shown beside R1 for those. */
export const NO_RELATIONS_HINT: Bilingual = {
  id: "Tidak ada hubungan diplomatik; pastikan ke Kemlu.",
  en: "No diplomatic relations; make sure with the Ministry of Foreign Affairs.",
};
