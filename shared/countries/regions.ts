// Names of regions that people write where a country is asked for, each with countries as help. No region is ever read as
// its countries: whom the city means is for the agency to say.

import { lazy } from "../lazy.ts";
import { fold } from "../text/fold.ts";

interface Region {
  readonly names: readonly string[];
  /** ISO 3166-1 alpha-2; for wide regions those that cities of Indonesia work with most. */
  readonly countries: readonly string[];
}

const ASEAN = ["BN", "PH", "KH", "LA", "MY", "MM", "SG", "TH", "TL", "VN"];
const EAST_ASIA = ["CN", "JP", "KR", "MN"];
const NORDIC = ["DK", "FI", "IS", "NO", "SE"];
const EUROPE = ["NL", "DE", "GB", "FR", "IT", "ES", "PL", "TR"];
const MIDDLE_EAST = ["SA", "AE", "QA", "TR", "JO", "EG"];

const REGIONS: readonly Region[] = [
  { names: ["Asia Tenggara", "Southeast Asia", "South East Asia", "ASEAN", "Asia Tenggara (ASEAN)"], countries: ASEAN },
  { names: ["Asia Timur", "East Asia"], countries: EAST_ASIA },
  { names: ["Asia Selatan", "South Asia"], countries: ["IN", "BD", "LK", "NP", "PK"] },
  { names: ["Asia Tengah", "Central Asia"], countries: ["KZ", "UZ", "KG", "TJ", "TM"] },
  {
    names: ["Asia Barat", "West Asia", "Timur Tengah", "Middle East", "Arab", "Teluk", "Timteng"],
    countries: MIDDLE_EAST,
  },
  { names: ["Asia", "Asia Pasifik", "Asia Pacific", "APEC"], countries: [...EAST_ASIA, "IN", "MY", "SG", "AU"] },
  { names: ["Eropa", "Europe"], countries: EUROPE },
  { names: ["Uni Eropa", "European Union", "UE", "EU"], countries: ["NL", "DE", "FR", "IT", "ES", "PL", "BE", "SE"] },
  { names: ["Eropa Barat", "Western Europe"], countries: ["NL", "DE", "FR", "BE", "GB", "AT", "CH"] },
  { names: ["Eropa Timur", "Eastern Europe"], countries: ["PL", "CZ", "HU", "RO", "RU"] },
  { names: ["Eropa Selatan", "Southern Europe", "Mediterania"], countries: ["IT", "ES", "PT", "GR"] },
  { names: ["Eropa Utara", "Northern Europe", "Skandinavia", "Scandinavia", "Nordik", "Nordic"], countries: NORDIC },
  { names: ["Benelux"], countries: ["BE", "NL", "LU"] },
  { names: ["Balkan", "Balkans"], countries: ["BA", "HR", "RS", "BG", "AL"] },
  { names: ["Afrika", "Africa", "Afrika Sub Sahara"], countries: ["ZA", "EG", "MA", "NG", "KE", "TZ"] },
  { names: ["Afrika Utara", "North Africa"], countries: ["EG", "MA", "DZ", "TN"] },
  { names: ["Afrika Timur", "East Africa"], countries: ["KE", "TZ", "ET", "UG"] },
  { names: ["Afrika Barat", "West Africa"], countries: ["NG", "GH", "SN"] },
  { names: ["Amerika", "America"], countries: ["CA", "MX", "BR", "AR", "CL"] },
  { names: ["Amerika Utara", "North America"], countries: ["US", "CA", "MX"] },
  { names: ["Amerika Selatan", "South America"], countries: ["BR", "AR", "CL", "CO", "PE", "SR"] },
  { names: ["Amerika Latin", "Latin America"], countries: ["MX", "BR", "AR", "CL", "CO", "PE"] },
  { names: ["Amerika Tengah", "Central America", "Karibia", "Caribbean"], countries: ["PA", "CR", "CU", "DO"] },
  { names: ["Oseania", "Oceania", "Pasifik", "Pacific", "Melanesia"], countries: ["AU", "NZ", "FJ", "PG", "SB", "VU"] },
  {
    names: ["Luar negeri", "LN", "Dunia", "World", "Internasional", "International", "Global", "Abroad", "Negara maju"],
    countries: ["JP", "KR", "NL", "AU"],
  },
  { names: ["Negara tetangga", "Neighbouring countries", "BIMP-EAGA"], countries: ["BN", "MY", "PH", "SG", "TL"] },
  { names: ["Negara berkembang", "Developing countries", "BRICS"], countries: ["IN", "BR", "ZA", "CN"] },
];

const byName = lazy(
  () => new Map(REGIONS.flatMap(({ names, countries }) => names.map((name) => [fold(name), countries] as const))),
);
const AROUND = /^(?:(?:semua|seluruh|berbagai|beberapa|negara|kawasan|benua|wilayah|all|countries|in|of|di)\s+){0,5}/u;
const LONGEST = 60;

/** The countries that help where a text names a region ("negara-negara Eropa"); undefined for any other text. */
export function countriesOfRegion(text: string): readonly string[] | undefined {
  if (text.length > LONGEST) return undefined;
  const name = fold(text);
  return byName().get(name) ?? byName().get(name.replace(AROUND, ""));
}
