// Personal data in a text meant for the public: NIK, NIP, telephone numbers, e-mail addresses (UU 27/2022), in the ways
// in which people in Indonesia write them, hidden or not.

import type { Bilingual } from "./bilingual.ts";
import { type Hints, hintsOf, testFrom } from "./hints.ts";
import { letteredKinds, mayHoldLettered } from "./letteredNumbers.ts";
import { holdsMailAddress } from "./mailAddresses.ts";
import { isNik, kindsOf, type NumberKind } from "./numberKinds.ts";
import { GONE, numberPhrases, SIGN_WORDS } from "./numberPhrases.ts";
import { plainForm } from "./plainForm.ts";
import { DIGIT_WORDS } from "./spokenDigits.ts";

export type PersonalKind = NumberKind | "email";

/** What each kind is called in a sentence, in the order in which they are named. */
export const PERSONAL_KINDS: Readonly<Record<PersonalKind, Bilingual>> = {
  nik: { id: "NIK", en: "an identity number (NIK)" },
  nip: { id: "NIP", en: "a civil servant number (NIP)" },
  telephone: { id: "nomor telepon", en: "a telephone number" },
  email: { id: "alamat surel", en: "an e-mail address" },
};

const LONG_GROUP = /\d{4}/g;
const NAMED_GROUPS = new RegExp(
  `\\b(?:nik|ktp|kk|kependudukan)\\b|\\d\\s?(?:${[...SIGN_WORDS].join("|")})\\s?\\d`,
  "i",
);
/** A nought or an eight in words: without one no number of these is spelled. */
const NOUGHT_OR_EIGHT = /nol|nul|kosong|zero|lapan|eight/i;
const SPELLED = new RegExp(
  `(?:${DIGIT_WORDS}|\\d)[\\s,./-]{0,3}(?:${DIGIT_WORDS})[\\s,./-]{0,3}(?:${DIGIT_WORDS}|\\d)`,
  "i",
);
const POINT = /titik|dot\b/i;

const URL = /(?:https?:\/\/|www\.)\S+|(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\/\S*/g;
const CALLING = /wa\.me\/|whatsapp\.com\/\S{0,200}\d{6}|\b(?:tel|sms|callto|whatsapp):[+\d/]/;
const NUMBER_IN_LINK = /[=:?&](?:\+|%2b|00)?(?:62|0)8\d{8,11}(?!\d)/;
const MAIL_IN_LINK = /[\w.+-]{1,64}(?:@|%40)[\w-]{1,63}\.[a-z]{2}/;

/** Numbers in groups of thousands, money, days, places on the globe, books: they are no numbers of a person. */
const HARMLESS = [
  /(?<![\d.,)+-]|\) ?)[1-9]\d{0,2}(?:[.,]\d{3})+(?![\d-]|\.\d)/g,
  /(?:\b(?:rp|idr|usd|eur|jpy|sgd|myr)|(?<!\d ?)(?:us\$|[€¥£$]))\.? ?\d[\d.,]*/g,
  /(?<![\d/.-])\d{1,2}([-./])\d{1,2}\1(?:19|20)\d{2}(?!\d)|\b(?:19|20)\d{2}-\d{2}-\d{2}\b(?!\W{1,3}(?:19|20)\d{2}\W?\d{2}\W?[12]\W?\d{3}\b)/g,
  /-?\b(?!0\d\d)\d{1,3}[.,]\d{4,}\s?[,;/ ]\s?-?\d{1,3}[.,]\d{4,}/g,
  /\b(?:utm|zona|zone)\b[^\n;]{0,12}\d{6}(?:[.,]\d+)?\D{1,4}\d{7}/g,
  /\bisbn(?:[- ]?1[03])?:?\s?(?:97[89][- ]?)?\d(?:[- ]?[\dx]){9}(?![- ]?\d)|\bissn:?\s?\d{4}-?\d{3}[\dx]/g,
] as const;

/** More digits one by one than any of these numbers has, the same sign between all of them: no number of a person is in there. */
const ONE_BY_ONE = /\d(\D{1,3})(?:\d\1){20,}/g;

/** The kinds of personal data that a text seems to hold, each once; none for a text that may be public. */
export function findPersonalData(text: string, hints: Hints | undefined = hintsOf(text)): readonly PersonalKind[] {
  if (hints === undefined) return NONE;
  const forNumbers = mayHoldNumber(hints);
  const forMail = hints.hasSigns || (hints.hasWords && POINT.test(hints.plain));
  return forNumbers || forMail ? look(plainForm(text), forNumbers, hints.hasSigns, forMail) : NONE;
}

const NONE: readonly PersonalKind[] = [];

function mayHoldNumber({ plain, from, hasDigit, isLong, hasWords }: Hints): boolean {
  if (isLong) return true;
  if (hasDigit && testFrom(LONG_GROUP, plain, from) && NAMED_GROUPS.test(plain)) return true;
  if (hasDigit && mayHoldLettered(plain, from)) return true;
  return hasWords && NOUGHT_OR_EIGHT.test(plain) && SPELLED.test(plain);
}

function look(plain: string, forNumbers: boolean, forLinks: boolean, forMail: boolean): readonly PersonalKind[] {
  const { links, rest } = forLinks ? withoutLinks(plain) : { links: NONE, rest: plain };
  const found = new Set<PersonalKind>(links);
  if (forNumbers) for (const kind of numberKindsIn(rest)) found.add(kind);
  if (forMail && holdsMailAddress(rest)) found.add("email");
  return (Object.keys(PERSONAL_KINDS) as PersonalKind[]).filter((kind) => found.has(kind));
}

function withoutLinks(text: string): { readonly links: readonly PersonalKind[]; readonly rest: string } {
  const links: PersonalKind[] = CALLING.test(text) ? ["telephone"] : [];
  const rest = text.replace(URL, (url) => {
    if (NUMBER_IN_LINK.test(url)) links.push("telephone");
    if ((url.includes("@") || url.includes("%40")) && MAIL_IN_LINK.test(url)) links.push("email");
    return GONE;
  });
  return { links, rest };
}

function numberKindsIn(text: string): NumberKind[] {
  const counted = HARMLESS.reduce((left, pattern) => left.replace(pattern, GONE), text.replace(ONE_BY_ONE, GONE));
  const left = hintsOf(counted);
  if (left === undefined || !mayHoldNumber(left)) return [];
  const phrases = numberPhrases(counted, NOUGHT_OR_EIGHT.test(counted));
  const lettered = mayHoldLettered(counted, 0) ? letteredKinds(counted) : [];
  return [...phrases.flatMap(kindsOf), ...lettered, ...(holdsSplitNik(text) ? (["nik"] as const) : [])];
}

const IDENTITY = /\b(?:nik|ktp|kk|kependudukan)\b/g;
const SPLIT_LENGTH = 120;

/** Sixteen digits behind the word for them, with other words between the groups. */
function holdsSplitNik(text: string): boolean {
  return [...text.matchAll(IDENTITY)].some(({ index }) => {
    const groups = numberPhrases(text.slice(index, index + SPLIT_LENGTH), true).flatMap((one) => one.groups);
    return groups.some((_, from) => groups.some((_one, to) => isNik(groups.slice(from, to + 1).join(""))));
  });
}
