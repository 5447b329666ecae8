// Funding: who pays for an activity.

import { vocabulary } from "./vocabulary.ts";

export const FUNDING = vocabulary(
  "funding",
  { id: "Sumber pembiayaan", en: "Funding" },
  "Kembar; the kinds follow PP 28/2018 Ps 30(3)f, which gives no list",
  [
    { code: "APBD", id: "APBD", en: "Local budget", also: ["APBD kota", "APBD kabupaten", "City budget"] },
    { code: "APBN", id: "APBN", en: "National budget" },
    { code: "MITRA", id: "Ditanggung mitra", en: "Partner" },
    { code: "PARA_PIHAK", id: "Ditanggung para pihak sesuai kesepakatan", en: "Shared" },
    { code: "HIBAH", id: "Hibah", en: "Grant" },
    { code: "LAIN_SAH", id: "Sumber lain yang sah", en: "Other lawful source" },
  ],
);
