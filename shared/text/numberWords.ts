// Whole numbers in words, Indonesian or English: "tiga puluh enam" is 36.

const UNITS: Readonly<Record<string, number>> = {
  nol: 0,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const LONGEST = 60;

/** The number that lower-case words say, from 0 to 999; undefined where they say none. */
export function numberOfWords(text: string): number | undefined {
  if (text.length > LONGEST) return undefined;
  const words = text.split(/[\s-]+/).filter((word) => word !== "" && word !== "and" && word !== "dan");
  if (words.length === 0) return undefined;
  let sum = 0;
  let last: number | undefined;
  for (const word of words) {
    if (word === "seratus") sum += 100;
    else if (word === "ratus" || word === "hundred") sum += (last ?? 1) * 100;
    else if (word === "puluh") sum += (last ?? 1) * 10;
    else if (word === "belas") sum += (last ?? 1) + 10;
    else {
      const unit = UNITS[word];
      if (unit === undefined || (last !== undefined && (last < 20 || unit > 9))) return undefined;
      last = (last ?? 0) + unit;
      continue;
    }
    last = undefined;
  }
  return sum + (last ?? 0);
}
