// What is wrong with a name that is no country, in words.

import { COUNTRY, type UnknownCountry } from "../countries/findCountries.ts";
import { notInList, type Problem, problem } from "../messages/problem.ts";
import { inWords } from "../text/inWords.ts";
import { entryOf } from "../vocabularies/vocabulary.ts";

/** The problem of one name: the nearest country, or the countries of the region that it is. */
export function countryProblem({ text, nearest, region }: UnknownCountry, key: string): Problem {
  if (region === undefined) return notInList(text, { kind: "none", nearest }, key);
  const names = inWords(region.flatMap((code) => entryOf(COUNTRY, code) ?? []));
  return problem("region_not_country", { value: text, list_id: names.id, list_en: names.en }, key);
}
