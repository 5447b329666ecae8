// A page in each of its languages, as search engines are told (hreflang).

import type { Language } from "../../shared/text/bilingual.ts";

/** The languages of a page, each as search engines name it, and the one for readers of any other. */
export const ALTERNATES = [
  ["id", "id"],
  ["en", "en"],
  ["x-default", "en"],
] as const satisfies readonly (readonly [string, Language])[];
