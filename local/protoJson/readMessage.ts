// Reads a request body as Google's proto-JSON reader does: null is absent, snake_case is accepted, unknown names are refused.

import { badRequest, type GoogleError } from "../answer/googleError.ts";
import { camelCase, type FieldType, fieldsOf, snakeCase } from "./messageTable.ts";

interface Violation {
  readonly field: string;
  readonly description: string;
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  int: "TYPE_INT32",
  double: "TYPE_DOUBLE",
  float: "TYPE_FLOAT",
  bool: "TYPE_BOOL",
  string: "TYPE_STRING",
  mask: "type.googleapis.com/google.protobuf.FieldMask",
};

/**
 * Reads `value` as the message `type`.
 * @param type name in Google's discovery document, e.g. `ValueRange`
 * @param root path under which Google reports a fault (`data` for a values body, empty for a batch update)
 * @returns the same content with camelCase names, without nulls, numbers and booleans in their JSON type
 * @throws GoogleError 400 "Invalid JSON payload received…" or "Invalid value at…" naming every fault
 */
export function readMessage(type: string, value: unknown, root = ""): Record<string, unknown> {
  const violations: Violation[] = [];
  const read = readFields(type, value ?? {}, root, violations);
  if (violations.length > 0) throw refusal(violations);
  return read;
}

function refusal(violations: readonly Violation[]): GoogleError {
  const message = violations.map((violation) => violation.description).join("\n");
  return badRequest(
    message,
    violations.map((v) => (v.field === "" ? { description: v.description } : v)),
  );
}

function readFields(type: string, value: unknown, path: string, faults: Violation[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    faults.push(invalid(path, `type.googleapis.com/google.apps.sheets.v4.${type}`, value));
    return {};
  }
  const known = fieldsOf(type);
  const read: Record<string, unknown> = {};
  for (const [name, content] of Object.entries(value)) {
    const key = camelCase(name);
    const field = known.get(key);
    if (field === undefined) {
      const at = path === "" ? "" : ` at '${path}'`;
      faults.push({
        field: path,
        description: `Invalid JSON payload received. Unknown name "${name}"${at}: Cannot find field.`,
      });
    } else if (content !== null) {
      read[key] = readField(field, content, path === "" ? snakeCase(key) : `${path}.${snakeCase(key)}`, faults);
    }
  }
  return read;
}

function readField(field: FieldType, value: unknown, path: string, faults: Violation[]): unknown {
  if (field.kind === "any" && field.list === 2) return readRows(value, path, faults);
  if (field.list > 0) return readList(field, value, path, faults);
  if (field.map) {
    const entries = Object.entries(value as object);
    return Object.fromEntries(entries.map(([key, item]) => [key, readOne(field, item, `${path}[${key}]`, faults)]));
  }
  return readOne(field, value, path, faults);
}

/** A repeated field: a single object stands for a list of one, nested lists are flattened (both recorded). */
function readList(field: FieldType, value: unknown, path: string, faults: Violation[]): unknown[] {
  if (!Array.isArray(value)) return [readOne(field, value, path, faults)];
  const items: readonly unknown[] = field.kind === "message" ? value.flat(4) : value;
  return items.filter((item) => item !== null).map((item, n) => readOne(field, item, `${path}[${n}]`, faults));
}

function readRows(value: unknown, path: string, faults: Violation[]): unknown[][] {
  const listValue = "type.googleapis.com/google.protobuf.ListValue";
  if (!Array.isArray(value)) {
    faults.push(invalid(path, listValue, value));
    return [];
  }
  return value.map((row, n) => {
    if (Array.isArray(row)) return row;
    faults.push(invalid(`${path}[${n}]`, listValue, row));
    return [];
  });
}

function readOne(field: FieldType, value: unknown, path: string, faults: Violation[]): unknown {
  if (field.kind === "message") return readFields(field.message, value, path, faults);
  const read = readScalar(field, value);
  if (read === undefined) faults.push(invalid(path, scalarTypeName(field, path), value));
  return read;
}

function scalarTypeName(field: FieldType, path: string): string {
  if (field.kind !== "enum") return TYPE_NAMES[field.kind] ?? field.kind;
  const last = camelCase(path.replace(/.*\./, "").replace(/\[.*/, ""));
  return `type.googleapis.com/google.apps.sheets.v4.${last.charAt(0).toUpperCase()}${last.slice(1)}`;
}

/** The value in its JSON type, or undefined where it cannot be read so. */
function readScalar(field: FieldType, value: unknown): unknown {
  switch (field.kind) {
    case "any":
      return value;
    case "bool":
      return readBool(value);
    case "int": {
      const number = readNumber(value);
      return number !== undefined && Number.isInteger(number) ? number : undefined;
    }
    case "double":
    case "float":
      return readNumber(value);
    case "enum":
      return typeof value === "string" && field.names.includes(value) ? value : undefined;
    default:
      return typeof value === "string" ? value : undefined;
  }
}

function readBool(value: unknown): boolean | undefined {
  if (typeof value === "boolean") return value;
  if (value === "true") return true;
  return value === "false" ? false : undefined;
}

function readNumber(value: unknown): number | undefined {
  if (typeof value === "number") return value;
  return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : undefined;
}

function invalid(path: string, type: string, value: unknown): Violation {
  const shown = typeof value === "string" ? `"${value}"` : JSON.stringify(value);
  return { field: path, description: `Invalid value at '${path}' (${type}), ${shown}` };
}
