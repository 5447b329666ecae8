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

const HOUR_MS = 3_600_000;

/** By which days and times are told while the city has not named its zone. */
export const UTC: Zone = { code: "UTC", name: "Etc/UTC", hours: 0 };

/** By which key Profil Kota says in which zone the city lies. */
export const ZONE_KEY = "timezone";

/** What a zone may be called, by its code. */
export const ZONE_CODES: readonly string[] = ZONES.map(({ code }) => code);

/** The one zone that a text names, as "WIB", "Asia/Jakarta" or "UTC+7"; undefined for none, or for two that differ. */
export function zoneIn(text: string): Zone | undefined {
  const found = ZONES.filter(({ words }) => words.test(text));
  const [only, second] = found;
  if (only === undefined || second !== undefined) return undefined;
  return { code: only.code, name: only.name, hours: only.hours };
}

/** The ISO day that it is in a zone at a time (ISO, in UTC). */
export function dayIn(zone: Zone, time: string): string {
  return new Date(Date.parse(time) + zone.hours * HOUR_MS).toISOString().slice(0, 10);
}

/** When an ISO day began in a zone, in milliseconds. */
export function dayBegan(zone: Zone, day: string): number {
  return Date.parse(`${day}T00:00:00Z`) - zone.hours * HOUR_MS;
}

/** The zone as Profil Kota has it in a language: "WIB (UTC+7)", "UTC+7". */
export function zoneText({ code, hours }: Zone, language: keyof Bilingual): string {
  return language === "id" ? `${code} (UTC+${hours})` : `UTC+${hours}`;
}

/** The zone as readers of a language know it: "WIB", "UTC+7". */
export function zoneLabel({ code, hours }: Zone, language: keyof Bilingual): string {
  return language === "id" || hours === 0 ? code : `UTC+${hours}`;
}
