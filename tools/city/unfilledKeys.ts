// What of the city's record nobody has filled in yet in Profil Kota, and what follows from it.

import { type City, cityOf } from "../../shared/city/cityRecord.ts";
import { UTC, ZONE_KEY } from "../../shared/city/zones.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";
import { profileValues } from "./profileValues.ts";

/** A key that is blank, unfinished or unreadable; `isNeeded`: whether every city is asked for it. */
interface UnfilledKey {
  readonly key: string;
  readonly isNeeded: boolean;
  readonly follows: Bilingual;
}

type Rule = UnfilledKey & { readonly isFilled: (city: City, isTyped: boolean) => boolean };

const needed = (key: string, isFilled: Rule["isFilled"], id: string, en: string): Rule => ({
  ...{ key, isFilled, isNeeded: true },
  follows: { id, en },
});
const optional = (key: string, id: string, en: string): Rule => ({
  ...{ key, isFilled: (_, isTyped) => isTyped, isNeeded: false },
  follows: { id, en },
});

const RULES: readonly Rule[] = [
  needed(
    "name",
    ({ isNamed }) => isNamed,
    'katalog menyebutnya "daerah ini"',
    'the catalogue calls itself "this region"',
  ),
  needed("code", ({ code }) => code !== null, "kode Kemendagri kosong di data terbuka", "open data hold no code"),
  needed("bps_code", (city) => city.bps_code !== null, "kode BPS kosong di data terbuka", "open data hold no BPS code"),
  needed(ZONE_KEY, ({ zone }) => zone !== UTC, "hari dan jam menurut UTC", "days and times are those of UTC"),
  optional("motto", "halaman depan tanpa semboyan", "the front page has no motto"),
  optional("scene", "halaman tanpa gambar sungai", "no river is drawn"),
  optional("map", "halaman kota tanpa sketsa", "the city's page has no sketch"),
  optional("site", "nama katalog disusun dari nama daerah", "the catalogue's name is made from the region's"),
  optional("government", "nama pemerintah disusun dari nama daerah", "the government's name is made from the region's"),
];

/** Those of a tab Profil Kota, the needed ones first; all of them where the tab has lost its headings. */
export function unfilledKeys(profile: Grid): UnfilledKey[] {
  const value = profileValues(profile);
  const city = cityOf(value);
  return RULES.filter(({ key, isFilled }) => !isFilled(city, value(key) !== undefined));
}
