// The e-mail addresses in a cell, however they are separated and whatever stands around them.

import { asciiLower } from "../text/asciiLower.ts";

/** Signs of full width, as keyboards of Asia type them, and small ones: a person who writes them means the plain ones. */
const WIDE = /[\uff01-\uff5e\ufe6b\ufe52\u3002\uff61]/g;
const SMALL: Readonly<Record<string, string>> = { "\ufe6b": "@", "\ufe52": ".", "\u3002": ".", "\uff61": "." };
const WIDTH = 0xfee0;

/** The sign @ in a link for mail, and what such a link says besides the address. */
const ENCODED_AT = /(mailto:[^\s@%]{1,64})%40/g;
const QUERY = /(?<=[^\s?])\?\S*/g;
const BETWEEN = /[\s;,、<>|/()[\]{}"“”=:→—–…*`]+/;
const BETWEEN_TWO = /[&+]/;
/** RFC 5321 lets no address be longer. */
const LONGEST = 320;
const IN_FRONT = /^[^\p{L}\p{N}\p{So}_]+/u;
/** Letters in circles and pictures: whom such a name means is not for a program to say. */
const PICTURE = /\p{So}/u;
const DOMAIN = /^[\p{L}\p{M}\p{N}.-]+/u;
const BEHIND = /[.-]{1,9}$/;
/** A last label holds no hyphen: what stands behind one is no part of the address. */
const HYPHEN_IN_LAST = /\.(?!xn--)[^.-]+(-[^.]*)$/;

/** The e-mail addresses in a cell, A to Z in lower case, each once: another letter that looks like one stays as it is. */
export function emailsIn(text: string): string[] {
  const words = asciiLower(text.replace(WIDE, plain)).replace(ENCODED_AT, "$1@").replace(QUERY, " ").split(BETWEEN);
  return [...new Set(words.filter((word) => word.length <= LONGEST).flatMap(inWord))];
}

function plain(sign: string): string {
  return SMALL[sign] ?? String.fromCharCode(sign.charCodeAt(0) - WIDTH);
}

function inWord(word: string): string[] {
  const count = word.split("@").length - 1;
  if (count > 1) return BETWEEN_TWO.test(word) ? word.split(BETWEEN_TWO).flatMap(inWord) : [];
  const at = word.indexOf("@");
  if (at < 0) return [];
  const behind = word.slice(at + 1);
  const host = (DOMAIN.exec(behind)?.[0] ?? "").replace(BEHIND, "");
  const domain = host.slice(0, host.length - (HYPHEN_IN_LAST.exec(host)?.[1]?.length ?? 0));
  const front = word.slice(0, at).replace(IN_FRONT, "");
  const name = behind.endsWith("_") ? front.replace(/^_/, "") : front;
  return name === "" || domain === "" || PICTURE.test(name) ? [] : [`${name}@${domain}`];
}
