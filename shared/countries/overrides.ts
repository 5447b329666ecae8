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

/** Spellings accepted on reading, separated by commas. */
export const ALIASES: Readonly<Record<string, string>> = {
  AE: "UEA, UAE, Emirat Arab, Uni Emirat",
  BA: "Bosnia",
  BD: "Banglades",
  BH: "Bahrein",
  BN: "Brunei Darussalam",
  BY: "Belarusia",
  CD: "RD Kongo, DR Congo, DRC, Kongo Kinshasa, Zaire",
  CG: "Kongo Brazzaville",
  CH: "Swis",
  CI: "Ivory Coast",
  CL: "Chili",
  CN: "Cina, RRT, RRC, PRC, Republik Rakyat Tiongkok, Republik Rakyat Cina, People's Republic of China",
  CV: "Cabo Verde",
  CZ: "Republik Ceko, Czech Republic, Cheko",
  DE: "Deutschland",
  DO: "Dominikan",
  FR: "Perancis",
  GB: "Inggris, Britania Raya, Britania, UK, U.K, England, Great Britain, Britain, Skotlandia, Scotland, Wales, Irlandia Utara, Northern Ireland",
  HK: "Hongkong",
  HU: "Hongaria",
  IE: "Republik Irlandia, Republic of Ireland",
  IS: "Eslandia",
  IT: "Itali",
  JO: "Yordan",
  KG: "Kirgistan",
  KH: "Kampuchea",
  KP: "Korut, DPRK",
  KR: "Korsel, Republik Korea, Republic of Korea",
  LA: "Lao, Lao PDR",
  LB: "Libanon",
  LK: "Srilanka",
  LU: "Luxemburg",
  LY: "Libia",
  MA: "Marokko",
  MK: "Makedonia, Macedonia",
  MM: "Burma, Birma",
  MN: "Mongol",
  MO: "Macau, Makao",
  MV: "Maldive",
  MX: "Mexiko",
  NL: "Negeri Belanda, Holland, Nederland",
  PH: "Pilipina, Philippine",
  PT: "Portugis",
  QA: "Katar",
  RU: "Federasi Rusia, Russian Federation",
  SA: "Saudi, Saudi Arab, KSA",
  SB: "Solomon",
  SG: "Singapur",
  SI: "Slowenia",
  SK: "Slowakia, Slovak Republic",
  SR: "Surinam",
  SY: "Siria",
  SZ: "Swaziland",
  TH: "Muangthai, Muang Thai",
  TL: "East Timor, Timor Timur",
  TR: "Turkey",
  TT: "Trinidad",
  TW: "Chinese Taipei",
  US: "USA, U.S.A, U.S, United States of America",
  VA: "Tahta Suci, Holy See",
  VN: "Viet Nam",
  ZA: "Afsel",
};

/** What may mean two countries, folded, and what people write for "not available": refused, all countries named. */
export const EITHER: Readonly<Record<string, readonly string[]>> = {
  as: ["US", "AS"],
  congo: ["CG", "CD"],
  "kepulauan virgin": ["VI", "VG"],
  kongo: ["CG", "CD"],
  korea: ["KR", "KP"],
  na: ["NA"],
  "virgin islands": ["VI", "VG"],
};

/** Names of a region that people use for one country of it, folded. */
export const COUNTRY_OR_REGION: Readonly<Record<string, string>> = { amerika: "US", america: "US" };

/** Places with which Indonesia has no diplomatic relations as far as is known: a hint on R1, never a refusal. */
export const NO_RELATIONS: readonly string[] = ["IL", "TW", "XK"];

/** The hint that is shown beside R1 for those. */
export const NO_RELATIONS_HINT: Bilingual = {
  id: "Tidak ada hubungan diplomatik; pastikan ke Kemlu.",
  en: "No diplomatic relations; make sure with the Ministry of Foreign Affairs.",
};
