// Items of a list as people write one into a cell: behind numbers or bullets, between semicolons, commas or slashes.

/** A bullet, "1." or "a)" in front of an item; what Word makes of a bullet is a letter of private use. */
const MARKER =
  /^(?:[•·▪▫●○◦■□‣⁃∙➢➤►▶✓✔*–—-]|[\ue000-\uf8ff]|[\u{1f1e6}-\u{1f1ff}]{2}(?=\s?\p{L})|[→+\u2460-\u2473]|\(?\d{1,2}[.)-](?!\d)|\d{1,2}(?=\s)|\(?(?:[a-z]|i{1,3}|i?v|vi{1,3}|ix)[.)](?=\s))\s*/iu;
const ENDS = /[\s.,;:!]{1,20}$/u;
const QUOTES = /^["'“”‘’«»[{]{1,9}|["'“”‘’«»\]}]{1,9}$/gu;
/** Where one line holds several items: before a bullet, or before a number with a point or bracket. */
const WITHIN =
  /\s(?=[•▪●◦‣⁃➢➤►✓✔→\u2460-\u2473][^•])|\s(?=\(?(?:\d{1,2}[.)](?!\d)|(?:[B-J]|I{1,3}|I?V|VI{1,3}|IX)[.)]\s))/u;
/** What stands in brackets explains an item and cuts none. */
const OUTSIDE = "(?![^()]{0,80}\\))";
const SEPARATORS = [
  /[;；\n\t]/,
  WITHIN,
  /\s(?:dan\/atau|and\/or)\s/i,
  new RegExp(`(?:[,，、·/|]|\\s(?:[-–—]{1,3}|[+>=])\\s)${OUTSIDE}`),
  new RegExp(`\\s(?:dan|serta|atau|and|or)\\s${OUTSIDE}|&${OUTSIDE}`, "i"),
] as const;

/** An item without its number, bullet, quotes and full stop. */
export function bareItem(text: string): string {
  const end = text.length - (ENDS.exec(text.slice(-SHOWN))?.[0].length ?? 0);
  return text.slice(0, end).trim().replace(MARKER, "").replace(QUOTES, "").trim();
}

const SHOWN = 20;

/** The items of a text; what `isName` knows as one name ("Trinidad dan Tobago") is not cut. Each is bare; none is "". */
export function listItems(text: string, isName: (item: string) => boolean): string[] {
  return separate(text, SEPARATORS, isName);
}

/** "(Jepang, Belanda)." as what it holds; "(1) Jepang (2) Belanda" as it is. */
function withoutBrackets(text: string): string {
  const end = text.length - (ENDS.exec(text.slice(-SHOWN))?.[0].length ?? 0);
  const isWhole = text.startsWith("(") && text.indexOf(")") === end - 1 && text.lastIndexOf("(") === 0;
  return isWhole ? text.slice(1, end - 1).trim() : text;
}

function separate(text: string, separators: readonly RegExp[], isName: (item: string) => boolean): string[] {
  const [separator, ...others] = separators;
  const whole = text.trim();
  const inner = withoutBrackets(whole);
  const item = isName(whole) ? whole : bareItem(inner);
  if (item === "") return [];
  if (separator === undefined || isName(item)) return [item];
  return inner.split(separator).flatMap((piece) => separate(piece, others, isName));
}
