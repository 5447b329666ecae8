// Availability: whether a partner may still come forward.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const AVAILABILITY = vocabulary("availability", { id: "Ketersediaan", en: "Availability" }, "Kembar", [
  { code: "open", id: "Terbuka untuk penjajakan", en: "Open to partners" },
  { code: "in_discussion", id: "Dalam pembahasan", en: "In discussion" },
  { code: "agreed", id: "Sudah ada naskah", en: "Agreement signed" },
  { code: "closed", id: "Ditutup", en: "Closed" },
]);

export type Availability = CodeOf<typeof AVAILABILITY>;
