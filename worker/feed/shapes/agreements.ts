// The agreements and their changes.

import * as z from "zod";
import { AGREEMENT_SCHEMA } from "../../../shared/publish/agreementSchema.ts";
import { ENVELOPE, TOTAL, time } from "./frame.ts";

/** An agreement with where to read it, and when it was changed last. */
export const AGREEMENT_ITEM = z.strictObject({
  ...AGREEMENT_SCHEMA.shape,
  links: z
    .strictObject({
      id: z.string().meta({ description: "Its place on the page in Indonesian.", format: "uri" }),
      en: z.string().meta({ description: "Its place on the page in English.", format: "uri" }),
    })
    .meta({ description: "Where to find it." }),
  modified_at: time("When what is public of it last changed, its state included."),
});

export const AGREEMENTS_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: TOTAL,
  items: z.array(AGREEMENT_ITEM).readonly(),
});

const AGREEMENT_CHANGE = z.discriminatedUnion("change", [
  z.strictObject({
    change: z.literal("upsert"),
    code: z.string(),
    at: time("When it changed."),
    agreement: AGREEMENT_ITEM,
  }),
  z.strictObject({ change: z.literal("tombstone"), code: z.string(), at: time("When it stopped being public.") }),
]);

export const AGREEMENT_CHANGES_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: z.int().min(0).meta({ description: "How many changes there are after `since`, these included." }),
  items: z.array(AGREEMENT_CHANGE).readonly(),
  has_more: z.boolean().meta({ description: "Whether more changes wait right after these." }),
  next_cursor: z.string().meta({ description: "Give it as `since`, now or later, for what changes after these." }),
});
