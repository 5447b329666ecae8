// Scope: where the partner of a cooperation is.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

/** In the city or outside it: which of both is for the agency to say. */
const INLAND = ["Dalam negeri", "DN", "Indonesia", "Domestic"];

/** In the city; outside it but in Indonesia, ministries included; abroad. */
export const SCOPE = vocabulary(
  "scope",
  { id: "Lingkup kerja sama", en: "Scope" },
  "UU 23/2014 Ps 363; names of the three scopes: Kembar",
  [
    {
      code: "DALAM_DAERAH",
      id: "Dalam daerah (di wilayah sendiri)",
      en: "Within the city or regency",
      also: ["Dalam kota", "Dalam kabupaten", "Within the city"],
      perhaps: INLAND,
    },
    { code: "ANTAR_DAERAH", id: "Antardaerah (di Indonesia)", en: "Elsewhere in Indonesia", perhaps: INLAND },
    { code: "LUAR_NEGERI", id: "Luar negeri", en: "Abroad", also: ["LN", "Internasional", "Mancanegara"] },
  ],
);

export type Scope = CodeOf<typeof SCOPE>;
