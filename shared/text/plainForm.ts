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
const DASHES = /[\u2010-\u2015\u2212\u30fc]/g;
const TO_BE_REPLACED = /[^\0-\u036f\u2000-\u22ff]/gu;

/** The folded copy; as long as the text or nearly so. */
export function plainForm(text: string): string {
  const lower = text.replace(DASHES, "-").toLowerCase();
  if (isClean(text)) return lower;
  return withoutUnseen(lower)
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(TO_BE_REPLACED, (sign) => LOOKALIKES.get(sign) ?? OTHER_DIGITS.get(sign) ?? decimalOf(sign))
    .replace(DASHES, "-")
    .toLowerCase();
}

/** The digits of other scripts that were met; there are some hundreds in all. */
const decimals = new Map<string, string>();

/** A decimal digit of any script as ASCII, and any other sign itself: ten digits follow one another from a nought on. */
function decimalOf(sign: string): string {
  const known = decimals.get(sign);
  if (known !== undefined) return known;
  if (!DIGIT.test(sign)) return sign;
  const point = sign.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(point - before - 1))) before++;
  decimals.set(sign, String(before % 10));
  return String(before % 10);
}
