// How fresh everything is, with what a reviewer's token adds.

import * as z from "zod";
import { ENVELOPE, time } from "./frame.ts";
import { AGENCY } from "./lists.ts";

const SYNC_STATE = z.strictObject({
  sync: z.string(),
  started_at: time("When the sync began."),
  finished_at: time("When its result was published and readable.").nullable(),
});

const REASON = z.strictObject({ code: z.string(), message: z.string() }).nullable();

const SOURCE_STATUS = z.strictObject({
  agency: z.string(),
  active: z.boolean(),
  state: z.string(),
  reason: REASON,
  hold: z.string().nullable(),
  last_read_at: time("The last successful reading.").nullable(),
  last_change_at: time("The last reading that changed anything.").nullable(),
  retry_at: time("When the next try is due.").nullable(),
  accepted: z.int(),
  problems: z.int(),
  missing: z.int(),
});

/** What a reviewer's token adds to the status. */
const REVIEWER_STATUS = {
  register: z
    .strictObject({
      state: z.string(),
      reason: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
      last_read_at: time("The last successful reading.").nullable(),
      refused: z
        .strictObject({ message: z.string(), since: time("Since when.").nullable() })
        .nullable()
        .meta({ description: "What Google says where it takes no write of the register." }),
    })
    .nullable(),
  queue: z.strictObject({ pending: z.int() }),
  errors: z
    .array(z.strictObject({ what: z.string(), error: z.string(), at: time("When it failed last.") }))
    .readonly()
    .meta({ description: "The latest failure of each thing that is done without being asked." }),
  dead_letters: z
    .array(
      z.strictObject({
        kind: z.string(),
        agency: z.string().nullable(),
        reason: z.string(),
        died_at: time("When the queue gave it up."),
      }),
    )
    .readonly(),
  sources: z.array(SOURCE_STATUS).readonly(),
  holds: z.array(z.strictObject({ agency: z.string(), hold: z.string(), reason: REASON })).readonly(),
  problems: z
    .array(
      z.strictObject({
        agency: z.string(),
        id: z.string().nullable(),
        row: z.int().nullable(),
        column: z.string().nullable(),
        code: z.string(),
        message: z.string(),
      }),
    )
    .readonly(),
};

/** The public part; a reviewer's token adds more. */
export const STATUS_ANSWER = z.strictObject({
  ...ENVELOPE,
  published: z.int().min(0).meta({ description: "How many opportunities stand in the list now." }),
  last_checked_at: time(
    "When it was last looked whether any workbook has changed; one that has not is not read again. Null for never.",
  ).nullable(),
  last_read_at: time("The latest successful reading of any workbook.").nullable(),
  agencies: z.array(AGENCY).readonly(),
  interests: z
    .strictObject({
      total: z.int().min(0).meta({ description: "Interests that were expressed and confirmed." }),
      answered: z.int().min(0),
      median_reply_days: z
        .number()
        .nullable()
        .meta({ description: "Half of those that were answered were answered within so many days; null for none." }),
      by_country: z
        .array(
          z.strictObject({ country: z.string().meta({ description: "ISO 3166-1 alpha-2." }), count: z.int().min(1) }),
        )
        .readonly(),
    })
    .meta({ description: "How many expressed an interest, from where, and how soon they are answered." }),
  settled: z.boolean().meta({ description: "Whether everything that was read is published." }),
  sync: SYNC_STATE.nullable().optional(),
  ...z.strictObject(REVIEWER_STATUS).partial().shape,
});
