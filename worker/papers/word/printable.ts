// A Word file is XML: one character that XML cannot hold, and it does not open.

import type { Paper } from "../../../shared/papers/document.ts";

const FORBIDDEN = /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** The same paper without the characters that XML 1.0 forbids: controls, halves of surrogate pairs, U+FFFE and U+FFFF. */
export function printable(paper: Paper): Paper {
  return JSON.parse(JSON.stringify(paper), (_key, value: unknown) =>
    typeof value === "string" ? value.replace(FORBIDDEN, "") : value,
  ) as Paper;
}
