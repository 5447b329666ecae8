// The list, one opportunity, and the changes.

import * as z from "zod";
import { ITEM_SCHEMA } from "../../../shared/publish/itemSchema.ts";
import { ENVELOPE, FRAME, NEXT, TOTAL, time } from "./frame.ts";

export const LIST_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: TOTAL,
  items: z.array(ITEM_SCHEMA).readonly(),
  next_cursor: NEXT,
});

export const ONE_ANSWER = z.strictObject({ ...FRAME, ...ITEM_SCHEMA.shape });

const CHANGE = z.discriminatedUnion("change", [
  z.strictObject({
    change: z.literal("upsert"),
    id: z.string(),
    at: time("When it was published."),
    item: ITEM_SCHEMA,
  }),
  z.strictObject({ change: z.literal("tombstone"), id: z.string(), at: time("When it stopped being public.") }),
]);

export const CHANGES_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: z.int().min(0).meta({ description: "How many changes there are after `since`, these included." }),
  items: z.array(CHANGE).readonly(),
  has_more: z.boolean().meta({ description: "Whether more changes wait right after these." }),
  next_cursor: z.string().meta({ description: "Give it as `since`, now or later, for what changes after these." }),
});
