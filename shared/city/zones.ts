// The three time zones of Indonesia: none has summer time (Keputusan Presiden 41/1987).

import type { Bilingual } from "../text/bilingual.ts";

/** `name`: that of the IANA database; `hours`: ahead of UTC. */
export interface Zone {
  readonly code: string;
  readonly name: string;
  readonly hours: number;
}

const ZONES = [
  { code: "WIB", name: "Asia/Jakarta", hours: 7, words: /\bWIB\b|Asia\/(?:Jakarta|Pontianak)|(?:UTC|GMT) ?\+ ?0?7\b/i },
  {
    code: "WITA",
    name: "Asia/Makassar",
    hours: 8,
    words: /\bWITA\b|Asia\/(?:Makassar|Ujung_Pandang)|(?:UTC|GMT) ?\+ ?0?8\b/i,
  },
  { code: "WIT", name: "Asia/Jayapura", hours: 9, words: /\bWIT\b|Asia\/Jayapura|(?:UTC|GMT) ?\+ ?0?9\b/i },
] as const;

/** By which days and times are told while the city has not named its zone. */
export const UTC: Zone = { code: "UTC", name: "Etc/UTC", hours: 0 };

/** The one zone that a text names, as "WIB", "Asia/Jakarta" or "UTC+7"; undefined for none, or for two that differ. */
export function zoneIn(text: string): Zone | undefined {
  const found = ZONES.filter(({ words }) => words.test(text));
  const [only, second] = found;
  if (only === undefined || second !== undefined) return undefined;
  return { code: only.code, name: only.name, hours: only.hours };
}

/** The zone as readers of a language know it: "WIB", "UTC+7". */
export function zoneLabel({ code, hours }: Zone, language: keyof Bilingual): string {
  return language === "id" || hours === 0 ? code : `UTC+${hours}`;
}
