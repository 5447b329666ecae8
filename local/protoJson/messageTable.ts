// The messages of the Sheets API v4 and the type of every field, from Google's discovery document.

import { readFileSync } from "node:fs";

/** What a field holds; a list when `list`, a keyed collection when `map`. */
export interface FieldType {
  readonly kind: "message" | "enum" | "string" | "int" | "double" | "float" | "bool" | "mask" | "any";
  /** Message name where kind is message. */
  readonly message: string;
  /** Allowed names where kind is enum. */
  readonly names: readonly string[];
  /** How many list levels stand around it (values are `any[][]`). */
  readonly list: number;
  readonly map: boolean;
}

type Fields = ReadonlyMap<string, FieldType>;

const PLAIN = new Set(["string", "int", "double", "float", "bool", "mask", "any"]);

function parseType(text: string): FieldType {
  const list = (text.match(/\[\]/g) ?? []).length;
  const base = text.replaceAll("[]", "");
  const map = base.startsWith("map:");
  const name = map ? base.slice(4) : base;
  if (name.startsWith("(")) return { kind: "enum", message: "", names: name.slice(1, -1).split("|"), list, map };
  if (PLAIN.has(name)) return { kind: name as FieldType["kind"], message: "", names: [], list, map };
  return { kind: "message", message: name, names: [], list, map };
}

function load(): ReadonlyMap<string, Fields> {
  const text = readFileSync(new URL("./messages.txt", import.meta.url), "utf8");
  const table = new Map<string, Fields>();
  for (const line of text.trim().split("\n")) {
    const [name = "", ...fields] = line.split(" ");
    const entries = fields.map((field): [string, FieldType] => {
      const at = field.indexOf("=");
      return [field.slice(0, at), parseType(field.slice(at + 1))];
    });
    table.set(name, new Map(entries));
  }
  return table;
}

const TABLE = load();
const NONE: Fields = new Map();

/** The fields of a message by camelCase name; empty where the message is unknown. */
export function fieldsOf(message: string): Fields {
  return TABLE.get(message) ?? NONE;
}

const CAMEL = new Map<string, string>();
const SNAKE = new Map<string, string>();
/** Names that strangers send are not remembered for ever. */
const MOST_NAMES = 10_000;

/** `start_row_index` → `startRowIndex`; camelCase stays. */
export function camelCase(name: string): string {
  return named(CAMEL, name, () => name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()));
}

/** `startRowIndex` → `start_row_index`, as Google's messages name a field. */
export function snakeCase(name: string): string {
  return named(SNAKE, name, () => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
}

function named(names: Map<string, string>, name: string, make: () => string): string {
  const known = names.get(name);
  if (known !== undefined) return known;
  const made = make();
  if (names.size >= MOST_NAMES) names.clear();
  names.set(name, made);
  return made;
}
