// Which language an answer is given in: that of the address, else what the asker's browser accepts.

import type { Language } from "../../../shared/text/bilingual.ts";
import { badParameter, single } from "./parameters.ts";

/** The language that answers to programs without a choice are given in. */
export const DEFAULT_LANGUAGE: Language = "id";

/** Where Indonesian is read: Indonesian, Malay, and the languages of regions of Indonesia (ISO 639). */
const INDONESIAN = "id in ind ms msa may zsm jv jw su ban bjn min mad ace bug mak bbc btk sas nij dyk gor tet".split(
  " ",
);

/** The language asked for by `lang`; undefined where it is absent. */
export function languageIn(parameters: URLSearchParams): Language | undefined {
  const lang = single(parameters, "lang");
  if (lang === undefined || lang === "id" || lang === "en") return lang;
  throw badParameter("lang", "harus id atau en", "must be id or en");
}

/** The language asked for by ?lang or Accept-Language; the usual one where neither says. */
export function languageOf(request: Request): Language {
  const asked = new URL(request.url).searchParams.get("lang");
  if (asked === "id" || asked === "en") return asked;
  return acceptedLanguage(request.headers.get("accept-language")) ?? DEFAULT_LANGUAGE;
}

/**
 * The language for an Accept-Language header (RFC 9110, 12.5.4): whichever of the two is wanted most; English for who
 * wants neither. Undefined where the header says nothing.
 */
export function acceptedLanguage(header: string | null): Language | undefined {
  const ranges = (header ?? "").slice(0, 1000).split(",").flatMap(rangeIn);
  if (ranges.length === 0) return undefined;
  const wanted = ranges.filter((one) => one.weight > 0 && one.language !== undefined);
  const [best] = wanted.sort((a, b) => b.weight - a.weight);
  const refused = ranges.some((one) => one.weight === 0 && one.language === "en");
  return best?.language ?? (refused ? "id" : "en");
}

interface Range {
  readonly language: Language | undefined;
  readonly weight: number;
}

function rangeIn(text: string): readonly Range[] {
  const [tag = "", ...parameters] = text.split(";").map((part) => part.trim().toLowerCase());
  // Whoever takes any language, as programs say, has made no choice.
  if (!/^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/.test(tag)) return [];
  const quality = parameters.find((one) => one.startsWith("q="))?.slice(2) ?? "1";
  const weight = /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(quality) ? Number(quality) : 0;
  const primary = tag.split("-")[0] ?? "";
  if (primary === "en") return [{ language: "en", weight }];
  return [{ language: INDONESIAN.includes(primary) ? "id" : undefined, weight }];
}
