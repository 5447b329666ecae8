// Several names in one sentence, in both languages.

import type { Bilingual } from "./bilingual.ts";

/** "A, B dan C" and "A, B and C". */
export function inWords(names: readonly Bilingual[]): Bilingual {
  const joined = (language: keyof Bilingual, and: string) => {
    const words = names.map((one) => one[language]);
    const last = words[words.length - 1] ?? "";
    return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
  };
  return { id: joined("id", "dan"), en: joined("en", "and") };
}
