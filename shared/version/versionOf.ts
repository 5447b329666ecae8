// The version of a capability: a short name for exactly this public content.

import { type Content, VERSIONED_COLUMNS } from "../columns.ts";
import { type Digest, digest } from "./digest.ts";

const FIELDS = VERSIONED_COLUMNS.map(({ key }) => ({ key, label: `\u001e${key}\u001f` })).sort((a, b) =>
  a.key < b.key ? -1 : 1,
);

/**
 * 12 base-32 characters of SHA-256 over the id and the non-empty public fields in canonical form, keys sorted. A new
 * optional column, a renamed label or an internal field changes no version. `digestOf`: the platform's, where it is faster.
 */
export function versionOf(id: string, content: Content, digestOf: Digest = digest): string {
  const parts = [id];
  for (const { key, label } of FIELDS) {
    const value = content[key];
    if (value !== undefined) parts.push(label, typeof value === "object" ? value.join("\u001d") : String(value));
  }
  return digestOf(parts.join(""), 12);
}
