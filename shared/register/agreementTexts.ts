// The texts of an agreement that everybody reads, and what in them may not be public.

import type { Problem } from "../messages/problem.ts";
import { publicProblems } from "../parse/readText.ts";
import type { ListRecord } from "./record.ts";

const TEXTS = ["title", "title_en", "partner", "document"] as const;

/** The filled texts with what is wrong in each: personal data, private details. */
export function agreementTexts(record: ListRecord): readonly { readonly problems: readonly Problem[] }[] {
  return TEXTS.flatMap((key) => {
    const text = record[key];
    return text === undefined ? [] : [{ problems: publicProblems({ key }, text) }];
  });
}
