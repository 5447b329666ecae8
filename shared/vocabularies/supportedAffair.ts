// The affairs that a supporting function (Penunjang) may serve: what a region does, not how its office runs.

import { AFFAIR } from "./affair.ts";
import { type Entry, type Vocabulary, vocabulary } from "./vocabulary.ts";

/** Every affair that is one, in the words of the drop-downs: "1.02 Kesehatan". */
export const SUPPORTED_AFFAIR: Vocabulary = vocabulary<string, Entry>(
  "supported_affair",
  { id: "Urusan yang didukung", en: "Affair supported" },
  "UU 23/2014 Ps 12",
  AFFAIR.entries
    .filter((one) => !one.supporting)
    .map(({ code, id, en }) => ({ code, id: `${code} ${id}`, en: `${code} ${en}`, also: [id, en] })),
);
