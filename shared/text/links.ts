// Links in a text, and hosts that are not what they seem.

import { plainForm } from "./plainForm.ts";
import { asciiHost } from "./punycode.ts";

/** A link up to a blank, a quote, or a separator with another link behind it. */
const LINK = /https:\/\/(?:(?![;,|]{1,3}https?:\/\/)[^\s<>"“”])+/gi;
const WHOLE = /^https:\/\/[^\s/.]+\.[^\s]+$/i;
const SENTENCE_END = /[.,;:!?'’”»*_]{1,9}$/;
const LOOSE_END = /[)\].,;:!?'’”»*_]{1,9}$/;
const HOST = /^https:\/\/(?:[^\s/@]*@)?([^\s/:?#]+)/i;

/** The links of a text that begin with https://, without the signs of a sentence behind them. */
export function linksIn(text: string): string[] {
  return (text.match(LINK) ?? []).map(withoutSentence).filter((link) => WHOLE.test(link));
}

/** A bracket at the end belongs to a link only where one is opened in it. */
function withoutSentence(link: string): string {
  const bare = link.replace(SENTENCE_END, "");
  const isLoose = (bare.endsWith(")") && !bare.includes("(")) || (bare.endsWith("]") && !bare.includes("["));
  return isLoose ? bare.replace(LOOSE_END, "") : bare;
}

/** The host of a link, lower case; "" for a text that is none. */
export function hostOf(link: string): string {
  return (HOST.exec(link)?.[1] ?? "").toLowerCase();
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const LATIN = /\p{Script=Latin}/u;
/** Scripts that have letters like Latin ones, and stand beside them in no word. */
const LIKE_LATIN =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/** The Punycode of a host in which letters look like others: of two scripts in one label, or all like Latin ones. */
export function lookalikeHost(host: string): string | undefined {
  if (!BEYOND_ASCII.test(host)) return undefined;
  const isSuspect = host.split(".").some((label) => {
    if (!BEYOND_ASCII.test(label)) return false;
    if (label !== label.normalize("NFKC")) return true;
    return LIKE_LATIN.test(label) && (LATIN.test(label) || !BEYOND_ASCII.test(plainForm(label)));
  });
  return isSuspect ? asciiHost(host) : undefined;
}
