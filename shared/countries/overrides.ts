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
  GB: ["Inggris", "Britania Raya", "UK", "England"],
  CN: ["Cina", "RRT"],
  FR: ["Perancis"],
  US: ["Amerika", "USA"],
  KR: ["Korea", "Republik Korea"],
  NL: ["Negeri Belanda", "Holland"],
  AE: ["UEA", "UAE"],
  BN: ["Brunei Darussalam"],
  RU: ["Federasi Rusia"],
  TR: ["Turkey"],
};

/** Codes that people write for something else, another country or "not available": refused, with a country as the nearest. */
export const MISREAD_CODES: Readonly<Record<string, string>> = { AS: "US", NA: "NA" };

/** Places with which Indonesia has no diplomatic relations as far as is known: a hint on R1, never a refusal. */
export const NO_RELATIONS: readonly string[] = ["IL", "TW", "XK"];

/** The hint that is shown beside R1 for those. */
export const NO_RELATIONS_HINT: Bilingual = {
  id: "Tidak ada hubungan diplomatik; pastikan ke Kemlu.",
  en: "No diplomatic relations; make sure with the Ministry of Foreign Affairs.",
};
