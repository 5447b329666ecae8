// What a reviewer is told before a row becomes public that readers of English cannot read.

import { COLUMNS, type Content, englishKeyOf } from "../columns.ts";
import type { Bilingual } from "../vocabularies/vocabulary.ts";

/** The columns whose English text is asked for: all that are bilingual. */
const BILINGUAL = COLUMNS.filter((one) => one.bilingual === true);

/** Names the texts that have no English, whatever the row's scope, and says who can mend it; undefined where all have. */
export function englishNote(content: Content): Bilingual | undefined {
  const filled: Readonly<Record<string, unknown>> = content;
  const lacking = BILINGUAL.filter(({ key }) => filled[key] !== undefined && filled[englishKeyOf(key)] === undefined);
  if (lacking.length === 0) return undefined;
  const names = (language: keyof Bilingual) => lacking.map((one) => one.heading[language]).join(", ");
  return {
    id: `Belum ada teks Inggris untuk: ${names("id")}. Bila disetujui, pembaca asing melihat teks Indonesianya. Mintalah perangkat daerah memakai menu Sister City > Terjemahkan ke Inggris, lalu mengajukannya lagi.`,
    en: `No English text yet for: ${names("en")}. Once approved, foreign readers see the Indonesian text. Ask the agency to use the menu Sister City > Terjemahkan ke Inggris, and to submit it again.`,
  };
}
