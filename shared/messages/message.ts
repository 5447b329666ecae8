// One sentence about a problem: what is wrong and how to mend it, in both languages, and how grave it is.

import type { Bilingual } from "../vocabularies/vocabulary.ts";

export interface Message extends Bilingual {
  /** A warning is shown and blocks nothing. */
  readonly warning?: true;
  /** A hint would make the row better, and blocks nothing either. */
  readonly hint?: true;
  /** What keeps a whole sheet or tab from being read, or its decisions from being taken. */
  readonly grave?: true;
}
