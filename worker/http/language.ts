// The language that answers without a choice are given in.

import type { Bilingual } from "../../shared/vocabularies/vocabulary.ts";

export const DEFAULT_LANGUAGE: keyof Bilingual = "id";
