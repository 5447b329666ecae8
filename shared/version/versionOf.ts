// The version of a capability: a short name for exactly this public content.

import { type Content, VERSIONED_COLUMNS } from "../columns.ts";
import { digest } from "./digest.ts";

const KEYS = VERSIONED_COLUMNS.map((one) => one.key).sort();

/**
 * 12 base-32 characters of SHA-256 over the id and the non-empty public fields in canonical form, keys sorted. A new
 * optional column, a renamed label or an internal field changes no version.
 */
export function versionOf(id: string, content: Content): string {
  let text = id;
  for (const key of KEYS) {
    const value = content[key];
    if (value === undefined) continue;
    text += `\u001e${key}\u001f${typeof value === "object" ? value.join("\u001d") : value}`;
  }
  return digest(text, 12);
}
