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

/** Writes what a field holds; undefined where it is left out. */
type Write = (value: unknown) => unknown;

/** The fields of a message with how each is written, found once. */
const WRITERS = new Map<string, ReadonlyMap<string, Write>>();

/** `value` as the message `type` is written to JSON; undefined members and defaults are left out. */
export function writeMessage(type: string, value: object): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  const writers = WRITERS.get(type) ?? writersOf(type);
  for (const name of Object.keys(value)) {
    const content: unknown = Reflect.get(value, name);
    const write = writers.get(name);
    if (write === undefined || content === undefined || content === null) continue;
    const one = write(content);
    if (one !== undefined) written[name] = one;
  }
  return written;
}

function writersOf(type: string): ReadonlyMap<string, Write> {
  const writers = new Map([...fieldsOf(type)].map(([name, field]) => [name, writerOf(field, type, name)] as const));
  WRITERS.set(type, writers);
  return writers;
}

function writerOf(field: FieldType, type: string, name: string): Write {
  const one = singleWriter(field, type, name);
  const each = field.kind === "message" ? one : undefined;
  return (value) => {
    if (Array.isArray(value)) return listOf(value, each);
    if (!field.map || each === undefined) return one(value);
    return Object.fromEntries(Object.entries(Object(value)).map(([key, item]) => [key, each(item)]));
  };
}

function listOf(value: readonly unknown[], each: Write | undefined): unknown {
  if (value.length === 0) return undefined;
  return each === undefined ? value : value.map(each);
}

function singleWriter(field: FieldType, type: string, name: string): Write {
  switch (field.kind) {
    case "message":
      return (value) => writeMessage(field.message, Object(value));
    case "bool":
      return FALSE_IS_WRITTEN.has(type) ? same : (value) => (value === false ? undefined : value);
    case "int":
      return ZERO_IS_WRITTEN.has(`${type}.${name}`) ? same : (value) => (value === 0 ? undefined : value);
    case "float":
      return (value) => (value === 0 ? undefined : channel(Number(value)));
    case "string":
    case "mask":
      return type === "ExtendedValue" ? same : (value) => (value === "" ? undefined : value);
    default:
      return same;
  }
}

const same: Write = (value) => value;

const CHANNELS = new Map<number, number>();

/** Colour channels keep 8 bits, rounded down (recorded: 0.5 comes back as 127/255). */
function channel(value: number): number {
  const bits = Math.trunc(Math.fround(Math.fround(value) * 255));
  const known = CHANNELS.get(bits) ?? singlePrecision(bits / 255);
  CHANNELS.set(bits, known);
  return known;
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
