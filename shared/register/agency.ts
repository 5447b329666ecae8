// One perangkat daerah as the register describes it.

import { isValidOn } from "../parse/lists.ts";
import { codeIn } from "../vocabularies/vocabulary.ts";
import { YES_NO } from "../vocabularies/yesNo.ts";
import { emailsIn } from "./emailsIn.ts";
import type { ListRecord } from "./record.ts";

export interface Agency {
  readonly code: string;
  readonly name_id: string;
  readonly name_en: string;
  readonly affairs: readonly string[];
  readonly contact_unit: string;
  /** The id of its workbook; undefined where the cell is no link and no id. */
  readonly spreadsheet: string | undefined;
  readonly staff: readonly string[];
  readonly release: string;
  readonly nil_ref: string;
  readonly active: boolean;
}

/** Reads an agency's record; `today` decides whether it is valid. A blank `active` means yes. */
export function agencyOf(record: ListRecord, today: string): Agency {
  const valid = isValidOn({ valid_from: record.valid_from ?? "", valid_to: record.valid_to ?? "" }, today);
  return {
    code: record.agency_code ?? "",
    name_id: record.name_id ?? record.agency_code ?? "",
    name_en: record.name_en ?? record.name_id ?? "",
    affairs: (record.affair ?? "").match(/\d\.\d{2}/g) ?? [],
    contact_unit: record.contact_unit ?? "",
    spreadsheet: spreadsheetIn(record.spreadsheet ?? ""),
    staff: emailsIn(record.staff_emails ?? ""),
    release: record.release ?? "",
    nil_ref: record.nil_ref ?? "",
    active: valid && codeIn(YES_NO, record.active) !== "no",
  };
}

/** The id in a spreadsheet's or a Drive file's address, or a bare id. */
export function spreadsheetIn(text: string): string | undefined {
  const link =
    /\/spreadsheets\/(?:u\/\d{1,3}\/)?d?\/?([\w-]{20,})/.exec(text) ??
    /(?:drive|docs)\.google\.com\/(?:u\/\d{1,3}\/|a\/[\w.-]{1,100}\/)?(?:file\/(?:u\/\d{1,3}\/)?d\/|(?:open|uc)\?(?:[\w=&-]{1,100}&)?id=)([\w-]{20,})/.exec(
      text,
    );
  if (link !== null) return link[1];
  return /^[\s"'“‘(<]*([\w-]{20,})[\s"'”’)>.,;]*$/.exec(text)?.[1];
}
