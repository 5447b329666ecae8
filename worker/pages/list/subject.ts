// The subject of a list that has an address of its own: a country or a theme.

import { COUNTRY } from "../../../shared/countries/findCountries.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { withoutExplanation } from "../../../shared/text/fold.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { type Bilingual, entryOf } from "../../../shared/vocabularies/vocabulary.ts";
import { Refusal } from "../../http/refusal.ts";
import { LIST } from "../words/list.ts";

/** `title`: said with the city's words. `filter` and `code` narrow the list; `path` is the page's address without the language. */
export interface Subject {
  readonly filter: "country" | "theme";
  readonly code: string;
  readonly title: Bilingual;
  readonly path: string;
}

/** The subject that an address names; refused where there is none of that code. */
export function subjectIn(filter: Subject["filter"], text: string): Subject {
  const isCountry = filter === "country";
  const code = text.toUpperCase();
  const entry = entryOf(isCountry ? COUNTRY : THEME, code);
  if (entry === undefined) throw new Refusal("not_found");
  const words = isCountry ? LIST.ofCountry : LIST.ofTheme;
  const named = (one: Language) => `${words[one]} ${withoutExplanation(entry[one])}`;
  const title = { id: named("id"), en: named("en") };
  return { filter, code, title, path: `/${isCountry ? "countries" : "themes"}/${code.toLowerCase()}` };
}
