// JSON Feed 1.1.

import * as z from "zod";
import { ITEM_SCHEMA } from "../../../shared/publish/itemSchema.ts";
import { ENVELOPE, TOTAL, time } from "./frame.ts";

const FEED_ITEM_TEXTS = { title: true, summary: true, needs: true, activities: true, outcomes: true } as const;

const AUTHOR = z.strictObject({ name: z.string(), url: z.string().optional() });

/** JSON Feed 1.1; what it has no field for stands in `_kembar`. */
export const FEED_ANSWER = z.strictObject({
  version: z.literal("https://jsonfeed.org/version/1.1"),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  description: z.string(),
  next_url: z.string().optional().meta({ description: "The next page; absent on the last one." }),
  icon: z.string(),
  authors: z.array(AUTHOR).readonly(),
  language: z.enum(["id", "en"]),
  items: z
    .array(
      z.strictObject({
        id: z.string(),
        url: z.string(),
        external_url: z.string().optional(),
        title: z.string(),
        content_html: z.string(),
        summary: z.string(),
        date_published: time("When it first became public."),
        date_modified: time("When what is public last changed."),
        authors: z.array(AUTHOR).readonly(),
        tags: z.array(z.string()).readonly(),
        language: z.enum(["id", "en"]),
        _kembar: ITEM_SCHEMA.omit(FEED_ITEM_TEXTS).meta({ description: "Every field of the item that is no text." }),
      }),
    )
    .readonly(),
  _kembar: z.strictObject({ about: z.string(), ...ENVELOPE, total: TOTAL }),
});
