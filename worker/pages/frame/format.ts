// Dates and numbers as people write them in each language.

import { UTC, type Zone, zoneLabel } from "../../../shared/city/zones.ts";
import type { Language } from "../../../shared/text/bilingual.ts";

const LOCALES = { id: "id-ID", en: "en-GB" } as const;

/** A day or a time as "3 March 2026", in the city's time; an ISO day is that day everywhere. */
export function longDate(iso: string, language: Language, zone: Zone): string {
  const timeZone = iso.includes("T") ? zone.name : UTC.name;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone }).format(new Date(iso));
}

/** A time as "3 March 2026, 09:15" with its zone. */
export function longTime(iso: string, language: Language, zone: Zone): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: "short", timeZone: zone.name });
  return `${longDate(iso, language, zone)}, ${time.format(new Date(iso))} ${zoneLabel(zone, language)}`;
}

/** A time as "3 Mar 2026, 09:15". */
export function shortTime(iso: string, language: Language, zone: Zone): string {
  const style = { dateStyle: "medium", timeStyle: "short", timeZone: zone.name } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(iso));
}

/** A whole number with the language's separators. */
export function wholeNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}
