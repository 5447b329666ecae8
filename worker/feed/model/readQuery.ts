// Reads the parameters of an address into a feed query; what cannot be read is refused in words that say what is right.

import { type FeedQuery, FILTERS, type Filter, type FilterName } from "./filters.ts";
import { DEFAULT_LANGUAGE, languageIn } from "./language.ts";
import { badParameter, single } from "./parameters.ts";

const CODE = /^[\w.-]{1,64}$/;
const Q_LENGTH = 200;
const VALUES = 50;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** The parameters of every list of the feed, besides what a route adds. */
export const QUERY_PARAMETERS: readonly string[] = [...FILTERS.map((one) => one.name), "q", "updated_since", "lang"];

/** Reads filters, search words, date and language. */
export function feedQueryIn(parameters: URLSearchParams): FeedQuery {
  const filters = FILTERS.map((filter) => ({ name: filter.name, values: valuesOf(parameters, filter) }));
  return {
    filters: filters.filter(({ values }) => values.length > 0),
    q: wordsIn(parameters),
    updatedSince: timeIn(parameters, "updated_since"),
    lang: languageIn(parameters) ?? DEFAULT_LANGUAGE,
  };
}

function valuesOf(parameters: URLSearchParams, filter: Filter & { readonly name: FilterName }): readonly string[] {
  const given = parameters.getAll(filter.name).flatMap((text) => text.split(","));
  const values = [...new Set(given.map((text) => codeIn(filter, text.trim())))].sort();
  if (values.length > VALUES) throw badParameter(filter.name, `paling banyak ${VALUES}`, `at most ${VALUES} values`);
  return values;
}

function codeIn(filter: Filter, text: string): string {
  if (filter.list === undefined) {
    if (CODE.test(text)) return text;
    throw badParameter(filter.name, "harus sebuah kode dari /v1/agencies atau /v1/vocabularies", CODE_SOURCE);
  }
  const found = filter.list.entries.find((one) => one.code.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found.code;
  const codes = filter.list.entries.map((one) => one.code);
  const known = codes.length <= 20 ? codes.join(", ") : `/v1/vocabularies (${filter.list.name})`;
  throw badParameter(filter.name, `harus salah satu dari: ${known}`, `must be one of: ${known}`);
}

const CODE_SOURCE = "must be a code of /v1/agencies or /v1/vocabularies";

function wordsIn(parameters: URLSearchParams): string {
  const text = (single(parameters, "q") ?? "").normalize("NFC").replace(/\s+/gu, " ").trim();
  if (text === "") return "";
  if (text.length > Q_LENGTH) {
    throw badParameter("q", `paling panjang ${Q_LENGTH} karakter`, `must have at most ${Q_LENGTH} characters`);
  }
  if (!/[\p{L}\p{N}]/u.test(text) || /\p{Cc}/u.test(text)) {
    throw badParameter("q", "harus memuat kata atau angka", "must hold a word or a number");
  }
  return text;
}

function timeIn(parameters: URLSearchParams, name: string): string {
  const text = single(parameters, name);
  if (text === undefined) return "";
  const time = DATE_TIME.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isFinite(time)) return new Date(time).toISOString();
  const shape = "2026-01-31, 2026-01-31T08:00:00Z";
  if (/ \d{2}:?\d{2}$/.test(text)) {
    throw badParameter(
      name,
      "memuat spasi di tempat tanda +: tulis %2B, misalnya 2026-01-31T08:00:00%2B08:00, atau pakai Z",
      "has a space where a + was meant: write %2B, as in 2026-01-31T08:00:00%2B08:00, or use Z",
    );
  }
  throw badParameter(name, `harus tanggal atau waktu seperti ${shape}`, `must be a date or time like ${shape}`);
}
