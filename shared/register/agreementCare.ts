// What an agreement in force needs from the city: relations die where nobody speaks for a year, and where an end comes unseen.

import { laterMonths } from "../days/laterMonths.ts";
import { agreementStateOn } from "../vocabularies/agreementState.ts";
import { dayOf, isInForce } from "./agreement.ts";
import type { ListRecord } from "./record.ts";

/** So many months without a contact are silence. */
export const DORMANT_MONTHS = 12;

/** The ISO day of the last contact, or of the signing, where that was twelve months ago or more; undefined for any other agreement. */
export function dormantSince(record: ListRecord, day: string): string | undefined {
  const since = dayOf(record.last_contact) ?? dayOf(record.signed_on);
  if (since === undefined || !isInForce(record, day)) return undefined;
  return laterMonths(since, DORMANT_MONTHS) <= day ? since : undefined;
}

/** The last day of an agreement that ends within six months; undefined for any other. */
export function endingOn(record: ListRecord, day: string): string | undefined {
  const ends = dayOf(record.ends_on);
  return ends !== undefined && isInForce(record, day) && agreementStateOn(ends, day) === "ending" ? ends : undefined;
}
