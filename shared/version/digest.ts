// Digests of text in the alphabet of ids: readable, without letters that look alike.

import { sha256 } from "@noble/hashes/sha2.js";

const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The first `length` characters (5 bits each, at most 51) of the SHA-256 of a text in UTF-8; of several texts as of one.
 * A lone surrogate becomes U+FFFD, as in TextEncoder, which Apps Script lacks.
 */
export function digest(texts: string | readonly string[], length: number): string {
  const text = typeof texts === "string" ? texts : texts.join("");
  if (text.length * 3 > room.length) room = new Uint8Array(text.length * 6);
  const end = writeUtf8(room, text);
  return base32(sha256(room.subarray(0, end)), length);
}

/** Room for the bytes of a text, used anew for each: a version's text has about two thousand. */
let room = new Uint8Array(8192);

/** Makes the first `length` characters of a text's digest, as `digest` does. */
export type Digest = (text: string, length: number) => string;

/** The first `length` characters of bytes in Crockford's base 32. */
export function base32(bytes: Uint8Array, length: number): string {
  let characters = "";
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      characters += ALPHABET.charAt((buffer >> bits) & 31);
      if (characters.length === length) return characters;
    }
  }
  return characters;
}

/** Writes a text as UTF-8 from the start and returns where it ends. */
function writeUtf8(bytes: Uint8Array, text: string): number {
  const length = text.length;
  let at = 0;
  for (let index = 0; index < length; index++) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) bytes[at++] = unit;
    else {
      const point = codePointAt(text, index, unit);
      if (point > 0xffff) index++;
      at = writePoint(bytes, at, point);
    }
  }
  return at;
}

function writePoint(bytes: Uint8Array, start: number, point: number): number {
  let at = start;
  if (point < 0x800) bytes[at++] = 0xc0 | (point >> 6);
  else {
    if (point < 0x10000) bytes[at++] = 0xe0 | (point >> 12);
    else {
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 63);
    }
    bytes[at++] = 0x80 | ((point >> 6) & 63);
  }
  bytes[at++] = 0x80 | (point & 63);
  return at;
}

function codePointAt(text: string, index: number, unit: number): number {
  if (unit < 0xd800 || unit > 0xdfff) return unit;
  const next = text.charCodeAt(index + 1);
  const paired = unit < 0xdc00 && next >= 0xdc00 && next <= 0xdfff;
  return paired ? (unit - 0xd800) * 0x400 + (next - 0xdc00) + 0x10000 : 0xfffd;
}
