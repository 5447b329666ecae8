// One perangkat daerah as the register describes it.

import { isValidOn } from "../parse/lists.ts";
import { asciiLower } from "../text/asciiLower.ts";
import { codeIn } from "../vocabularies/vocabulary.ts";
import { YES_NO } from "../vocabularies/yesNo.ts";
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

const ADDRESS = /^[^@]+@[^@]+$/;
/** What stands around an address: "mailto:", full stops, quotes and brackets. */
const BEFORE_ADDRESS = /^(?:mailto:|["'([{“‘])+/;
const BEHIND_ADDRESS = /\?.*$|["')\]}”’.:!]{1,9}$/;
/** RFC 5321 lets no address be longer. */
const LONGEST = 320;

/** The e-mail addresses in a cell, lower case; semicolons, commas, slashes and blanks separate them. */
export function emailsIn(text: string): string[] {
  const words = asciiLower(text)
    .split(/[\s;,，；、<>|/]+/)
    .filter((word) => word.length <= LONGEST);
  const bare = words.map((word) => word.replace(BEFORE_ADDRESS, "").replace(BEHIND_ADDRESS, ""));
  return [...new Set(bare.filter((word) => ADDRESS.test(word)))];
}
