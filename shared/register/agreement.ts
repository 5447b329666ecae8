// One agreement of the register: whether it is in force.

import type { ListRecord } from "./record.ts";

/** Whether an agreement is in force on an ISO day: signed, and not ended before it. */
export function isInForce(agreement: ListRecord, day: string): boolean {
  const begun = agreement.signed_on !== undefined && agreement.signed_on <= day;
  const ended = agreement.ends_on !== undefined && agreement.ends_on < day;
  return begun && !ended;
}
