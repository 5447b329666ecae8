// What the profile for partners says of the city, from Profil Kota, and what of it nobody has filled in.

import type { PaperFacts } from "./facts.ts";

/** Lines of the profile: a name (with words of the record in braces), the keys of Profil Kota that it tells, and whether partners always ask for it. */
export type ProfilePart = readonly (readonly [string, readonly string[], "needed" | "optional"])[];

/** What the profile says of the city: a name and the keys of Profil Kota, in the order in which partners ask. */
export const CITY: ProfilePart = [
  ["Province and country", ["province", "country"], "needed"],
  ["{head}", ["mayor"], "optional"],
  ["Population", ["population"], "needed"],
  ["Area", ["area_km2"], "needed"],
  ["Geography", ["geography"], "needed"],
  ["Climate and time zone", ["climate", "timezone"], "optional"],
  ["Access", ["nearest_airport", "port"], "needed"],
  ["Economy and industry", ["economy"], "needed"],
  ["Culture", ["culture"], "needed"],
  ["Education", ["education"], "optional"],
  ["History", ["history"], "optional"],
  ["Networks", ["networks"], "optional"],
];

/** What the city looks for. */
export const WISHES: ProfilePart = [
  ["Desired countries or regions", ["preferred_countries"], "needed"],
  ["Expectations of the counterpart", ["preferred_partner"], "needed"],
  ["Desired types of exchange", ["exchange_types"], "needed"],
  ["Hosting", ["hosting_capacity"], "optional"],
];

/** Where partners turn to. */
export const DESK: ProfilePart = [
  ["Cooperation desk", ["desk_unit"], "needed"],
  ["Address", ["desk_address"], "needed"],
  ["E-mail", ["desk_email"], "needed"],
  ["Telephone", ["desk_phone"], "optional"],
  ["Languages", ["desk_languages"], "optional"],
  ["Website", ["website"], "optional"],
];

/** The keys of Profil Kota that a profile cannot tell: not filled in, or said to be unfinished. The needed ones come first. */
export function untoldKeys({ profile }: PaperFacts): string[] {
  const keysOf = (need: "needed" | "optional") =>
    [...CITY, ...WISHES, ...DESK].filter((one) => one[2] === need).flatMap(([, keys]) => keys);
  return [...keysOf("needed"), ...keysOf("optional")].filter((key) => (profile[key]?.en ?? "") === "");
}
