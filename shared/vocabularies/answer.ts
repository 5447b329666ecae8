// Answers to the requirements of the law.

import { vocabulary } from "./vocabulary.ts";

export const ANSWER = vocabulary("answer", { id: "Jawaban", en: "Answer" }, "Kembar", [
  { code: "yes", id: "Ya", en: "Yes" },
  { code: "no", id: "Tidak", en: "No" },
  { code: "unknown", id: "Belum tahu", en: "Not yet known" },
]);
