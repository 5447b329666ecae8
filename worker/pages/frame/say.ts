// The city whose pages these are, at hand for every part of a page, and its words in texts.

import { createContext, useContext } from "hono/jsx";
import { type City, NO_CITY } from "../../../shared/city/cityRecord.ts";
import { cityText } from "../../../shared/city/cityText.ts";
import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";
import type { FeedState } from "../../feed/model/feedState.ts";
import type { Language } from "../../feed/model/filters.ts";

/** Says a text of the pages with the city's own words. */
export type Say = (text: Bilingual) => string;

/** Set by the frame of every page. */
export const CityContext = createContext<City>(NO_CITY);

/** The city of a state; one without a name where nothing could be read. */
export function cityIn(state: FeedState | undefined): City {
  return state?.register.city ?? NO_CITY;
}

/** How texts are said on a page that is made from a state. */
export function sayOf({ state }: { readonly state: FeedState | undefined }, language: Language): Say {
  return (text) => cityText(text, language, cityIn(state));
}

/** The city within a page. */
export function useCity(): City {
  return useContext(CityContext);
}

/** How texts are said within a page. */
export function useSay(language: Language): Say {
  const city = useCity();
  return (text) => cityText(text, language, city);
}
