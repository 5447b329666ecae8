// Numbers as people spell them to hide them from a machine: "nol delapan satu dua …", "O812".

const DIGITS: Readonly<Record<string, string>> = {
  nol: "0",
  kosong: "0",
  satu: "1",
  dua: "2",
  tiga: "3",
  empat: "4",
  lima: "5",
  enam: "6",
  tujuh: "7",
  delapan: "8",
  lapan: "8",
  sembilan: "9",
};

/** The words for digits, as alternatives of a pattern. */
export const DIGIT_WORDS = Object.keys(DIGITS).join("|");

/** A nought, spelled or not, and at least five digits more, some of them in words; or nine words: fewer are quantities. */
const SPELLED = new RegExp(
  `(?:\\b(?:nol|kosong)\\b|\\b0)[\\s,.-]*(?:(?:\\b(?:${DIGIT_WORDS})\\b|\\d)[\\s,.-]*){5,}|(?:\\b(?:${DIGIT_WORDS})\\b[\\s,.-]*){9,}`,
  "gi",
);

/** Dashes that look like a minus, and what nobody sees. */
const DASH = /[\u2010-\u2015\u2212]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

const BEYOND_ASCII = /[^\0-\x7f]/;

/** A text composed (NFKC), with plain dashes and without what nobody sees. */
export function withPlainSigns(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return text.normalize("NFKC").replace(DASH, "-").replace(INVISIBLE, "");
}

/** A text with plain signs, its spelled numbers as telephone numbers in digits; everything else stays as it is. */
export function withPlainDigits(text: string): string {
  const unmasked = text.replace(/\b[oO](?=8[\d -]{7})/g, "0");
  return unmasked.replace(SPELLED, (run) => (/[a-z]/i.test(run) ? ` telp ${digitsOf(run)} ` : run));
}

function digitsOf(run: string): string {
  return run.replace(/[a-z]+/gi, (word) => DIGITS[word.toLowerCase()] ?? "").replace(/\D/g, "");
}
