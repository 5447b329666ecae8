// A fast 128-bit fingerprint of a row: tells whether anything was typed since the last reading, and nothing else.
// It mixes as MurmurHash3 does (x86, 128 bits; Austin Appleby, public domain), over the UTF-16 code units of the cells as
// they came, so that a row that stays costs one pass and no object; no library hashes without bytes made for it first.
// Names that people rely on (versions) are SHA-256 instead.

import { fnv } from "../text/fnv.ts";
import { type Cell, isEmpty, textOf } from "./cell.ts";

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;
const UNITS_PER_BLOCK = 8;

/** The two 32-bit halves of a number. */
const NUMBER = new Float64Array(1);
const HALVES = new Int32Array(NUMBER.buffer);

/** Where a column stands in the rows (undefined: it does not), and the word that stands for it in the fingerprint. */
export interface FingerprintPlace {
  readonly at: number | undefined;
  readonly word: number;
}

/** The word of a column: the same wherever it stands and whatever other columns there are. */
export function placeOf(key: string, at: number | undefined): FingerprintPlace {
  return { at, word: fnv(key) | 0 };
}

/**
 * 32 hexadecimal characters of the filled cells at some places of a clean row. The order of columns makes no difference
 * as long as the places are given in one order; a blank cell is as none; a number and its text differ.
 */
export function fingerprint(cells: readonly Cell[], places: readonly FingerprintPlace[]): string {
  let [h1, h2, h3, h4] = [0, 0, 0, 0];
  for (const { at: column, word } of places) {
    const cell = column === undefined ? undefined : cells[column];
    if (isEmpty(cell)) continue;
    const isNumber = typeof cell === "number";
    const text = isNumber ? "" : typeof cell === "string" ? cell : textOf(cell);
    const length = isNumber ? -1 : text.length;
    // Adding zero makes one of 0 and -0.
    if (isNumber) NUMBER[0] = cell + 0;
    h1 ^= word;
    h2 ^= Math.imul(word, C2);
    h3 ^= length;
    h4 ^= Math.imul(length, C1) + word;
    for (let at = 0; at === 0 || at < length; at += UNITS_PER_BLOCK) {
      const whole = at + UNITS_PER_BLOCK <= length;
      const w1 = isNumber ? (HALVES[0] ?? 0) : whole ? pairAt(text, at) : endAt(text, at);
      const w2 = isNumber ? (HALVES[1] ?? 0) : whole ? pairAt(text, at + 2) : endAt(text, at + 2);
      const w3 = whole ? pairAt(text, at + 4) : endAt(text, at + 4);
      const w4 = whole ? pairAt(text, at + 6) : endAt(text, at + 6);
      h1 = (Math.imul(rotate(h1 ^ mix(w1, C1, 15, C2), 19) + h2, 5) + 0x561ccd1b) | 0;
      h2 = (Math.imul(rotate(h2 ^ mix(w2, C2, 16, C3), 17) + h3, 5) + 0x0bcaa747) | 0;
      h3 = (Math.imul(rotate(h3 ^ mix(w3, C3, 17, C4), 15) + h4, 5) + 0x96cd1c35) | 0;
      h4 = (Math.imul(rotate(h4 ^ mix(w4, C4, 18, C1), 13) + h1, 5) + 0x32ac3b17) | 0;
    }
  }
  return finish(h1, h2, h3, h4);
}

/** Two code units as one 32-bit word. */
function pairAt(text: string, at: number): number {
  return text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16);
}

/** The same near the end of a text: 0 beyond it, which the length tells apart from a NUL. */
function endAt(text: string, at: number): number {
  return (at < text.length ? text.charCodeAt(at) : 0) | (at + 1 < text.length ? text.charCodeAt(at + 1) << 16 : 0);
}

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

function mix(word: number, first: number, by: number, second: number): number {
  return Math.imul(rotate(Math.imul(word, first), by), second);
}

function finish(a: number, b: number, c: number, d: number): string {
  const sum = (a + b + c + d) | 0;
  const [w, x, y, z] = [avalanche(sum), avalanche(b + sum), avalanche(c + sum), avalanche(d + sum)];
  const total = (w + x + y + z) | 0;
  return hex(total) + hex(x + total) + hex(y + total) + hex(z + total);
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, "0"));

function hex(word: number): string {
  return `${HEX[word >>> 24]}${HEX[(word >>> 16) & 255]}${HEX[(word >>> 8) & 255]}${HEX[word & 255]}`;
}

function avalanche(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
