// Slips of the finger: the words that are one letter away from what was typed.

const SHORTEST = 5;
const LONGEST = 16;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];

/** Whether a folded word is long enough to be a slip for another one. */
export function mayBeSlip(word: string): boolean {
  return word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/.test(word);
}

/** Every row of letters that is one letter more, less, another or swapped with its neighbour. */
export function oneLetterAway(word: string): readonly string[] {
  const places = Array.from({ length: word.length + 1 }, (_, at) => [word.slice(0, at), word.slice(at)] as const);
  const rows = places.flatMap(([head, tail]) => [
    ...(tail === "" ? [] : [head + tail.slice(1)]),
    ...(tail.length < 2 ? [] : [head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2)]),
    ...(tail === "" ? [] : LETTERS.map((letter) => head + letter + tail.slice(1))),
    ...LETTERS.map((letter) => head + letter + tail),
  ]);
  return [...new Set(rows)].filter((row) => row !== word);
}
