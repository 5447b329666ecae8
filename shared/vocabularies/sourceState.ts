// States of a source, that is of an agency's sheet as a whole.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const SOURCE_STATE = vocabulary("source_state", { id: "Keadaan lembar", en: "State of a sheet" }, "Kembar", [
  { code: "ok", id: "Terbaca", en: "Read" },
  { code: "empty", id: "Belum mengisi", en: "Not started" },
  { code: "nil", id: "Nihil", en: "Nil return" },
  { code: "held", id: "Lembar ditahan", en: "Sheet on hold" },
  { code: "unreachable", id: "Tidak dapat dibuka", en: "Cannot be opened" },
  { code: "never_read", id: "Belum pernah dibaca", en: "Never read" },
]);

export type SourceState = CodeOf<typeof SOURCE_STATE>;
