// What is wrong with a name that is no country, or may be two, in words.

import { COUNTRY, type UnknownCountry } from "../countries/findCountries.ts";
import { notInList, type Problem, problem } from "../messages/problem.ts";
import { inWords } from "../text/inWords.ts";
import { entryOf, labelOf } from "../vocabularies/vocabulary.ts";

/** The problem of one name: the nearest country, both that it may mean, or the countries of the region that it is. */
export function countryProblem({ text, nearest, either, region }: UnknownCountry, key: string): Problem {
  const [a = "", b = ""] = (either ?? []).map((code) => labelOf(COUNTRY, code, "id"));
  if (region === undefined) {
    return either === undefined
      ? notInList(text, { kind: "none", nearest }, key)
      : problem("matches_several", { value: text, a, b }, key);
  }
  const names = inWords(region.flatMap((code) => entryOf(COUNTRY, code) ?? []));
  const values = { value: text, list_id: names.id, list_en: names.en };
  return either === undefined
    ? problem("region_not_country", values, key)
    : problem("country_or_region", { ...values, a }, key);
}
