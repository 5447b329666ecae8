// The filters of the feed: one list from which the reader of queries, the API description and the forms derive.

import { COUNTRY } from "../../../shared/countries/findCountries.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import { AFFAIR } from "../../../shared/vocabularies/affair.ts";
import { AVAILABILITY } from "../../../shared/vocabularies/availability.ts";
import { LISTING } from "../../../shared/vocabularies/listing.ts";
import { OBJECT } from "../../../shared/vocabularies/object.ts";
import { READINESS } from "../../../shared/vocabularies/readiness.ts";
import { SCHEME } from "../../../shared/vocabularies/scheme.ts";
import { SCOPE } from "../../../shared/vocabularies/scope.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import type { Bilingual, Vocabulary } from "../../../shared/vocabularies/vocabulary.ts";

/** A filter by one property: its values are codes of `list`, or of the register where there is no list. */
export interface Filter {
  readonly name: string;
  readonly title: Bilingual;
  readonly list: Vocabulary | undefined;
}

export const FILTERS = [
  { name: "theme", title: THEME.title, list: THEME },
  { name: "object", title: OBJECT.title, list: OBJECT },
  { name: "scope", title: SCOPE.title, list: SCOPE },
  { name: "scheme", title: SCHEME.title, list: SCHEME },
  { name: "country", title: COUNTRY.title, list: COUNTRY },
  { name: "agency", title: { id: "Perangkat daerah", en: "Agency" }, list: undefined },
  { name: "programme", title: { id: "Program prioritas", en: "Priority programme" }, list: undefined },
  { name: "affair", title: AFFAIR.title, list: AFFAIR },
  { name: "readiness", title: READINESS.title, list: READINESS },
  { name: "availability", title: AVAILABILITY.title, list: AVAILABILITY },
  { name: "listing", title: LISTING.title, list: LISTING },
] as const satisfies readonly Filter[];

export type FilterName = (typeof FILTERS)[number]["name"];

/** What is asked of the feed; values sorted, so that equal questions are equal texts. */
export interface FeedQuery {
  readonly filters: readonly { readonly name: FilterName; readonly values: readonly string[] }[];
  readonly q: string;
  readonly updatedSince: string;
  readonly lang: Language;
}

/** The query as the parameters of an address, in one canonical order, without the language. */
export function parametersOf(query: FeedQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const { name, values } of query.filters) for (const value of values) parameters.append(name, value);
  if (query.q !== "") parameters.set("q", query.q);
  if (query.updatedSince !== "") parameters.set("updated_since", query.updatedSince);
  return parameters;
}
