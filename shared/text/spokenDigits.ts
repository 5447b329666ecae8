// Digits in words, as people spell numbers to hide them: "nol delapan satu dua …", "zero eight one two …".

const DIGITS: Readonly<Record<string, string>> = {
  nol: "0",
  nul: "0",
  kosong: "0",
  zero: "0",
  oh: "0",
  satu: "1",
  one: "1",
  dua: "2",
  two: "2",
  tiga: "3",
  three: "3",
  empat: "4",
  four: "4",
  lima: "5",
  five: "5",
  enam: "6",
  six: "6",
  tujuh: "7",
  seven: "7",
  delapan: "8",
  lapan: "8",
  eight: "8",
  sembilan: "9",
  nine: "9",
};

/** The words for digits, as alternatives of a pattern. */
export const DIGIT_WORDS = Object.keys(DIGITS).join("|");

const ONE_WORD = new RegExp(DIGIT_WORDS, "g");
const ONLY_WORDS = new RegExp(`^(?:${DIGIT_WORDS})+$`);
const LONGEST = 200;

/** The digits that a lower-case word spells, alone or several in one ("noldelapan" → "08"); undefined for any other word. */
export function spelledDigits(word: string): string | undefined {
  if (word.length > LONGEST || !ONLY_WORDS.test(word)) return undefined;
  return word.replace(ONE_WORD, (one) => DIGITS[one] ?? "");
}
