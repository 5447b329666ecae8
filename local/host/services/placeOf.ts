// A1 notation without a tab, as scripts write it.

import type { Place } from "./document.ts";

/** The place of "B3" or "B3:D7"; throws on anything else. */
export function placeOf(text: string): Place {
  const found = /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(text);
  if (found === null) throw new Error(`Range not found: ${text}`);
  const [, letters = "", first = "", lastLetters = letters, last = first] = found;
  const column = numberOf(letters);
  const row = Number(first);
  return { row, column, rows: Number(last) - row + 1, columns: numberOf(lastLetters) - column + 1 };
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
