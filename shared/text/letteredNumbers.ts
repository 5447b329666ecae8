// Numbers whose groups letters or words keep apart instead of signs: "0813 x 5555 x 1234".

import { testFrom } from "./hints.ts";
import { isLandline, isMobile, isNik, isNip, type NumberKind } from "./numberKinds.ts";

const BETWEEN = "[^\\p{L}\\d]{0,3}\\p{L}{1,9}[^\\p{L}\\d]{0,3}";
/** A group with a nought in front of such a word, or three groups between which the same stands twice. */
const SOME = new RegExp(`(?<!\\d)0\\d{0,4}${BETWEEN}\\d|\\d(${BETWEEN})\\d{1,8}\\1\\d`, "giu");
const RUN = new RegExp(`\\d{1,8}(?:${BETWEEN}\\d{1,9}){1,17}`, "gu");
const PARTS = /\d+|\D+/g;
/** A sign of multiplying or one letter; longer words count things as often as they hide numbers. */
const ONE_OR_TWO = /^[^\p{L}]*\p{L}{1,2}[^\p{L}]*$/u;
const CROSS = /^ ?x ?$/;
const FIRST_OF_MOBILE = /^08[1-9]\d$/;
const FEWEST_GROUPS = 3;

/** Whether a text may hold such a number from a place on; any letters, in either case. */
export function mayHoldLettered(text: string, from: number): boolean {
  return testFrom(SOME, text, from);
}

/** The kinds of such numbers in a text in plain form. */
export function letteredKinds(text: string): NumberKind[] {
  const runs = text.replace(/\s+/g, " ").matchAll(RUN);
  return [...runs].flatMap(({ 0: run, index }) => {
    const parts = run.match(PARTS) ?? [];
    const groups = parts.filter((_, at) => at % 2 === 0);
    const words = parts.filter((_, at) => at % 2 === 1);
    return groups.flatMap((_, from) => kindFrom(groups, words, from, from === 0 && text[index - 1] === "+") ?? []);
  });
}

/** What the groups are from one on, up to the last one before which the same word stands. */
function kindFrom(
  groups: readonly string[],
  words: readonly string[],
  from: number,
  isPlus: boolean,
): NumberKind | undefined {
  const word = words[from] ?? "";
  if (from > 0 && words[from - 1] === word && !(groups[from] ?? "").startsWith("0")) return undefined;
  const other = words.findIndex((one, at) => at > from && one !== word);
  const some = groups.slice(from, (other < 0 ? words.length : other) + 1);
  const digits = some.join("");
  if (some.length < FEWEST_GROUPS) return inTwo(some, word) ?? inThree(groups.slice(from), words.slice(from));
  if (isNik(digits)) return "nik";
  if (isNip(digits)) return "nip";
  if (!ONE_OR_TWO.test(word) && isCounted(some)) return undefined;
  const mayBegin = digits.startsWith("0") || isPlus || some.length > FEWEST_GROUPS;
  return mayBegin && (isMobile(digits) || isLandline(digits)) ? "telephone" : undefined;
}

/** "0813x55551234": measures have no nought in front. */
function inTwo([first = "", second = ""]: readonly string[], word: string): NumberKind | undefined {
  const isLong = CROSS.test(word) && second.length >= 6;
  return isLong && (isMobile(first + second) || isLandline(first + second)) ? "telephone" : undefined;
}

/** "0813 x 5555 y 1234". */
function inThree(groups: readonly string[], words: readonly string[]): NumberKind | undefined {
  const [first = "", second = "", third = "", after] = groups;
  const isShaped = FIRST_OF_MOBILE.test(first) && [second, third].every(({ length }) => length >= 3 && length <= 5);
  const areLetters = words.slice(0, 2).every((word) => ONE_OR_TWO.test(word));
  return isShaped && areLetters && after === undefined && !isCounted([first, second, third]) ? "telephone" : undefined;
}

/** Codes with a nought in front of each, or numbers that only go up: "0812 dan 0813", "08 dan 10 dan 12". */
function isCounted(groups: readonly string[]): boolean {
  const goesUp = groups.every((group, at) => at === 0 || Number(group) > Number(groups[at - 1]));
  return goesUp || groups.every((group) => group.startsWith("0"));
}
