// Parts of the schemas of what is public: codes, texts in two languages, an agency with its name.

import * as z from "zod";
import { SCHEME } from "../vocabularies/scheme.ts";
import type { Vocabulary } from "../vocabularies/vocabulary.ts";

/** One code of a closed list; `x-vocabulary` says which list of /v1/vocabularies explains it. */
export function literalCode<Code extends string>(list: Vocabulary<Code>, description: string) {
  return z.enum(list.entries.map((one) => one.code)).meta({ description, "x-vocabulary": list.name });
}

/** The same where the item itself holds the code as text. */
export function code(list: Vocabulary, description: string): z.ZodType<string> {
  return literalCode(list, description);
}

/** One of some codes; `vocabulary`: the list that explains them. */
export function oneOf(codes: readonly string[], description: string, vocabulary?: string): z.ZodType<string> {
  return z.enum(codes).meta({ description, ...(vocabulary === undefined ? {} : { "x-vocabulary": vocabulary }) });
}

/** A text in Indonesian and, where there is one, in English. */
export function bilingual(description: string) {
  return z
    .strictObject({
      id: z.string().meta({ description: "In Indonesian, the text that applies." }),
      en: z.string().nullable().meta({ description: "In English; null until it is translated." }),
    })
    .meta({ description });
}

/** A code with its name in both languages. */
export function named(description: string) {
  return z
    .strictObject({
      code: z.string().meta({ description: "Code of the agency." }),
      name: z
        .strictObject({
          id: z.string().meta({ description: "In Indonesian." }),
          en: z.string().meta({ description: "In English." }),
        })
        .meta({ description: "Name of the agency." }),
    })
    .meta({ description });
}

/** The schemes of the feed, and the kinds within them. */
export const FEED_SCHEMES = [...new Set(SCHEME.entries.flatMap((one) => one.scheme ?? []))];
export const FEED_SCHEME_TYPES = [...new Set(SCHEME.entries.flatMap((one) => one.type ?? []))];
