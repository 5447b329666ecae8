// Yes or no, also as a tick-box says it.

import { vocabulary } from "./vocabulary.ts";

export const YES_NO = vocabulary("yes_no", { id: "Ya atau tidak", en: "Yes or no" }, "Kembar", [
  { code: "yes", id: "Ya", en: "Yes", also: ["TRUE", "1", "Benar", "Y"] },
  { code: "no", id: "Tidak", en: "No", also: ["FALSE", "0", "Salah", "T", "N"] },
]);
