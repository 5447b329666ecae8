// Relative dates of conditions.

import { civilOf, serialOf } from "../values/serialDate.ts";

/** The day (serial number) that TODAY, PAST_MONTH and so on mean now; today for a name that is not known. */
export function relativeDay(name: string, now: number): number {
  const today = Math.floor(now);
  const date = civilOf(today);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  switch (name) {
    case "TOMORROW":
      return today + 1;
    case "YESTERDAY":
      return today - 1;
    case "PAST_WEEK":
      return today - 7;
    case "PAST_MONTH":
      return dayOf(month === 1 ? year - 1 : year, month === 1 ? 12 : month - 1, day);
    case "PAST_YEAR":
      return dayOf(year - 1, month, day);
    default:
      return today;
  }
}

/** The day, or the last one before it that the month has. */
function dayOf(year: number, month: number, day: number): number {
  return serialOf(year, month, day) ?? dayOf(year, month, day - 1);
}
