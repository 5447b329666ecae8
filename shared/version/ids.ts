// Ids of capabilities: KB- and ten characters that no one confuses.

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const WELL_FORMED = /^KB-[0-9A-HJKMNP-TV-Z]{10}$/;

/** Whether a text is a well-formed id. */
export function isId(text: string): boolean {
  return WELL_FORMED.test(text);
}

/** A new id from a source of randomness that yields integers below its argument. */
export function mintId(randomBelow: (limit: number) => number): string {
  let id = "KB-";
  for (let count = 0; count < 10; count++) id += ALPHABET.charAt(randomBelow(ALPHABET.length));
  return id;
}

/** A hold code such as H-3F2K: the first four characters of a digest that names exactly one change. */
export function holdCode(proof: string): string {
  return `H-${proof.slice(0, 4)}`;
}
