/** A text with A to Z in lower case, all else as it is: U+212A (a sign of its own) never becomes the k of an address. */
export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
