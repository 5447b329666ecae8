// The row of Kerja Sama that a signed cooperation is to have, filled in from what is known of it.

import { laterMonths } from "../days/laterMonths.ts";
import type { StageRecord } from "../stages/readStage.ts";
import type { ListRecord } from "./record.ts";

/** What is known, in the words of the register; blank where nothing is. `programme`: its code alone. */
export interface SignedRow {
  readonly id: string;
  readonly title: string;
  readonly programme: string;
  readonly scheme: string;
  readonly scope: string;
  readonly partner: string;
  readonly partnerKind: string;
  readonly country: string;
  readonly months: number | undefined;
  readonly agency: string;
}

/** Drafts the row; its code is that of the strength, by which the agreement is found again. It ends with the duration that was foreseen. */
export function draftAgreement(row: SignedRow, signing: StageRecord | undefined): ListRecord {
  const { date, doc = "" } = signing ?? {};
  const cells = {
    code: row.id,
    title: row.title,
    programme: row.programme,
    scheme: row.scheme,
    scope: row.scope,
    partner: row.partner,
    partner_kind: row.partnerKind,
    country: row.country,
    document: doc,
    signed_on: date ?? "",
    ends_on: date === undefined || row.months === undefined ? "" : laterMonths(date, row.months),
    agency_code: row.agency,
  };
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ""));
}
