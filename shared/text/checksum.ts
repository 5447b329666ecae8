// A short checksum of a text.

import { fnv } from "./fnv.ts";

/** FNV-1a, 32 bits, in base 36: finds damage and change, not malice. */
export function checksum(text: string): string {
  return fnv(text).toString(36);
}
