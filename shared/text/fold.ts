// Folds a text to the form in which two spellings of the same words are equal.

/** Ways to write an apostrophe. */
const APOSTROPHE = /[\u2018\u2019\u02bc\u02b9\u2032`\u00b4]/gu;

/**
 * Lower case, no diacritics, one apostrophe, every run of white space or joining punctuation one space, ends trimmed.
 * "Antar-Daerah " and "antar daerah" fold alike.
 */
export function fold(text: string): string {
  return text
    .replace(APOSTROPHE, "'")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/gu, "")
    .toLowerCase()
    .replace(/[\s\u00a0\u200b_/–—-]+/gu, " ")
    .trim();
}

/** The text without one trailing explanation in brackets: "Siap (ada rencana)" → "Siap". */
export function withoutExplanation(text: string): string {
  const end = text.trimEnd();
  const open = end.endsWith(")") ? end.lastIndexOf("(") : -1;
  return open < 0 || end.indexOf(")", open) < end.length - 1 ? text : end.slice(0, open).trimEnd();
}
