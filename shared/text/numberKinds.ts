// What a number is, by the shape of its groups: NIK, NIP, telephone number, or nothing of the kind.

import type { NumberPhrase } from "./numberPhrases.ts";

export type NumberKind = "nik" | "nip" | "telephone";

const PROVINCE = "(?:1[1-9]|2[01]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])";
const DAY = "(?:[04][1-9]|[1256]\\d|[37][01])";
const MONTH = "(?:0[1-9]|1[0-2])";
/** Six digits of a district, the day of birth (40 more for women), four digits. */
const NIK = new RegExp(`^${PROVINCE}\\d{4}${DAY}${MONTH}\\d{6}$`);
/** Day of birth, month of appointment, 1 or 2, three digits. */
const NIP = new RegExp(`^(?:19|20)\\d{2}${MONTH}\\d{2}(?:19|20)\\d{2}${MONTH}[12]\\d{3}$`);
const MOBILE = /^(?:0|00?62|620?)8[1-9]\d{7,10}$/;
const MOBILE_START = /^(?:08[1-9]|62|628[1-9])/;
/** Area codes of Indonesia; those of five cities have three digits. */
const AREA = "0(?:21|22|24|31|61|2[356789]\\d|3[2-8]\\d|4[0-7]\\d|5[1-6]\\d|6[2-5]\\d|7[0-7]\\d|9[0-8]\\d)";
const AREA_CODE = new RegExp(`^${AREA}$`);
const LANDLINE = new RegExp(`^${AREA}[1-9]\\d{4,7}$`);
const ABROAD = /^[1-9]\d{8,14}$/;
const YEAR = /^(?:19|20)\d{2}$/;

/** Words in front of a number that say what it is. */
const CALLED: ReadonlySet<string> = new Set(
  "telp telepon telpon telfon tlp tlpn tel phone telephone handphone hp nohp nope ponsel seluler mobile cell whatsapp whats wa sms fax faks faksimile faximile hub hubungi cp kontak contact call".split(
    " ",
  ),
);
const IDENTITY: ReadonlySet<string> = new Set("nik ktp ektp kk kependudukan".split(" "));
const SERVANT: ReadonlySet<string> = new Set(["nip"]);
/** Words that may stand between such a word and its number. */
const BETWEEN: ReadonlySet<string> = new Set("no nomor nomer number app ke di kami kantor us at".split(" "));
const PARTS = /\p{L}+|[^\p{L}]+/gu;
const SIGNS = /^(?:[\s.:/=()+]|\s-){1,12}$/;

/** Whether the words at the end of what stands in front of a number say that it is so. */
function isCalled(lead: string, names: ReadonlySet<string>): boolean {
  for (const part of (lead.match(PARTS) ?? []).reverse()) {
    if (names.has(part)) return true;
    if (!BETWEEN.has(part) && !CALLED.has(part) && !SIGNS.test(part)) return false;
  }
  return false;
}

/** Whether sixteen digits in a row may be an identity number. */
export function isNik(digits: string): boolean {
  return NIK.test(digits);
}

/** Whether eighteen digits in a row may be the number of a civil servant. */
export function isNip(digits: string): boolean {
  return NIP.test(digits);
}

/** Whether digits in a row may be a mobile telephone number of Indonesia. */
export function isMobile(digits: string): boolean {
  return MOBILE.test(digits);
}

/** Whether digits in a row may be a telephone number of an area of Indonesia. */
export function isLandline(digits: string): boolean {
  return LANDLINE.test(digits);
}

/** How many digits and groups the longest of these numbers may have. */
const MOST_DIGITS = 18;
const FEWEST_DIGITS = 8;
const FEWEST_OF_LONG = 16;

/** Whether a short group has the same sign on both sides: what begins there is a piece of a longer number. */
function isPiece({ groups, signs }: NumberPhrase, from: number): boolean {
  const group = groups[from] ?? "";
  const isAmid = from > 0 && signs[from - 1] === signs[from];
  return isAmid && group.length < FEWEST_DIGITS && !MOBILE_START.test(group);
}

/** Every kind that a number, or a run of its groups, seems to be. */
export function kindsOf(phrase: NumberPhrase): NumberKind[] {
  const found = new Set<NumberKind>(named(phrase));
  phrase.groups.forEach((first, from) => {
    if (isPiece(phrase, from)) return;
    // A telephone number begins with 0 or 6, or stands behind a plus; the other two have 16 and 18 digits.
    const fewest = /^[06]/.test(first) || (from === 0 && phrase.before.includes("+")) ? FEWEST_DIGITS : FEWEST_OF_LONG;
    let digits = "";
    for (let to = from; to < phrase.groups.length; to++) {
      digits += phrase.groups[to] ?? "";
      if (digits.length > MOST_DIGITS) return;
      const kind = digits.length < fewest ? undefined : kindOf(phrase, from, to, digits);
      if (kind !== undefined) found.add(kind);
    }
  });
  if (found.size === 0 && isSpelledOut(phrase)) found.add("telephone");
  return [...found];
}

/** What the word in front says that it is, where the digits may be so. */
function named({ lead, groups, signs }: NumberPhrase): NumberKind[] {
  const digits = groups.join("");
  if (digits.length < 6) return [];
  if (isCalled(lead, SERVANT) && digits.length >= 8) return ["nip"];
  if (isCalled(lead, IDENTITY) && digits.length >= 12) return ["nik"];
  const short = groups.every((group) => YEAR.test(group)) || signs.some((sign) => /[,;|\n]/.test(sign));
  return isCalled(lead, CALLED) && !short ? ["telephone"] : [];
}

/** A number of which so much is said in words that nobody counts with it: 08… or nine digits that do not just go up. */
function isSpelledOut({ spelled }: NumberPhrase): boolean {
  const counts = "0123456789".includes(spelled) || "9876543210".includes(spelled);
  return !counts && (spelled.length >= 9 || /08[1-9]\d/.test(spelled));
}

function kindOf(phrase: NumberPhrase, from: number, to: number, digits: string): NumberKind | undefined {
  if (!mayBe(phrase, from, digits) || !standsAlone(phrase, from, to)) return undefined;
  const groups = phrase.groups.slice(from, to + 1);
  const signs = phrase.signs.slice(from, to);
  if (digits.length === 18 && NIP.test(digits)) return "nip";
  if (digits.length === 16 && isNik(digits)) return "nik";
  if (isReference(groups, signs) || isDecimal(groups, signs) || isTimes(groups, signs)) return undefined;
  if (MOBILE.test(digits)) return "telephone";
  const [area = "", ...rest] = groups;
  const isSplit = AREA_CODE.test(area) && /^\d{5,8}$/.test(rest.join(""));
  if (isSplit || (rest.length === 0 && LANDLINE.test(digits))) return "telephone";
  const isAbroad = from === 0 && /\+\(?$/.test(phrase.before) && ABROAD.test(digits) && !YEAR.test(area);
  return isAbroad && !isQuantity(groups, signs) ? "telephone" : undefined;
}

/** A quick look at the digits alone: most runs of groups are none of these. */
function mayBe(phrase: NumberPhrase, from: number, digits: string): boolean {
  if (digits.length >= 16) return digits.length === 16 ? isNik(digits) : digits.length === 18 && NIP.test(digits);
  if (MOBILE.test(digits) || LANDLINE.test(digits)) return true;
  return from === 0 && phrase.before.includes("+") && ABROAD.test(digits);
}

/** Whether the groups are a number by themselves, and not a piece of a longer one or of a code such as 5.1.02.08. */
function standsAlone({ groups, signs }: NumberPhrase, from: number, to: number): boolean {
  const isInner = (kind: string) => signs.slice(from, to).some((sign) => kindOfSign(sign) === kind);
  const isApart = (sign: string) => /[\s,;|/()\\]/.test(sign) && !isInner(kindOfSign(sign));
  const [left, right] = [signs[from - 1], signs[to]];
  if (left !== undefined) {
    if (/^[.,/-]$/.test(left)) return false;
    if (!isApart(left) && !MOBILE_START.test(groups[from] ?? "")) return false;
  }
  if (right === undefined || MOBILE_START.test(groups[to + 1] ?? "")) return true;
  if (/\s/.test(right) && isPhoneShaped(groups.slice(from, to + 1))) return true;
  return !/^[.,-]$/.test(right) && isApart(right);
}

/** "0812 3456 7890", whatever number follows it. */
function isPhoneShaped([first = "", ...others]: readonly string[]): boolean {
  return /^08[1-9]\d$/.test(first) && others.length === 2 && others.every((group) => /^\d{3,5}$/.test(group));
}

/** What counts of a sign: what is not blank of it, or a blank. */
function kindOfSign(sign: string): string {
  return sign.trim() || " ";
}

/** Letters, regulations and codes of the budget: a year at the end behind slashes, uneven groups between dots. */
function isReference(groups: readonly string[], signs: readonly string[]): boolean {
  if (signs.length === 0) return false;
  const [first = "", ...others] = groups;
  if (signs.every((sign) => sign === "/") && YEAR.test(others[others.length - 1] ?? "")) return true;
  const middle = others.slice(0, -1);
  const isUneven = middle.some((group) => group.length !== middle[0]?.length);
  return signs.every((sign) => sign === ".") && first.length <= 2 && first !== "62" && isUneven;
}

/** "08:12, 09:34". */
function isTimes(groups: readonly string[], signs: readonly string[]): boolean {
  return signs.some((sign) => sign === ":" || sign === ".") && groups.every((group) => /^[0-5]\d$/.test(group));
}

function isDecimal(groups: readonly string[], signs: readonly string[]): boolean {
  const [first = ""] = groups;
  const isWhole = first === "0" || (/^[1-9]\d{0,2}$/.test(first) && first !== "62");
  return groups.length === 2 && isWhole && /^[.,]$/.test(signs[0] ?? "");
}

function isQuantity(groups: readonly string[], signs: readonly string[]): boolean {
  const [first = "", ...others] = groups;
  const isGrouped = others.length > 0 && first.length <= 3 && others.every((group) => group.length === 3);
  return isGrouped && first !== "62" && signs.every((sign) => sign === "." || sign === ",");
}
