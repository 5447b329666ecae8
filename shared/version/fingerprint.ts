// A fast 128-bit fingerprint of a text: tells whether anything was typed since the last reading, and nothing else.
// It is MurmurHash3 (x86, 128 bits; Austin Appleby, public domain) over UTF-16 code units; no library computes it both
// without wasm and without Node, which Apps Script needs. Names that people rely on (versions) are SHA-256 instead.

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;
const UNITS_PER_BLOCK = 8;

/** 32 hexadecimal characters of a text. */
export function fingerprint(text: string): string {
  let [h1, h2, h3, h4] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at += UNITS_PER_BLOCK) {
    h1 = Math.imul(rotate(h1 ^ mix(pairAt(text, at), C1, 15, C2), 19) + h2, 5) + 0x561ccd1b;
    h2 = Math.imul(rotate(h2 ^ mix(pairAt(text, at + 2), C2, 16, C3), 17) + h3, 5) + 0x0bcaa747;
    h3 = Math.imul(rotate(h3 ^ mix(pairAt(text, at + 4), C3, 17, C4), 15) + h4, 5) + 0x96cd1c35;
    h4 = Math.imul(rotate(h4 ^ mix(pairAt(text, at + 6), C4, 18, C1), 13) + h1, 5) + 0x32ac3b17;
  }
  const length = text.length;
  return finish(h1 ^ length, h2 ^ length, h3 ^ length, h4 ^ length);
}

/** Two code units as one 32-bit word; 0 beyond the end, which the length tells apart from a NUL. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function mix(word: number, first: number, by: number, second: number): number {
  return Math.imul(rotate(Math.imul(word, first), by), second);
}

function finish(a: number, b: number, c: number, d: number): string {
  const sum = a + b + c + d;
  const words = [sum, b + sum, c + sum, d + sum].map(avalanche);
  const total = words.reduce((one, other) => (one + other) | 0, 0);
  return words.map((word, at) => ((at === 0 ? total : word + total) >>> 0).toString(16).padStart(8, "0")).join("");
}

function avalanche(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
