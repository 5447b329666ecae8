// The city whose pages these are, at hand for every part of a page, and its words in texts.

import { createContext, useContext } from "hono/jsx";
import { type City, NO_CITY } from "../../../shared/city/cityRecord.ts";
import { cityText } from "../../../shared/city/cityText.ts";
import type { Bilingual, Language } from "../../../shared/text/bilingual.ts";

/** Says a text of the pages with the city's own words. */
export type Say = (text: Bilingual) => string;

/** Set by the frame of every page. */
export const CityContext = createContext<City>(NO_CITY);

/** How texts are said of a city. */
export function sayOf(city: City, language: Language): Say {
  return (text) => cityText(text, language, city);
}

/** The city within a page. */
export function useCity(): City {
  return useContext(CityContext);
}

/** How texts are said within a page. */
export function useSay(language: Language): Say {
  return sayOf(useCity(), language);
}
