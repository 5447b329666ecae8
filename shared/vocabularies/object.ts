// Object: what foreign cooperation may be about.

import { vocabulary } from "./vocabulary.ts";

export const OBJECT = vocabulary(
  "object",
  { id: "Objek kerja sama luar negeri", en: "Object of foreign cooperation" },
  "PP 28/2018 Ps 23(2)",
  [
    { code: "IPTEK", id: "Pengembangan ilmu pengetahuan dan teknologi", en: "Science and technology" },
    { code: "BUDAYA", id: "Pertukaran budaya", en: "Cultural exchange" },
    {
      code: "KAPASITAS",
      id: "Peningkatan kemampuan teknis dan manajemen pemerintahan",
      en: "Technical and management capacity",
      also: ["Peningkatan kapasitas"],
    },
    { code: "PROMOSI", id: "Promosi potensi daerah", en: "Promotion of local potential" },
    { code: "LAINNYA", id: "Objek lain yang tidak bertentangan dengan peraturan", en: "Other lawful object" },
  ],
);
