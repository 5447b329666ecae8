// What every answer of the feed carries, and the fields that many have.

import * as z from "zod";
import { SCHEMA_VERSION } from "../../../shared/publish/itemSchema.ts";

export const time = (description: string) => z.string().meta({ description, format: "date-time" });

export const words = z.strictObject({ id: z.string(), en: z.string() });

/** What every answer carries. */
export const FRAME = {
  schema_version: z.literal(SCHEMA_VERSION).meta({ description: "Version of these shapes." }),
  generated_at: time("When what this answer shows was published; null before anything was.").nullable(),
  license: z.string().meta({ description: "The licence under which the city offers the data." }),
  disclaimer: words.meta({ description: "What this list is and is not." }),
};

export const ENVELOPE = {
  ...FRAME,
  city: z
    .strictObject({
      name: z.string().nullable(),
      code: z
        .string()
        .regex(/^\d\d\.\d\d$/)
        .nullable()
        .meta({ description: "Of the Ministry of Home Affairs." }),
      bps_code: z
        .string()
        .regex(/^\d{4}$/)
        .nullable()
        .meta({ description: "Of BPS-Statistics Indonesia." }),
    })
    .meta({ description: "The city or regency as it calls itself; null is what it has not filled in." }),
};

export const NEXT = z.string().nullable().meta({ description: "Give it as `cursor` to go on; null on the last page." });

export const TOTAL = z.int().min(0).meta({ description: "How many there are on all pages." });
