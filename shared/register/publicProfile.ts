// What of Profil Kota anybody may read, by whitelist: a value that nobody has made sure of is kept back, and told.

import { type Problem, problem } from "../messages/problem.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";
import type { ListRecord } from "./record.ts";
import { isUnfinished } from "./unfinished.ts";

/** The keys of Profil Kota that a partner may read. */
export const PROFILE_KEYS = [
  ...["code", "bps_code", "motto", "site", "government"],
  ...["name", "province", "country", "mayor", "population", "area_km2", "geography", "climate", "timezone"],
  ...["economy", "culture", "education", "history", "nearest_airport", "port", "networks"],
  ...["preferred_countries", "preferred_partner", "exchange_types", "hosting_capacity"],
  ...["desk_unit", "desk_email", "desk_address", "desk_phone", "desk_languages"],
  ...["website", "brochure_url", "license", "public_coverage", "wikidata", "coordinates"],
] as const;

export type ProfileKey = (typeof PROFILE_KEYS)[number];

/** What partners read of a key in both languages; undefined where nothing is filled in, or it is unfinished. */
export function publicValue(record: ListRecord | undefined): Bilingual | undefined {
  const id = record?.value_id ?? record?.value_en;
  return id === undefined || keepsBack(record) ? undefined : { id, en: record?.value_en ?? id };
}

function keepsBack(record: ListRecord | undefined): boolean {
  return [record?.value_id, record?.value_en].some((text) => text !== undefined && isUnfinished(text));
}

/** What of a row the public does not see, and why. */
export function profileProblems(record: ListRecord): Problem[] {
  const { key = "" } = record;
  if (!PROFILE_KEYS.some((one) => one === key)) return [];
  if (keepsBack(record)) return [problem("profile_unfinished", { value: key }, "value_id")];
  return publicValue(record) === undefined ? [problem("profile_blank", { value: key }, "value_id")] : [];
}
