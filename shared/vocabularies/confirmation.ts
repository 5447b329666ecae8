// How fresh what an agency says is: three states by the months since it was confirmed or, where it never was, published.

import { laterMonths } from "../days/laterMonths.ts";
import { type CodeOf, vocabulary } from "./vocabulary.ts";

/** After so many months what is public is due to be confirmed again. */
export const AGEING_AFTER = 9;
/** After so many months it is stale. */
export const STALE_AFTER = 12;

export const CONFIRMATION = vocabulary(
  "confirmation",
  { id: "Keberlakuan", en: "Confirmation" },
  `Kembar: months since confirmed_at, or since published_at where that is null; ageing after ${AGEING_AFTER}, stale after ${STALE_AFTER}`,
  [
    { code: "confirmed", id: "Masih berlaku", en: "Confirmed" },
    { code: "ageing", id: "Perlu dinyatakan lagi", en: "Due to be confirmed again" },
    { code: "stale", id: "Lama tidak dinyatakan berlaku", en: "Not confirmed for a long time" },
  ],
);

/** The state on an ISO day of what was confirmed or published on another. */
export function confirmationOn(since: string, day: string): CodeOf<typeof CONFIRMATION> {
  if (day >= staleOn(since)) return "stale";
  return day >= laterMonths(since, AGEING_AFTER) ? "ageing" : "confirmed";
}

/** The ISO day from which what was confirmed or published on another is stale. */
export function staleOn(since: string): string {
  return laterMonths(since, STALE_AFTER);
}
