// How grave a problem is.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

/** The gravest first. The tab Masalah is sorted by the Indonesian words, so their alphabetical order is this one. */
export const SEVERITY = vocabulary("severity", { id: "Bobot", en: "Severity" }, "Kembar", [
  { code: "grave", id: "Mendesak", en: "Urgent" },
  { code: "error", id: "Perlu diperbaiki", en: "To correct" },
  { code: "warning", id: "Untuk diketahui", en: "To note" },
  { code: "hint", id: "Untuk dipertimbangkan", en: "To consider" },
]);

export type Severity = CodeOf<typeof SEVERITY>;
