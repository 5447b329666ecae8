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
const JOINING =
  "[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Nkoo}\\p{scx=Mong}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}]";
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

const MARKS = /\p{M}{3}/u;
/** One mark again and again; marks of no script of their own beyond two on a letter; others beyond four. */
const SURPLUS = /(\p{M})\1{2,}|(\p{Script=Inherited}{2})\p{Script=Inherited}+|(\p{M}{4})\p{M}+/gu;
/** Controls that show letters in another order than the one in which they stand. */
const REORDERING = /[\u202b\u202d\u202e\u2067]/;

/**
 * The text trimmed, its line ends as \n, tabs and no-break spaces as spaces, without what nobody sees and without more
 * marks than letters carry; at most the 50,000 characters that a cell holds. "" for a text of which nothing is left.
 */
export function clean(text: string): string {
  if (isClean(text)) return text;
  const plain = text.slice(0, MOST).replace(LINE_END, "\n").replace(SPACES, " ").replace(NEEDED_OR_UNSEEN, "$1");
  return withoutSurplus(plain).trim();
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

function withoutSurplus(text: string): string {
  if (!MARKS.test(text)) return text;
  return text.replace(SURPLUS, (_, one?: string, two?: string, four?: string) => two ?? four ?? `${one}${one}`);
}

/** Whether cleaning a text changes what a person reads in it: letters shown in another order, or piles of marks. */
export function readsOtherwise(text: string): boolean {
  if (isClean(text)) return false;
  const marked = text.replace(ALL_UNSEEN, "");
  return REORDERING.test(text) || withoutSurplus(marked) !== marked;
}

/** A text without anything that nobody sees, joiners included: for looking for things, not for showing. */
export function withoutUnseen(text: string): string {
  return TO_BE_LOOKED_AT.test(text) ? text.replace(ALL_UNSEEN, "") : text;
}
