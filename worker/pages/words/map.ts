// Words around the sketch of the city.

import type { Bilingual } from "../../../shared/vocabularies/vocabulary.ts";

export const MAP = {
  title: { id: "Sketsa wilayah", en: "A sketch of the area" },
  note: {
    id: "Sketsa, tidak menurut skala dan bukan peta batas resmi. Utara di atas.",
    en: "A sketch, not to scale and not an official map of boundaries. North is at the top.",
  },
} as const satisfies Record<string, Bilingual>;
