// The text of a file, whatever encoding it was saved in.

import { isUtf16 } from "./fileKind.ts";

/** UTF-8 with and without its mark, UTF-16 of either order, or Windows-1252 where the bytes are no UTF-8. */
export function decodeText(bytes: Buffer): string {
  const order = isUtf16(bytes);
  if (order !== false) return new TextDecoder(`utf-16${order}`).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
