// Whether an opportunity stands in the list: one that its agency was asked for twice, and did not confirm, leaves it.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

export const LISTING = vocabulary(
  "listing",
  { id: "Penayangan", en: "Listing" },
  "Kembar: an opportunity that is stale (see confirmation), and whose agency was asked twice and did not answer, leaves the list; it stays at its address",
  [
    { code: "listed", id: "Dalam daftar", en: "In the list" },
    {
      code: "lapsed",
      id: "Keluar dari daftar: lama tidak dinyatakan berlaku",
      en: "Left the list: not confirmed for a long time",
    },
  ],
);

export type Listing = CodeOf<typeof LISTING>;
