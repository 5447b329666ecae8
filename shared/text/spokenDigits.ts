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

const WORD = Object.keys(DIGITS).join("|");
/** A nought, spelled or not, and at least five digits more, some of them in words; or nine words: fewer are quantities. */
const SPELLED = new RegExp(
  `(?:\\b(?:nol|kosong)\\b|\\b0)[\\s,.-]*(?:(?:\\b(?:${WORD})\\b|\\d)[\\s,.-]*){5,}|(?:\\b(?:${WORD})\\b[\\s,.-]*){9,}`,
  "gi",
);

/** Dashes that look like a minus, and what nobody sees. */
const DASH = /[\u2010-\u2015\u2212]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text (composed, NFKC) with spelled numbers as telephone numbers in digits; everything else stays as it is. */
export function withPlainDigits(text: string): string {
  const plain = text.replace(DASH, "-").replace(INVISIBLE, "");
  const unmasked = plain.replace(/\b[oO](?=8[\d -]{7})/g, "0");
  return unmasked.replace(SPELLED, (run) => (/[a-z]/i.test(run) ? ` telp ${digitsOf(run)} ` : run));
}

function digitsOf(run: string): string {
  return run.replace(/[a-z]+/gi, (word) => DIGITS[word.toLowerCase()] ?? "").replace(/\D/g, "");
}
