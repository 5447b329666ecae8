// Dates and numbers as people write them in each language.

import type { Language } from "../../../shared/text/bilingual.ts";

const LOCALES = { id: "id-ID", en: "en-GB" } as const;
const CITY_TIME = "Asia/Makassar";

/** A day or a time as "3 March 2026", in the city's time. */
export function longDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "long", timeZone: CITY_TIME }).format(new Date(iso));
}

/** The city's time zone as readers of each language know it. */
const ZONE = { id: "WITA", en: "UTC+8" } as const;

/** A time as "3 March 2026, 09:15 UTC+8". */
export function longTime(iso: string, language: Language): string {
  const time = new Intl.DateTimeFormat(LOCALES[language], { timeStyle: "short", timeZone: CITY_TIME });
  return `${longDate(iso, language)}, ${time.format(new Date(iso))} ${ZONE[language]}`;
}

/** A time as "3 Mar 2026, 09:15". */
export function shortTime(iso: string, language: Language): string {
  const style = { dateStyle: "medium", timeStyle: "short", timeZone: CITY_TIME } as const;
  return new Intl.DateTimeFormat(LOCALES[language], style).format(new Date(iso));
}

/** A whole number with the language's separators. */
export function wholeNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language]).format(value);
}
