// Links in a text, and hosts that are not what they seem.

import { asciiLower } from "./asciiLower.ts";
import { plainForm } from "./plainForm.ts";
import { asciiHost } from "./punycode.ts";

/** A link up to a blank, a quote, a sign of Asia, the middle of a link in Markdown, or another link behind it. */
const LINK =
  /https:\/\/(?:(?![;,|]{1,3}https?:\/\/|\]\()(?!(?<=[\p{L}\p{N}])https?:\/\/)[^\s<>"“”、。，；（）「」『』【】＜＞])+/giu;
const WHOLE = /^https:\/\/[^\s/.]+\.[^\s]+$/i;
const SENTENCE_END = /[.,;:!?'’”»*_`…]{1,9}$/;
const LOOSE_END = /[)\].,;:!?'’”»*_`…]{1,9}$/;
/** Quotes and brackets as a web page writes them. */
const ENTITIES = /(?:&(?:quot|apos|lt|gt|nbsp|#3[49]);){1,9}$/i;
const BEGINNING = /^https:\/\/[^/?#]{1,300}/i;
const HOST = /^https:\/\/(?:[^\s/@]*@)?([^\s/:?#]+)/i;

/** The links of a text that begin with https://, as they stand in it, without the signs of a sentence behind them. */
export function linksIn(text: string): string[] {
  return (text.match(LINK) ?? []).map(withoutSentence).filter((link) => WHOLE.test(link));
}

/** A bracket at the end belongs to a link only where one is opened in it. */
function withoutSentence(link: string): string {
  const bare = link.replace(ENTITIES, "").replace(SENTENCE_END, "");
  const isLoose = (bare.endsWith(")") && !bare.includes("(")) || (bare.endsWith("]") && !bare.includes("["));
  return isLoose ? bare.replace(LOOSE_END, "") : bare;
}

/** A link with its beginning in small letters, as which a telephone writes a capital: host names know no case. */
export function smallLink(link: string): string {
  return link.replace(BEGINNING, asciiLower);
}

/** Signs that held or separated a link that was taken out: of Markdown, of a list, of a sentence. */
const HOLDERS = /!?\[([^\][]{0,200})\]\(\s*\)|\(\s*\)|\[\s*\]|<\s*>|"\s*"|“\s*”|'\s*'|`\s*`|\*+\s*\*+/g;
const EDGES = /^[\s,;|、&+:→•*-]{1,20}|[\s,;|、&+→•*-]{1,20}$/g;

const ONLY_AND = /^(?:dan|serta|and)$/i;

/** What stands in a text besides a link of it, wherever that stands: one line; "" where it is no more than signs and "dan". */
export function textBesides(text: string, link: string): string {
  const others = text.replace(LINK, (one) => (withoutSentence(one) === link ? ` ${one.slice(link.length)}` : one));
  const rest = others.replace(HOLDERS, " $1 ").replace(/\s+/g, " ").replace(EDGES, "");
  return ONLY_AND.test(rest) || !/[\p{L}\p{N}]/u.test(rest) ? "" : rest;
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
