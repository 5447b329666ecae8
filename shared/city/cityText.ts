// Texts that speak of the city: what differs from one city to the next stands in braces and comes from its record.

import type { Bilingual } from "../text/bilingual.ts";
import type { City } from "./cityRecord.ts";
import { zoneLabel } from "./zones.ts";

/**
 * A text with its words in braces: {city} without its rank, {name} with it, {kind}, {head} (of government), {secretariat},
 * {government}, {place} (the motto and the province, where there are any), {zone}. Other braces stay as they are.
 */
export function cityText(text: Bilingual, language: keyof Bilingual, city: City): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, word: string) => WORDS[word]?.(city, language) ?? whole);
}

const WORDS: Readonly<Record<string, (city: City, language: keyof Bilingual) => string>> = {
  city: ({ short }, language) => short[language],
  name: ({ name }, language) => name[language],
  kind: ({ words }, language) => words.kind[language],
  head: ({ words }, language) => words.head[language],
  secretariat: ({ words }, language) => words.secretariat[language],
  government: ({ government }, language) => government[language],
  place: ({ motto, name, province }, language) => {
    const where = province === undefined ? "" : ` ${IN[language]} ${province[language]}`;
    return `${(motto ?? name)[language]}${where}`;
  },
  zone: ({ zone }, language) => zoneLabel(zone, language),
};

const IN = { id: "di", en: "in" } as const;
