// Reads the parameters of an address into a feed query; what cannot be read is refused in words that say what is right.

import { DEFAULT_LANGUAGE } from "../../http/language.ts";
import { Refusal } from "../../http/refusal.ts";
import { type FeedQuery, FILTERS, type Filter, type FilterName, type Language } from "./filters.ts";

const CODE = /^[\w.-]{1,64}$/;
const Q_LENGTH = 200;
const VALUES = 50;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** The parameters of every list of the feed, besides what a route adds. */
export const QUERY_PARAMETERS: readonly string[] = [...FILTERS.map((one) => one.name), "q", "updated_since", "lang"];

/** What caches, mail programs and social networks add to addresses: it means nothing here. */
const ADDED = /^(?:_|utm_\w{1,40}|fbclid|gclid)$/i;

/** Refuses parameters that a route does not know, naming those it knows. */
export function onlyKnown(parameters: URLSearchParams, known: readonly string[]): void {
  const unknown = [...new Set(parameters.keys())].filter((name) => !known.includes(name) && !ADDED.test(name));
  if (unknown.length === 0) return;
  const names = known.length === 0 ? "-" : known.join(", ");
  throw new Refusal("unknown_parameter", {
    id: `Tidak dikenal: ${quoted(unknown)}. Yang dikenal: ${names}.`,
    en: `Not known: ${quoted(unknown)}. Known: ${names}.`,
  });
}

/** The one value of a parameter; undefined where it is absent. Given twice it is refused. */
export function single(parameters: URLSearchParams, name: string): string | undefined {
  const values = parameters.getAll(name);
  if (values.length > 1) throw badParameter(name, "diberikan lebih dari sekali", "was given more than once");
  return values[0];
}

/** The language asked for by `lang`; undefined where it is absent. */
export function languageIn(parameters: URLSearchParams): Language | undefined {
  const lang = single(parameters, "lang");
  if (lang === undefined || lang === "id" || lang === "en") return lang;
  throw badParameter("lang", "harus id atau en", "must be id or en");
}

/** A whole number from 1 to `max`; `usual` where it is absent. */
export function countIn(parameters: URLSearchParams, name: string, usual: number, max: number): number {
  const text = single(parameters, name);
  if (text === undefined) return usual;
  const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
  if (count >= 1 && count <= max) return count;
  throw badParameter(name, `harus bilangan bulat 1 sampai ${max}`, `must be a whole number from 1 to ${max}`);
}

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

/** A refusal of one parameter that says what it has to be. */
export function badParameter(name: string, id: string, en: string): Refusal {
  return new Refusal("bad_parameter", { id: `${name} ${id}.`, en: `${name} ${en}.` });
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

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name.slice(0, 40)}"`).join(", ");
}
