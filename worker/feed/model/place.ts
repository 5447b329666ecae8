// Where the city is, for programs, as Profil Kota tells it: what stands there in another form, or not at all, is left out.

import { wikidataAddress } from "../../../shared/register/wikidata.ts";
import type { PublicRegister } from "./publicRegister.ts";

type Profile = PublicRegister["profile"];

/** The city's address in Wikidata. */
export function wikidataIn(profile: Profile): string | undefined {
  return wikidataAddress(textOf(profile, "wikidata"));
}

/** A point in it, in degrees (WGS 84), from "-3.32, 114.59". */
export function coordinatesIn(profile: Profile): { readonly latitude: number; readonly longitude: number } | undefined {
  const found = /^(-?\d{1,2}(?:\.\d{1,8})?)\s*[,;]\s*(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(textOf(profile, "coordinates"));
  const [latitude, longitude] = [Number(found?.[1] ?? Number.NaN), Number(found?.[2] ?? Number.NaN)];
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}

function textOf(profile: Profile, key: "wikidata" | "coordinates"): string {
  return profile.get(key)?.id.trim() ?? "";
}
