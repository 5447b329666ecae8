// Something that stands in the way of a tool or a dialog, in words that say what to do.

import type { Bilingual } from "../vocabularies/vocabulary.ts";

/**
 * Something that stands in the way, or (a warning) only has to be known: what it is, and how it is mended. `code` is
 * stable.
 */
export interface Finding {
  readonly code: string;
  readonly warning?: true;
  readonly told: Bilingual;
  readonly mend: Bilingual;
}
