// One agreement of the register: whether it is in force.

import { isDay } from "../days/isDay.ts";
import type { ListRecord } from "./record.ts";

/** Whether an agreement is in force on an ISO day: signed, and not ended before it. A text that is no day counts as blank. */
export function isInForce(agreement: ListRecord, day: string): boolean {
  const [signed, ends] = [dayOf(agreement.signed_on), dayOf(agreement.ends_on)];
  return signed !== undefined && signed <= day && (ends === undefined || ends >= day);
}

/** The day of a cell of a record; undefined where it is blank or was not read as one. */
export function dayOf(text: string | undefined): string | undefined {
  return text !== undefined && isDay(text) ? text : undefined;
}
