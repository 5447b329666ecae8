// What changed between two texts, word by word: the pieces of both in their order.

/** `same` stands in both texts, `gone` in the earlier alone, `new` in the later alone. */
export interface Piece {
  readonly kind: "same" | "gone" | "new";
  readonly text: string;
}

/** So many pairs of words are compared; texts that differ in more are told as a whole. */
const MOST_PAIRS = 400_000;

/** The pieces from an earlier text to a later one; `same` and `new` together are the later text, letter for letter. */
export function wordDifference(was: string, text: string): readonly Piece[] {
  const [before, after] = [wordsOf(was), wordsOf(text)];
  const head = commonLength(before, after);
  const tail = commonLength(before.slice(head).reverse(), after.slice(head).reverse());
  const middle = differing(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  const all = [
    ...asPieces("same", after.slice(0, head)),
    ...middle,
    ...asPieces("same", after.slice(after.length - tail)),
  ];
  return joined(all);
}

/** Words and the blanks between them, so that nothing of the text is lost. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).filter((one) => one !== "");
}

function commonLength(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  const differsAt = a.findIndex((word, at) => at >= shorter || word !== b[at]);
  return differsAt < 0 ? shorter : differsAt;
}

function asPieces(kind: Piece["kind"], words: readonly string[]): Piece[] {
  return words.length === 0 ? [] : [{ kind, text: words.join("") }];
}

/** By the longest common run of words. */
function differing(before: readonly string[], after: readonly string[]): Piece[] {
  if (before.length * after.length > MOST_PAIRS) return [...asPieces("gone", before), ...asPieces("new", after)];
  const lengths = commonLengths(before, after);
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const isSame = i < before.length && j < after.length && before[i] === after[j];
    const isGone = i < before.length && (j >= after.length || longest(lengths, i + 1, j) >= longest(lengths, i, j + 1));
    if (isSame) pieces.push({ kind: "same", text: after[j] ?? "" });
    else if (isGone) pieces.push({ kind: "gone", text: before[i] ?? "" });
    else pieces.push({ kind: "new", text: after[j] ?? "" });
    if (isSame || isGone) i++;
    if (isSame || !isGone) j++;
  }
  return pieces;
}

function longest(lengths: readonly (readonly number[])[], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}

/** How many words both have in common from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): number[][] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const isSame = before[i] === after[j];
      const row = lengths[i] ?? [];
      row[j] = isSame
        ? longest(lengths, i + 1, j + 1) + 1
        : Math.max(longest(lengths, i + 1, j), longest(lengths, i, j + 1));
    }
  }
  return lengths;
}

/** What changed is read as phrases: a blank between two changed words belongs to them, and what is gone comes first. */
function joined(pieces: readonly Piece[]): Piece[] {
  const phrases: { isSame: boolean; gone: string; added: string }[] = [];
  for (const [at, { kind, text }] of pieces.entries()) {
    const last = phrases[phrases.length - 1];
    const isBetween = text.trim() === "" && last?.isSame === false && (pieces[at + 1]?.kind ?? "same") !== "same";
    const isSame = kind === "same" && !isBetween;
    const { gone, added } = partsOf(kind, text);
    if (last?.isSame === isSame) phrases.splice(-1, 1, { isSame, gone: last.gone + gone, added: last.added + added });
    else phrases.push({ isSame, gone, added });
  }
  return phrases.flatMap(({ isSame, gone, added }) =>
    isSame ? asPieces("same", [added]) : [...textPieces("gone", gone), ...textPieces("new", added)],
  );
}

function textPieces(kind: Piece["kind"], text: string): Piece[] {
  return asPieces(kind, text === "" ? [] : [text]);
}

function partsOf(kind: Piece["kind"], text: string): { readonly gone: string; readonly added: string } {
  return { gone: kind === "new" ? "" : text, added: kind === "gone" ? "" : text };
}
