// Field masks: `a.b`, `a/b`, `a(b,c)`, `*`, in camelCase or snake_case, as a tree.

import { camelCase, fieldsOf } from "./messageTable.ts";

/** The fields below a name; a leaf (`all`) takes everything below it. */
export interface MaskTree {
  readonly all: boolean;
  readonly fields: ReadonlyMap<string, MaskTree>;
}

interface Building {
  all: boolean;
  fields: Map<string, Building>;
}

/**
 * Parses the text of a `fields` parameter.
 * @returns the tree, or undefined where brackets do not match or a name is empty
 */
export function parseFieldMask(text: string): MaskTree | undefined {
  const root: Building = { all: false, fields: new Map() };
  const tokens = text.match(/[^,()./\s]+|[,()./]/g) ?? [];
  let position = 0;

  const parseList = (parents: readonly Building[]): boolean => {
    do {
      if (!parsePath(parents)) return false;
    } while (tokens[position] === "," && ++position > 0);
    return true;
  };
  const parsePath = (parents: readonly Building[]): boolean => {
    const name = tokens[position];
    if (name === undefined || /^[,()./]$/.test(name)) return false;
    position += 1;
    const children = parents.map((parent) => child(parent, name));
    const next = tokens[position];
    if (next === "." || next === "/") {
      position += 1;
      return parsePath(children);
    }
    if (next === "(") {
      position += 1;
      if (!parseList(children) || tokens[position] !== ")") return false;
      position += 1;
      return true;
    }
    for (const leaf of children) leaf.all = true;
    return true;
  };

  return parseList([root]) && position === tokens.length ? root : undefined;
}

function child(parent: Building, name: string): Building {
  if (name === "*") return parent;
  const key = camelCase(name);
  const found = parent.fields.get(key) ?? { all: false, fields: new Map() };
  parent.fields.set(key, found);
  return found;
}

/** The first path of the mask that the message does not have, as it was asked, or undefined where all are known. */
export function unknownPath(mask: MaskTree, message: string, prefix = ""): string | undefined {
  const known = fieldsOf(message);
  for (const [name, below] of mask.fields) {
    const field = known.get(name);
    const path = prefix === "" ? name : `${prefix}.${name}`;
    if (field === undefined) return path;
    if (below.fields.size === 0) continue;
    if (field.kind !== "message") return `${path}.${[...below.fields.keys()].join(",")}`;
    const deeper = unknownPath(below, field.message, path);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

/** What the mask lets through of `value`; messages on the way stay as `{}` placeholders, as recorded. */
export function applyFieldMask(value: unknown, mask: MaskTree): unknown {
  if (mask.all || (mask.fields.size === 0 && !Array.isArray(value))) return value;
  if (Array.isArray(value)) return value.map((item) => applyFieldMask(item, mask));
  if (typeof value !== "object" || value === null) return value;
  const source = value as Readonly<Record<string, unknown>>;
  const taken: Record<string, unknown> = {};
  for (const [name, below] of mask.fields) {
    if (source[name] !== undefined) taken[name] = applyFieldMask(source[name], below);
  }
  return taken;
}
