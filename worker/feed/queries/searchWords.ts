// Turns what people type into the search box, and the filters beside it, into full-text questions, by rank.

import { SENSE_SIGN } from "../../../shared/search/itemWords.ts";
import { mayBeSlip, oneLetterAway } from "../../../shared/search/slips.ts";
import { stemsOf } from "../../../shared/search/stems.ts";
import { foldedWords, tellingWords } from "../../../shared/search/words.ts";
import type { Language } from "../../../shared/text/bilingual.ts";
import type { FeedQuery, FilterName } from "../model/filters.ts";
import { isKnownWord, type Part, partsIn } from "./searchParts.ts";

const WORDS = 10;

/** Finds nothing. */
const NO_WORD = '""';

/** The sign before the words that stand for facets in the index; no word of a person has it. */
const CODE_SIGN = "\ue000";

/** The sign before the number of a word that may be a slip, where a question waits for the words that it may stand for. */
const SLIP_SIGN = "\ue002";

/** A question that waits: `forms` are, for each word that may be a slip, all that is one letter away from it. */
export interface SlipQuestion {
  readonly words: string;
  readonly forms: readonly (readonly string[])[];
}

/** What stands in a question for the words that the nth slip may stand for. */
export function slipPlace(at: number): string {
  return `${SLIP_SIGN}${at}.`;
}

/**
 * A rank of a search: the full-text question for it, the one for all better ranks (blank for none), and where it is
 * looked for: only where some title has the words, always, or, by the question for slips, only where nothing has any
 * better rank.
 */
export interface Tier {
  readonly words: string;
  readonly better: string;
  readonly when: "titled" | "always" | "nothing";
}

/** The rank from which on an item has not the very words that were typed. */
export const FIRST_LOOSE_TIER = 3;

/** The rank of words one letter away. */
export const SLIP_TIER = 5;

/**
 * The ranks of a search, best first: all words as typed in the title in the asked language, then in the other title, then
 * anywhere; then their stems, then what means the same, then, where none of these found anything, words one letter away.
 * Each word also finds what begins with it; nothing typed is syntax. Each rank from the third on finds all before it.
 */
export function searchTiers(q: string, language: Language): readonly Tier[] {
  const [own, other] = language === "id" ? ["title_id", "title_en"] : ["title_en", "title_id"];
  const asked = askedIn(q);
  const typed = allOf(asked.typed);
  const [inOwn, inOther] = [`${own} : ${typed}`, `${other} : ${typed}`];
  const [anywhere, stems, senses] = [asked.anywhere, asked.stems, asked.senses].map(allOf) as [string, string, string];
  return [
    { words: inOwn, better: "", when: "titled" },
    { words: inOther, better: inOwn, when: "titled" },
    { words: anywhere, better: `(${inOwn}) OR (${inOther})`, when: "always" },
    { words: stems, better: anywhere, when: "always" },
    { words: senses, better: stems, when: "always" },
    { words: "", better: "", when: "nothing" },
  ];
}

/** The question for every item whose titles, both together, hold all words: nothing else can have a better rank. */
export function searchTitles(q: string): string {
  return `{title_id title_en} : ${allOf(askedIn(q).typed)}`;
}

/** The question for every item that a search finds, whatever its rank but for slips; blank for no search. */
export function searchAll(q: string): string {
  return q === "" ? "" : allOf(askedIn(q).senses);
}

/** The question for every item that a search finds when it finds nothing else. */
export function searchSlips(q: string): SlipQuestion {
  const { slips, forms } = askedIn(q);
  return { words: allOf(slips), forms };
}

/** The question for what words (blank for none) and every filter find; blank where nothing narrows the list. */
export function searchWith(words: string, filters: FeedQuery["filters"]): string {
  const indexed = filters.filter(({ name }) => name !== "listing");
  const codes = indexed.map(({ name, values }) => values.map((value) => codeWord(name, value)).join(" OR "));
  return [words, ...codes]
    .filter((one) => one !== "")
    .map((one) => `(${one})`)
    .join(" AND ");
}

const MEANT = 8;

/** Words that a search also finds in a language: of the same meaning, or of which what was typed may be a slip. */
export function meantBy(q: string, language: Language): readonly string[] {
  const parts = partsIn(foldedWords(q).slice(0, WORDS));
  const meant = parts.flatMap((part) => {
    const country = part.country?.isPlace === true ? part.country.names : [];
    const [word = ""] = part.words;
    const near = isUnknown(part) && mayBeSlip(word) ? oneLetterAway(word).filter(isKnownWord) : [];
    return [...near, ...part.senses.flatMap(({ says }) => says[language]), ...country];
  });
  return [...new Set(meant)].filter((word) => word !== q.toLowerCase()).slice(0, MEANT);
}

/** What has to be found, for each kind of rank: every text of a list is one condition. */
interface Asked {
  readonly typed: readonly string[];
  readonly anywhere: readonly string[];
  readonly stems: readonly string[];
  readonly senses: readonly string[];
  readonly slips: readonly string[];
  readonly forms: SlipQuestion["forms"];
}

const REMEMBERED = 50;
const asked = new Map<string, Asked>();

/** The same search is asked in several places of one statement. */
function askedIn(q: string): Asked {
  const known = asked.get(q);
  if (known !== undefined) return known;
  const words = foldedWords(q).slice(0, WORDS);
  const made = words.length === 0 ? NOTHING_ASKED : askedFor(words);
  asked.set(q, made);
  const [oldest] = asked.keys();
  if (asked.size > REMEMBERED && oldest !== undefined) asked.delete(oldest);
  return made;
}

const NOTHING_ASKED: Asked = {
  ...{ typed: [NO_WORD], anywhere: [NO_WORD], stems: [NO_WORD], senses: [NO_WORD], slips: [NO_WORD], forms: [] },
};

function askedFor(words: readonly string[]): Asked {
  const typed = words.map(beginning);
  const parts = partsIn(words);
  const telling = new Set(tellingWords(words));
  const meant = parts.filter((part) => part.words.some((word) => telling.has(word)));
  const exact = parts.map((part) => oneOf([within(typedOf(part)), ...countryOf(part, "named")]));
  const stems = meant.map((part) => oneOf([stemmed(part), ...countryOf(part, "named")]));
  const senses = meant.map((part, at) => oneOf([stems[at] ?? "", ...sensesOf(part), ...countryOf(part, "place")]));
  const forms: (readonly string[])[] = [];
  const slips = meant.map((part, at) => oneOf([senses[at] ?? "", ...slipsOf(part, forms)]));
  return { typed, anywhere: exact, stems, senses, slips, forms };
}

const within = (question: string) => `{title_id title_en body} : ${question}`;

/** The words of a part, each also finding what begins with it. */
function typedOf({ words }: Part): string {
  return allOf(words.map(beginning));
}

/** The words of a part or others of the same stem. */
function stemmed({ words }: Part): string {
  return allOf(words.map((word) => oneOf([beginning(word), ...stemsIn(word).map(quoted)])));
}

/** The stems of a word in either language, but for those that it begins with anyway. */
function stemsIn(word: string): readonly string[] {
  const stems = [...stemsOf(word, "id"), ...stemsOf(word, "en")];
  return [...new Set(stems)].filter((stem) => !stem.startsWith(word));
}

function sensesOf({ senses }: Part): readonly string[] {
  return [...new Set(senses.map(({ key }) => quoted(SENSE_SIGN + key)))];
}

function countryOf({ country }: Part, kind: "named" | "place"): readonly string[] {
  if (country === undefined || (kind === "named" && country.isPlace)) return [];
  return [codeWord("country", country.code), ...country.names.map((name) => allOf(foldedWords(name).map(quoted)))];
}

/**
 * What a word may be a slip for: words of the synonym list and names of places, or, where none is near, whichever of its
 * forms stand in the index: those are put beside the others, and a place is kept for what is found of them.
 */
function slipsOf(part: Part, others: (readonly string[])[]): readonly string[] {
  const [word = ""] = part.words;
  if (!isUnknown(part) || !mayBeSlip(word)) return [];
  const forms = oneLetterAway(word);
  const near = forms.filter(isKnownWord);
  if (near.length === 0) return [slipPlace(others.push(forms) - 1)];
  const parts = near.flatMap((one) => partsIn([one]));
  return parts.flatMap((one) => [stemmed(one), ...sensesOf(one), ...countryOf(one, "place")]);
}

function isUnknown({ words, senses, country }: Part): boolean {
  return words.length === 1 && senses.length === 0 && country === undefined;
}

function beginning(word: string): string {
  return `"${word}" *`;
}

function quoted(word: string): string {
  return `"${word}"`;
}

function allOf(conditions: readonly string[]): string {
  return `(${conditions.join(" AND ")})`;
}

function oneOf(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] ?? NO_WORD) : `(${conditions.join(" OR ")})`;
}

/** The word that stands for a value of a filter in the index. */
function codeWord(name: FilterName, value: string): string {
  const bytes = [...new TextEncoder().encode(`${name}:${value}`)];
  return `"${CODE_SIGN}${bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("")}"`;
}
