// The row of Kerja Sama that a signed cooperation is to have, filled in from what is known of it.

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
    ends_on: date === undefined || row.months === undefined ? "" : monthsAfter(date, row.months),
    agency_code: row.agency,
  };
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ""));
}

/** The ISO day so many months after another; the last of the month where it has no such day. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}
