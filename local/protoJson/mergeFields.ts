// Updates named by a field mask: what the mask names is taken from the new value, absent there means cleared.

import type { MaskTree } from "./fieldMask.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * `before` with the masked fields replaced by those of `change`; a masked field that `change` lacks is removed.
 * Lists are replaced as a whole, messages are merged field by field.
 */
export function mergeFields(before: Fields, change: Fields, mask: MaskTree): Record<string, unknown> {
  if (mask.all) return { ...change };
  const merged: Record<string, unknown> = { ...before };
  for (const [name, below] of mask.fields) {
    const value = mergeOne(before[name], change[name], below);
    if (value === undefined) delete merged[name];
    else merged[name] = value;
  }
  return merged;
}

function mergeOne(before: unknown, change: unknown, mask: MaskTree): unknown {
  if (mask.all || mask.fields.size === 0 || Array.isArray(change)) return change;
  const merged = mergeFields(asFields(before), asFields(change), mask);
  return Object.keys(merged).length === 0 ? undefined : merged;
}

function asFields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? (value as Fields) : {};
}
