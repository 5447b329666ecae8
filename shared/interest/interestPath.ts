// The path at which an interest is followed.

import type { Bilingual } from "../vocabularies/vocabulary.ts";

/** The path in a language; who knows the code may read it. */
export function interestPath(language: keyof Bilingual, code: string): string {
  return `/${language}/interest/${code}`;
}
