// The folded copy of a text in which personal data is looked for: digits of every script and shape in ASCII, letters that
// look like Latin ones as those, plain signs, lower case. It is never shown or stored.

import { isClean, withoutUnseen } from "./clean.ts";

const DIGIT = /\p{Nd}/u;
/** Digits that are no decimal digits to Unicode and have no plain form: circled on black, doubly circled, of China. */
const OTHER_DIGITS: ReadonlyMap<string, string> = new Map(
  [
    "⓿🄋🄌〇零",
    "❶➀➊⓵一壹〡",
    "❷➁➋⓶二贰〢",
    "❸➂➌⓷三叁〣",
    "❹➃➍⓸四肆〤",
    "❺➄➎⓹五伍〥",
    "❻➅➏⓺六陆〦",
    "❼➆➐⓻七柒〧",
    "❽➇➑⓼八捌〨",
    "❾➈➒⓽九玖〩",
  ].flatMap((signs, digit) => [...signs].map((sign) => [sign, String(digit)] as const)),
);
/** Letters of Cyrillic and Greek that look like Latin ones. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  [..."аaеeоoрpсcуyхxіiѕsјjһhԁdԛqԝwкkмmтtнhвbӏlοoαaνvιiκkρpτtυuχxεe"].flatMap((sign, at, all) =>
    at % 2 === 0 ? [[sign, all[at + 1] ?? sign] as const] : [],
  ),
);
const MARKS = /\p{M}+/gu;
const IS_DASH = /[\u2010-\u2015\u2212\u30fc]/;
const FIRST_DASH = 0x2010;
const LAST_ASCII = 127;
const LAST_OF_ONE_UNIT = 0xffff;
/** A sign that stands for more than so many is no number and no address: it stays, so that no text grows without bound. */
const MOST_FOR_ONE = 6;

/** The text that was folded last: several readers ask for the same one after another. */
let last = { text: "", plain: "" };

/** The folded copy; as long as the text or nearly so. */
export function plainForm(text: string): string {
  if (text !== last.text) {
    const lower = text.toLowerCase();
    last = { text, plain: isClean(text) ? withPlainDashes(lower) : folded(lower) };
  }
  return last.plain;
}

/** With every dash as a hyphen, sign by sign: some texts hold hundreds of them. */
function withPlainDashes(text: string): string {
  let plain = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < FIRST_DASH || !IS_DASH.test(text.charAt(at))) continue;
    plain += `${text.slice(from, at)}-`;
    from = at + 1;
  }
  return from === 0 ? text : plain + text.slice(from);
}

/** The letter a in a circle or a square alone, which stands for an at sign; so does one of another script between blanks. */
const ENCLOSED = "[\\u2460-\\u24ff\\u{1f100}-\\u{1f1ff}]";
const LONE_A = new RegExp(`(?<!${ENCLOSED})[ⓐ🅐🅰🄰](?!${ENCLOSED})|(?<=\\S\\s)[αаａ](?=\\s)`, "gu");

/** Sign by sign, so that each is looked up once, however often it stands in a text. */
function folded(lower: string): string {
  const text = lower.replace(LONE_A, "@");
  let plain = "";
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) <= LAST_ASCII) continue;
    const point = text.codePointAt(at) ?? 0;
    plain += text.slice(from, at) + plainSign(point);
    if (point > LAST_OF_ONE_UNIT) at++;
    from = at + 1;
  }
  return plain + text.slice(from);
}

/** So many signs are remembered: those of every living script. */
const KEPT = 20_000;
const signs = new Map<number, string>();

function plainSign(point: number): string {
  const known = signs.get(point);
  if (known !== undefined) return known;
  const plain = foldSign(String.fromCodePoint(point));
  if (signs.size < KEPT) signs.set(point, plain);
  return plain;
}

function foldSign(sign: string): string {
  const parts = [...withoutUnseen(sign).normalize("NFKD").replace(MARKS, "").toLowerCase()];
  if (parts.length > MOST_FOR_ONE) return sign;
  return parts
    .map((one) => LOOKALIKES.get(one) ?? OTHER_DIGITS.get(one) ?? decimalOf(one))
    .map((one) => (IS_DASH.test(one) ? "-" : one))
    .join("");
}

/** A decimal digit of any script as ASCII, and any other sign itself: ten digits follow one another from a nought on. */
function decimalOf(sign: string): string {
  if (!DIGIT.test(sign)) return sign;
  const point = sign.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(point - before - 1))) before++;
  return String(before % 10);
}
