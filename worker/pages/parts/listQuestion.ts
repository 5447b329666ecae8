// What the list page is asked: the question of its address, with abroad as the usual scope in English.

import type { Language } from "../../../shared/text/bilingual.ts";
import type { FeedQuery, FilterName } from "../../feed/model/filters.ts";
import { parametersOf } from "../../feed/model/filters.ts";
import { feedQueryIn, QUERY_PARAMETERS } from "../../feed/model/readQuery.ts";

const ABROAD = "LUAR_NEGERI";

/** In a scope parameter: every scope. */
export const ANY_SCOPE = "ANY";

/** The question as the feed understands it, and as the page's own links repeat it. */
export interface ListQuestion {
  readonly query: FeedQuery;
  readonly language: Language;
  /** The parameters of the address that are filters; a blank field of the form is none. */
  readonly asked: URLSearchParams;
}

/** Reads the address of a list page; parameters that the list does not know are let pass, as links often carry such. */
export function listQuestion(parameters: URLSearchParams, language: Language): ListQuestion {
  const asked = new URLSearchParams();
  for (const [name, value] of parameters) {
    if (QUERY_PARAMETERS.includes(name) && name !== "lang" && value.trim() !== "") asked.append(name, value);
  }
  const effective = new URLSearchParams(asked);
  if (asked.get("scope")?.toUpperCase() === ANY_SCOPE) effective.delete("scope");
  else if (language === "en" && !asked.has("scope")) effective.set("scope", ABROAD);
  effective.set("lang", language);
  return { query: feedQueryIn(effective), language, asked };
}

/** The address of the list with one filter set to values instead of what it had; none clears it. */
export function listAddress(question: ListQuestion, name: FilterName | "q", values: readonly string[]): string {
  const parameters = new URLSearchParams(question.asked);
  parameters.delete(name);
  for (const value of values) parameters.append(name, value);
  return addressOf(question.language, parameters);
}

/** The address of the list without any filter, every scope shown; what is searched for is kept. */
export function unfilteredAddress({ query, language }: ListQuestion): string {
  const parameters = new URLSearchParams(language === "en" ? { scope: ANY_SCOPE } : {});
  if (query.q !== "") parameters.set("q", query.q);
  return addressOf(language, parameters);
}

/** The address of a list page with parameters. */
export function addressOf(language: Language, parameters: URLSearchParams): string {
  const text = parameters.toString();
  return `/${language}${text === "" ? "" : `?${text}`}`;
}

/** The same question as a download of the whole table. */
export function tableAddress({ query, language }: ListQuestion): string {
  const parameters = parametersOf(query);
  parameters.set("lang", language);
  if (language === "id") parameters.set("dialect", "excel-id");
  return `/data.csv?${parameters}`;
}

/** The same question as a workbook to take along. */
export function workbookAddress({ query, language }: ListQuestion): string {
  const parameters = parametersOf(query);
  parameters.set("lang", language);
  return `/data.xlsx?${parameters}`;
}
