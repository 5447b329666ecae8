// What stands in the texts of an agreement that everybody reads, and may not be public.

import type { Problem } from "../messages/problem.ts";
import { publicProblems } from "../parse/readText.ts";
import type { ListRecord } from "./record.ts";

const TEXTS = ["title", "title_en", "partner", "document"] as const;

/** Personal data and private details in its filled texts. */
export function agreementTextProblems(record: ListRecord): Problem[] {
  return TEXTS.flatMap((key) => publicProblems({ key }, record[key] ?? ""));
}
