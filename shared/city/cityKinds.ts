// What a kota and a kabupaten call themselves, their head and their offices (UU 23/2014 Pasal 2 and 59): one small list.

import type { Bilingual } from "../text/bilingual.ts";

/** The words that differ; in English `named` and `government` take the short name as "{city}". */
export interface KindWords {
  readonly kind: Bilingual;
  readonly head: Bilingual;
  readonly secretariat: Bilingual;
  readonly government: string;
  readonly named: string;
  /** The type of schema.org. */
  readonly place: "City" | "AdministrativeArea";
}

export type CityKind = "kota" | "kabupaten";

export const CITY_KINDS: Readonly<Record<CityKind, KindWords>> = {
  kota: {
    kind: { id: "kota", en: "city" },
    head: { id: "Wali Kota", en: "Mayor" },
    secretariat: { id: "Sekretariat Daerah", en: "City Secretariat" },
    government: "City Government of {city}",
    named: "City of {city}",
    place: "City",
  },
  kabupaten: {
    kind: { id: "kabupaten", en: "regency" },
    head: { id: "Bupati", en: "Regent" },
    secretariat: { id: "Sekretariat Daerah", en: "Regional Secretariat" },
    government: "Government of {city} Regency",
    named: "{city} Regency",
    place: "AdministrativeArea",
  },
};

/** The law's own words for both, where nobody has said which it is. */
export const ANY_KIND: KindWords = {
  kind: { id: "daerah", en: "region" },
  head: { id: "Kepala Daerah", en: "Head of the Region" },
  secretariat: { id: "Sekretariat Daerah", en: "Regional Secretariat" },
  government: "Local Government of {city}",
  named: "{city}",
  place: "AdministrativeArea",
};

const RANK = /^(?:(kota)|kab(?:upaten|\.))\s+/i;
const ENGLISH_RANK = /^(?:city|regency) of |^(?:kota|kabupaten) | (?:city|regency)$/i;

/** Codes of the Ministry of Home Affairs from .71 on are those of kota (Permendagri 72/2019). */
const FIRST_KOTA = 71;

/** The kind that a name in Indonesian begins with: "Kota …", "Kabupaten …". */
export function kindOfName(name: string): CityKind | undefined {
  const rank = RANK.exec(name);
  if (rank === null) return undefined;
  return rank[1] === undefined ? "kabupaten" : "kota";
}

/** The kind that a code of the Ministry tells: "NN.NN". */
export function kindOfCode(code: string): CityKind {
  return Number(code.slice(3)) >= FIRST_KOTA ? "kota" : "kabupaten";
}

/** A name without its rank. */
export function withoutRank(name: string, language: keyof Bilingual): string {
  return name.replace(language === "id" ? RANK : ENGLISH_RANK, "");
}
