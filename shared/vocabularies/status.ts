// Status: what an agency says of its own row.

import { vocabulary } from "./vocabulary.ts";

export const STATUS = vocabulary("status", { id: "Status pengisian", en: "Entry status" }, "Kembar", [
  { code: "draft", id: "Draf", en: "Draft" },
  { code: "submit", id: "Diajukan", en: "Submitted", also: ["Ajukan", "Sudah diajukan"] },
  { code: "withdraw", id: "Ditarik", en: "Withdrawn", also: ["Cabut", "Tarik"] },
]);
