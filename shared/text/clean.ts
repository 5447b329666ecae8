// Takes out of a text what nobody sees, before anything else looks at it: the one cleaning of every cell that is read.

/** Google's own limit of a cell: what lies beyond it no sheet holds, and nothing here looks at. */
const MOST = 50_000;

const SPACE = 32;
const LAST_PLAIN = 126;
/** What is not surely seen as it is: plain ASCII, Latin letters, quotes, dashes and the letters of Japan and China are. */
const TO_BE_LOOKED_AT =
  /[^\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff]/;

const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const SPACES = /[\t\u00a0]/g;

/** Letters of scripts whose words change when a joiner is taken out. */
const JOINING = `[${"Arab Syrc Nkoo Mong Deva Beng Guru Gujr Orya Taml Telu Knda Mlym Sinh Khmr Mymr".replace(/\w+ ?/g, (script) => `\\p{scx=${script.trim()}}`)}]`;
/** Default-ignorable code points, controls but for line ends, halves of characters, marks of annotations. */
const UNSEEN = "(?!\\n)[\\p{Default_Ignorable_Code_Point}\\p{Cc}\\p{Cs}\\ufff9-\\ufffb]";
const ALL_UNSEEN = new RegExp(UNSEEN, "gu");
/** What nobody sees and is needed: joiners and selectors in emoji, in flags of regions and in scripts. */
const NEEDED = [
  "(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d(?=\\p{Extended_Pictographic})",
  "(?<=\\p{Extended_Pictographic}\\p{Emoji_Modifier}?)[\\ufe0e\\ufe0f]",
  "(?<=[\\d#*])\\ufe0f(?=\\u20e3)",
  "(?<=\\u{1f3f4}[\\u{e0061}-\\u{e007a}]{0,5})[\\u{e0061}-\\u{e007a}\\u{e007f}]",
  `(?<=(?=[\\p{L}\\p{M}])${JOINING})(?:\\u200d|\\u200c(?=(?=\\p{L})${JOINING}))`,
  "(?<=\\p{Script=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]",
  "(?<=\\p{Script=Mongolian})[\\u180b-\\u180f]",
].join("|");
const NEEDED_OR_UNSEEN = new RegExp(`(?=${UNSEEN})(?:(${NEEDED})|[^])`, "gu");

/** One mark again and again; marks of no script of their own beyond two on a letter; others beyond four. */
const SURPLUS = /(\p{M})\1{2,}|(\p{Script=Inherited}{2})\p{Script=Inherited}+|(\p{M}{4})\p{M}+/gu;
/** Controls that show letters in another order than the one in which they stand. */
const REORDERING = /[\u202b\u202d\u202e\u2067]/;

/** A text as it is cleaned, and whether a person then reads something else. */
interface Cleaned {
  readonly text: string;
  readonly readsOtherwise: boolean;
}

/** The texts that were cleaned last, and what came of them: a row is cleaned as a whole and then read cell by cell. */
const cleaned = new Map<string, Cleaned>();
const KEPT = 100;

/**
 * The text trimmed, its line ends as \n, tabs and no-break spaces as spaces, without what nobody sees and without more
 * marks than letters carry; at most the 50,000 characters that a cell holds. "" for a text of which nothing is left.
 */
export function clean(text: string): string {
  return isClean(text) ? text : cleaning(text).text;
}

/** Whether cleaning a text changes what a person reads in it: letters shown in another order, or piles of marks. */
export function readsOtherwise(text: string): boolean {
  return !isClean(text) && cleaning(text).readsOtherwise;
}

function cleaning(text: string): Cleaned {
  const known = cleaned.get(text);
  if (known !== undefined) return known;
  const done = cleanedAnew(text.slice(0, MOST));
  if (cleaned.size >= KEPT) cleaned.clear();
  cleaned.set(text, done);
  // What is clean has nothing left to take out.
  cleaned.set(done.text, { text: done.text, readsOtherwise: false });
  return done;
}

function cleanedAnew(text: string): Cleaned {
  const plain = text.replace(LINE_END, "\n").replace(SPACES, " ");
  const { holdsUnseen, holdsMark, isPiled } = lookThrough(plain);
  if (!holdsUnseen) {
    const kept = isPiled ? withoutSurplus(plain) : plain;
    return { text: kept.trim(), readsOtherwise: kept !== plain };
  }
  const seen = plain.replace(NEEDED_OR_UNSEEN, "$1");
  if (!holdsMark) return { text: seen.trim(), readsOtherwise: REORDERING.test(plain) };
  const bare = plain.replace(ALL_UNSEEN, "");
  // Marks that something unseen keeps apart pile up once it is gone.
  const mayPile = lookThrough(bare).isPiled;
  const readsOtherwise = REORDERING.test(plain) || (mayPile && withoutSurplus(bare) !== bare);
  return { text: (mayPile ? withoutSurplus(seen) : seen).trim(), readsOtherwise };
}

function withoutSurplus(text: string): string {
  return text.replace(SURPLUS, (_, one?: string, two?: string, four?: string) => two ?? four ?? `${one}${one}`);
}

/** Whether a text surely is as `clean` would leave it; a few that are clean are looked at all the same. */
export function isClean(text: string): boolean {
  if (text !== last) {
    lastIsClean = text === "" || (text.length <= MOST && isTrimmed(text) && !TO_BE_LOOKED_AT.test(text));
    last = text;
  }
  return lastIsClean;
}

/** The text that was asked about last: several readers ask about the same one after another. */
let last = "";
let lastIsClean = true;

/** Whether a text begins and ends with a character that is surely seen. */
function isTrimmed(text: string): boolean {
  return isPlain(text.charCodeAt(0)) && isPlain(text.charCodeAt(text.length - 1));
}

/** Whether a unit of a text is a character of ASCII that is seen. */
export function isPlain(unit: number): boolean {
  return unit > SPACE && unit <= LAST_PLAIN;
}

const UNKNOWN = 0;
const OTHER = 1;
const UNSEEN_SIGN = 2;
const MARK = 3;
/** What each sign of the first two planes is, by its code; looked up when it is first met. */
const kinds = new Uint8Array(0x20000);
const IS_UNSEEN = new RegExp(UNSEEN, "u");
const IS_MARK = /\p{M}/u;
const PILE = 3;
const LAST_OF_ONE_UNIT = 0xffff;

/** One pass over a text: whether anything in it may have to be taken out. */
function lookThrough(text: string) {
  let holdsUnseen = false;
  let holdsMark = false;
  let isPiled = false;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at) ?? 0;
    if (point > LAST_OF_ONE_UNIT) at++;
    const kind = kindOf(point);
    marks = kind === MARK ? marks + 1 : 0;
    if (kind === UNSEEN_SIGN) holdsUnseen = true;
    if (kind === MARK) holdsMark = true;
    if (marks === PILE) isPiled = true;
  }
  return { holdsUnseen, holdsMark, isPiled };
}

function kindOf(point: number): number {
  const known = kinds[point] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const sign = String.fromCodePoint(point);
  const kind = IS_UNSEEN.test(sign) ? UNSEEN_SIGN : IS_MARK.test(sign) ? MARK : OTHER;
  if (point < kinds.length) kinds[point] = kind;
  return kind;
}

/** A text without anything that nobody sees, joiners included: for looking for things, not for showing. */
export function withoutUnseen(text: string): string {
  return TO_BE_LOOKED_AT.test(text) ? text.replace(ALL_UNSEEN, "") : text;
}
