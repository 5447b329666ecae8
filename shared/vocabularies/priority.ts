// Priority that Setda gives a row.

import { vocabulary } from "./vocabulary.ts";

export const PRIORITY = vocabulary("priority", { id: "Prioritas", en: "Priority" }, "Kembar", [
  { code: "1", id: "Utama", en: "High", also: ["1 Utama"] },
  { code: "2", id: "Menengah", en: "Medium", also: ["2 Menengah"] },
  { code: "3", id: "Cadangan", en: "Reserve", also: ["3 Cadangan"] },
]);
