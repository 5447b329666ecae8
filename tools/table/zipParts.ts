// The parts of a zip, unpacked one by one and never beyond a bound, whatever sizes the zip itself declares.

import { inflateRawSync } from "node:zlib";

/** One part as the zip's directory names it. */
export interface ZipPart {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly encrypted: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

/** The directory of a zip; undefined for bytes that hold none. */
export function zipParts(bytes: Buffer): ZipPart[] | undefined {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end < bytes.length - END_LENGTH - LONGEST_COMMENT || end + END_LENGTH > bytes.length) return undefined;
  if (bytes.readUInt32LE(end) !== END) return undefined;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const parts: ZipPart[] = [];
  for (let n = 0; n < count; n++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) return undefined;
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes
        .toString("utf8", at + 46, at + 46 + nameLength)
        .replace(/\\/g, "/")
        .replace(/^\//, ""),
      encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** The content of a part; "too_large" where it would unpack to more bytes, "damaged" where it cannot be unpacked. */
export function unpack(bytes: Buffer, part: ZipPart, most: number): Buffer | "too_large" | "damaged" {
  if (part.size > most) return "too_large";
  const { offset } = part;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) return "damaged";
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const packed = bytes.subarray(start, start + part.packed);
  if (part.method === STORED) return packed.length > most ? "too_large" : packed;
  if (part.method !== DEFLATED) return "damaged";
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (thrown) {
    return (thrown as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE" ? "too_large" : "damaged";
  }
}
