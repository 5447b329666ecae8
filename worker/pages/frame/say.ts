// The city whose pages these are, at hand for every part of a page, and its words in texts.

import { type City, NO_CITY } from "../../../shared/city/cityRecord.ts";
import { cityText } from "../../../shared/city/cityText.ts";
import type { Bilingual, Language } from "../../../shared/text/bilingual.ts";

/** Says a text of the pages with the city's own words. */
export type Say = (text: Bilingual) => string;

let current = NO_CITY;

/** Renders a page of a city, at once: `useCity` knows it meanwhile. (The context of hono/jsx would bring all of its hooks.) */
export function withCity<T>(city: City, render: () => T): T {
  const before = current;
  current = city;
  try {
    return render();
  } finally {
    current = before;
  }
}

/** How texts are said of a city. */
export function sayOf(city: City, language: Language): Say {
  return (text) => cityText(text, language, city);
}

/** The city of the page that is rendered. */
export function useCity(): City {
  return current;
}

/** How texts are said within a page. */
export function useSay(language: Language): Say {
  return sayOf(useCity(), language);
}
