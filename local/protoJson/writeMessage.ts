// Writes a message as Google's answers do: default values left out, colour channels in single precision.

import { type FieldType, fieldsOf } from "./messageTable.ts";

/** Whole numbers that are written even when 0 (they have presence; seen in recordings). */
const ZERO_IS_WRITTEN = new Set([
  "SheetProperties.sheetId",
  "SheetProperties.index",
  "GridRange.startRowIndex",
  "GridRange.endRowIndex",
  "GridRange.startColumnIndex",
  "GridRange.endColumnIndex",
  "DimensionRange.startIndex",
  "DimensionRange.endIndex",
  "SortSpec.dimensionIndex",
]);

/** Messages whose booleans are written even when false (recorded: `bold: false`). */
const FALSE_IS_WRITTEN = new Set(["TextFormat", "ExtendedValue"]);

/** `value` as the message `type` is written to JSON; undefined members and defaults are left out. */
export function writeMessage(type: string, value: object): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  const known = fieldsOf(type);
  for (const [name, content] of Object.entries(value)) {
    const field = known.get(name);
    if (field === undefined || content === undefined || content === null) continue;
    const one = writeField(field, content, type, name);
    if (one !== undefined) written[name] = one;
  }
  return written;
}

function writeField(field: FieldType, value: unknown, type: string, name: string): unknown {
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    if (field.kind !== "message") return value;
    return value.map((item) => writeMessage(field.message, item as object));
  }
  if (field.map && field.kind === "message") {
    const entries = Object.entries(value as object);
    return Object.fromEntries(entries.map(([key, item]) => [key, writeMessage(field.message, item as object)]));
  }
  switch (field.kind) {
    case "message":
      return writeMessage(field.message, value as object);
    case "bool":
      return value === false && !FALSE_IS_WRITTEN.has(type) ? undefined : value;
    case "int":
      return value === 0 && !ZERO_IS_WRITTEN.has(`${type}.${name}`) ? undefined : value;
    case "float":
      return value === 0 ? undefined : singlePrecision(channel(Number(value)));
    case "string":
    case "mask":
      return value === "" && type !== "ExtendedValue" ? undefined : value;
    default:
      return value;
  }
}

/** Colour channels keep 8 bits, rounded down (recorded: 0.5 comes back as 127/255). */
function channel(value: number): number {
  return Math.trunc(Math.fround(Math.fround(value) * 255)) / 255;
}

/** The shortest decimal that is the same number in single precision (0.4980392156862745 → 0.49803922). */
function singlePrecision(value: number): number {
  const single = Math.fround(value);
  for (let digits = 1; digits <= 9; digits += 1) {
    const short = Number(single.toPrecision(digits));
    if (Math.fround(short) === single) return short;
  }
  return single;
}
