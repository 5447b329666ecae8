// How far the city is with an interest that somebody expressed: the people's word in Minat.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

/** `isEnd`: nothing follows by itself; a year later the personal data are erased. */
export const INTEREST_STATE = vocabulary(
  "interest_state",
  { id: "Keadaan minat", en: "State of an interest" },
  "Kembar",
  [
    { code: "new", id: "Baru", en: "New", isEnd: false },
    { code: "acknowledged", id: "Sudah dijawab", en: "Acknowledged", isEnd: false },
    { code: "exploring", id: "Dijajaki", en: "Exploring", also: ["Penjajakan"], isEnd: false },
    { code: "declined", id: "Tidak dilanjutkan", en: "Declined", also: ["Ditolak"], isEnd: true },
    { code: "agreed", id: "Disepakati", en: "Agreed", isEnd: true },
  ],
);

export type InterestState = CodeOf<typeof INTEREST_STATE>;
