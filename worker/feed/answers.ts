// The shapes of every public answer, as schemas: types, the API description and the tests derive from them.

import * as z from "zod";
import { ITEM_SCHEMA, SCHEMA_VERSION } from "../../shared/publish/itemSchema.ts";

const time = (description: string) => z.string().meta({ description, format: "date-time" });

const words = z.strictObject({ id: z.string(), en: z.string() });

/** What every answer carries. */
const FRAME = {
  schema_version: z.literal(SCHEMA_VERSION).meta({ description: "Version of these shapes." }),
  generated_at: time("When the snapshot was published; null before the first one.").nullable(),
  license: z.string().meta({ description: "The licence under which the city offers the data." }),
  disclaimer: words.meta({ description: "What this list is and is not." }),
};

const ENVELOPE = {
  ...FRAME,
  city: z
    .strictObject({ name: z.string(), code: z.literal("63.71"), bps_code: z.literal("6371") })
    .meta({ description: "The city, with its codes of the Ministry of Home Affairs and of BPS-Statistics Indonesia." }),
};

const NEXT = z.string().nullable().meta({ description: "Give it as `cursor` to go on; null on the last page." });
const TOTAL = z.int().min(0).meta({ description: "How many there are on all pages." });

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

const AGENCY = z.strictObject({
  code: z.string(),
  name: words,
  last_read_at: time("When its workbook was last read successfully; null for never.").nullable(),
  published: z.int().min(0).meta({ description: "How many of its opportunities are public now." }),
});

export const AGENCIES_ANSWER = z.strictObject({ ...ENVELOPE, total: TOTAL, items: z.array(AGENCY).readonly() });

const VOCABULARY = z.strictObject({
  name: z.string(),
  title: words,
  source: z.string().meta({ description: "The article of law or the page that it comes from." }),
  entries: z.array(z.strictObject({ code: z.string(), id: z.string(), en: z.string() })).readonly(),
});

export const VOCABULARIES_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: TOTAL,
  items: z.array(VOCABULARY).readonly(),
});

/** The public part; a reviewer's token adds more. */
export const STATUS_ANSWER = z.strictObject({
  ...ENVELOPE,
  published: z.int().min(0).meta({ description: "How many opportunities are public now." }),
  last_read_at: time("The latest successful reading of any workbook.").nullable(),
  agencies: z.array(AGENCY).readonly(),
});

const CELL = z.strictObject({
  scope: z.string(),
  state: z.enum(["fulfilled", "candidate", "empty"]),
  agreements: z.int().min(0).meta({ description: "Agreements in force that the city shows." }),
  candidates: z.int().min(0).meta({ description: "Opportunities that are public now." }),
});

export const COVERAGE_ANSWER = z.strictObject({
  ...ENVELOPE,
  total: TOTAL,
  items: z.array(z.strictObject({ programme: z.string(), name: words, cells: z.array(CELL).readonly() })).readonly(),
});

/** RFC 9457, with our code and the request's id. */
export const PROBLEM_ANSWER = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string().meta({ description: "Stable; meant for programs." }),
  detail: z.string().optional(),
  request_id: z.string(),
});
