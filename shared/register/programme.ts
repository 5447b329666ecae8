// One priority programme as the register describes it.

import type { Programme } from "../parse/lists.ts";
import type { ListRecord } from "./record.ts";

/** A programme from its record; what has no name is called by its code. */
export function programmeOf(record: ListRecord): Programme {
  return {
    code: record.code ?? "",
    name_id: record.name_id ?? record.code ?? "",
    name_en: record.name_en ?? record.name_id ?? "",
    valid_from: record.valid_from ?? "",
    valid_to: record.valid_to ?? "",
  };
}
