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
const IN_FIELD = 0xffffffff;
const ZIP64 = 1;
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
      ...placeOf(bytes, at, nameLength),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

/** Sizes and place of a part; what some programs write for any zip, large or not, stands in a field of its own (zip64). */
function placeOf(bytes: Buffer, at: number, nameLength: number): Pick<ZipPart, "packed" | "size" | "offset"> {
  const field = zip64Field(bytes, at + 46 + nameLength, bytes.readUInt16LE(at + 30));
  let next = 0;
  const long = (place: number) => {
    const value = bytes.readUInt32LE(at + place);
    if (value !== IN_FIELD || field === undefined || next + 8 > field.length) return value;
    next += 8;
    return Number(field.readBigUInt64LE(next - 8));
  };
  const size = long(24);
  const packed = long(20);
  return { packed, size, offset: long(42) };
}

function zip64Field(bytes: Buffer, start: number, length: number): Buffer | undefined {
  const fields = bytes.subarray(start, start + length);
  for (let at = 0; at + 4 <= fields.length; at += 4 + fields.readUInt16LE(at + 2))
    if (fields.readUInt16LE(at) === ZIP64) return fields.subarray(at + 4, at + 4 + fields.readUInt16LE(at + 2));
  return undefined;
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
