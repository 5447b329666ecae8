// What a file is, by its first bytes and not by its name.

/** `xlsx` and `ods` are told apart inside the zip; `cfb` is the container of .xls and of files with a password. */
export type FileKind = "zip" | "cfb" | "pdf" | "html" | "xml" | "image" | "rtf" | "other" | "text";

const STARTS: readonly (readonly [FileKind, string])[] = [
  ["zip", "PK\u0003\u0004"],
  ["cfb", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"],
  ["pdf", "%PDF"],
  ["rtf", "{\\rtf"],
  ["image", "\u0089PNG"],
  ["image", "\u00ff\u00d8\u00ff"],
  ["image", "GIF8"],
  ["other", "Rar!"],
  ["other", "7z\u00bc\u00af"],
  ["other", "\u001f\u008b"],
  ["other", "\t\b\u0010\0"],
  ["other", "\t\u0004\u0006\0"],
  ["other", "PK\u0005\u0006"],
];
const LOOKED_AT = 4096;

/** The kind of a file; text is everything that holds no other control characters than texts have. */
export function fileKind(bytes: Buffer): FileKind {
  const start = bytes.subarray(0, LOOKED_AT).toString("latin1");
  const known = STARTS.find(([, signature]) => start.startsWith(signature));
  if (known !== undefined) return known[0];
  const plain = start.replace(/^\u00ef\u00bb\u00bf/, "").trimStart();
  if (/^%PDF/.test(plain)) return "pdf";
  if (/^(?:<!doctype html|<html|<head|<body|<table|<meta|<style|<div|<script|mime-version:)/i.test(plain))
    return "html";
  if (/^<\?xml/i.test(plain)) return /<html/i.test(plain) ? "html" : "xml";
  return isText(bytes.subarray(0, LOOKED_AT)) ? "text" : "other";
}

function isText(bytes: Buffer): boolean {
  if (isUtf16(bytes)) return true;
  return !bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27 && byte !== 26));
}

/** Which half of its bytes are mostly 0, as those of Latin letters in UTF-16 are. */
export function isUtf16(bytes: Buffer): "le" | "be" | false {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "be";
  const pairs = Math.floor(Math.min(bytes.length, LOOKED_AT) / 2);
  let [even, odd] = [0, 0];
  for (let at = 0; at < pairs; at++) {
    if (bytes[at * 2] === 0) even++;
    if (bytes[at * 2 + 1] === 0) odd++;
  }
  if (pairs > 1 && odd > pairs * 0.6 && even < pairs * 0.1) return "le";
  return pairs > 1 && even > pairs * 0.6 && odd < pairs * 0.1 ? "be" : false;
}
