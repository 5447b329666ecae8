// The one record of the city whose catalogue this is, from Profil Kota alone. What is not filled in is null or said in
// words that hold for any city: never another city's value.

import type { Bilingual } from "../text/bilingual.ts";
import { capital } from "../text/capital.ts";
import {
  ANY_KIND,
  CITY_KINDS,
  type CityKind,
  type KindWords,
  kindOfCode,
  kindOfName,
  withoutRank,
} from "./cityKinds.ts";
import { type Sketch, sketchIn } from "./sketch.ts";
import { UTC, ZONE_KEY, type Zone, zoneIn } from "./zones.ts";

/**
 * `name` with its rank, `short` without it, in words for any city where none is filled in: `isNamed` tells. `code`: of the
 * Ministry of Home Affairs ("NN.NN"); `bps_code`: of BPS-Statistics Indonesia. `zone`: UTC where none is named.
 * `site`: what the catalogue is called. `scene`: whether its pages are drawn with a river.
 */
export interface City {
  readonly isNamed: boolean;
  readonly name: Bilingual;
  readonly short: Bilingual;
  readonly kind: CityKind | undefined;
  readonly words: KindWords;
  readonly code: string | null;
  readonly bps_code: string | null;
  readonly zone: Zone;
  readonly site: Bilingual;
  readonly government: Bilingual;
  readonly motto: Bilingual | undefined;
  readonly province: Bilingual | undefined;
  readonly scene: "river" | "plain";
  readonly sketch: Sketch | undefined;
}

const UNNAMED = { id: "daerah ini", en: "this region" } as const satisfies Bilingual;
const UNNAMED_SITE = { id: "Kerja Sama Daerah", en: "International Cooperation" } as const satisfies Bilingual;
const UNNAMED_GOVERNMENT = { id: "Pemerintah Daerah", en: "Local Government" } as const satisfies Bilingual;

/** The zone that Profil Kota names; UTC where it names none. */
export function zoneNamed(value: (key: string) => Bilingual | undefined): Zone {
  return zoneIn(value(ZONE_KEY)?.id ?? "") ?? UTC;
}

/** The record from the values of Profil Kota that anybody may read, by key; a blank or unfinished one is undefined. */
export function cityOf(value: (key: string) => Bilingual | undefined): City {
  const code = kemendagriCode(value("code")?.id ?? "") ?? null;
  const typed = value("name");
  const kind = kindOfName(typed?.id ?? "") ?? (code === null ? undefined : kindOfCode(code));
  const words = kind === undefined ? ANY_KIND : CITY_KINDS[kind];
  const named = typed === undefined ? unnamed : namedCity(typed, words, kind);
  return {
    ...named,
    ...{ kind, words, code },
    bps_code: bpsCode(value("bps_code")?.id ?? "") ?? null,
    zone: zoneNamed(value),
    site: value("site") ?? named.site,
    government: value("government") ?? named.government,
    motto: value("motto"),
    province: value("province"),
    scene: /sungai|river/i.test(value("scene")?.id ?? "") ? "river" : "plain",
    sketch: sketchIn(value("map")?.id ?? ""),
  };
}

type Names = Pick<City, "isNamed" | "name" | "short" | "site" | "government">;

const unnamed: Names = {
  isNamed: false,
  ...{ name: UNNAMED, short: UNNAMED, site: UNNAMED_SITE, government: UNNAMED_GOVERNMENT },
};

/** What a name gives, also where it was typed without its rank or in Indonesian alone. */
function namedCity(typed: Bilingual, words: KindWords, kind: CityKind | undefined): Names {
  const id = withoutRank(typed.id, "id");
  const en = withoutRank(typed.en === typed.id ? id : typed.en, "en");
  const inEnglish = (pattern: string) => pattern.replace("{city}", en);
  const isRanked = kind === undefined || kindOfName(typed.id) !== undefined;
  const isEnglish = typed.en !== typed.id && typed.en !== en;
  const name = {
    id: isRanked ? typed.id : `${capital(kind)} ${id}`,
    en: isEnglish ? typed.en : inEnglish(words.named),
  };
  return {
    isNamed: true,
    ...{ name, short: { id, en } },
    site: { id: `Kerja Sama ${name.id}`, en: `${en} Cooperation` },
    government: { id: `Pemerintah ${kind === undefined ? "Daerah " : ""}${name.id}`, en: inEnglish(words.government) },
  };
}

/** A code of the Ministry of Home Affairs as "NN.NN", also typed without its point; undefined for anything else. */
export function kemendagriCode(text: string): string | undefined {
  const found = /^(\d\d)\.?(\d\d)$/.exec(text.trim());
  return found === null ? undefined : `${found[1]}.${found[2]}`;
}

/** A code of BPS of four digits; undefined for anything else. */
export function bpsCode(text: string): string | undefined {
  return /^\d{4}$/.exec(text.trim())?.[0];
}

/** The record while no Profil Kota was read. */
export const NO_CITY: City = cityOf(() => undefined);
