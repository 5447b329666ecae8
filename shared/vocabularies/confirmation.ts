// How fresh what an agency says is: three states by the months since it was confirmed or, where it never was, published.

import { type CodeOf, vocabulary } from "./vocabulary.ts";

/** After so many months what is public is due to be confirmed again. */
export const AGEING_AFTER = 12;
const STALE_AFTER = 24;

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
  const months = monthsOf(day) - monthsOf(since) - (day.slice(8, 10) < since.slice(8, 10) ? 1 : 0);
  if (months >= STALE_AFTER) return "stale";
  return months >= AGEING_AFTER ? "ageing" : "confirmed";
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
