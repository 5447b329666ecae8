// What the city's staff and their scripts are answered.

import * as z from "zod";
import { time } from "./frame.ts";

/** The answer to a sync that was asked for and is published. */
export const SYNC_ANSWER = z.object({
  sync: z.string(),
  changed: z.int().min(0).meta({ description: "Versions that are new in this sync." }),
  accepted: z.int().min(0),
  problems: z.int().min(0),
  published: z.int().min(0).meta({ description: "Items that are public now." }),
  google_calls: z.int().min(0),
  held: z.array(z.object({ agency: z.string(), hold: z.string() })).readonly(),
});

/** What a reviewer is about to write. */
export const STAMP = z.object({
  id: z.string().meta({ description: "Identifier of the opportunity." }),
  cells: z.record(z.string(), z.string()).meta({ description: "The decision's cells by their names." }),
});

export const PAPER_LINK = z.object({
  url: z.string().meta({ description: "The one-time link.", format: "uri" }),
  expires_at: time("Until when it works."),
  left_out: z.array(z.string()).meta({
    description:
      "What of Profil Kota the paper leaves out because it is blank or unfinished: Indonesian names, each with its keys.",
  }),
});

export const SYNC_PENDING = z.object({ sync: z.string(), status_url: z.string() });

const PLACES = z.array(z.looseObject({})).readonly();

export const LETTERS = z.object({
  letters: z
    .array(
      z.object({
        letter: z.int().meta({ description: "Its number, for the report." }),
        to: z.string(),
        subject: z.string(),
        body: z.string().meta({ description: "Plain text." }),
        reply_to: z.string().meta({ description: "Where answers go; blank where the city has named no address." }),
        from: z.string().meta({ description: "The name of the sender." }),
      }),
    )
    .readonly(),
});

export const REDACTED = z
  .object({
    id: z.string().optional(),
    redacted: z
      .array(z.union([z.string(), z.object({ id: z.string(), versions: z.array(z.string()) })]))
      .readonly()
      .meta({ description: "Versions that were blanked; of a text by their ids." }),
    places: PLACES.optional().meta({ description: "Where the text stood: table, key, columns." }),
    people: PLACES.optional().meta({ description: "Tabs in which people have to remove it: tab, address, row." }),
    left: PLACES.optional().meta({ description: "Where it still stands; the next reading takes it out." }),
    more: z.boolean().optional().meta({ description: "Whether the same order is to be given again." }),
  })
  .loose();

const CLIENT = z.object({
  client: z.string().meta({ description: "OAuth client id: the audience of the script's ID tokens." }),
  agency: z.string().nullable().meta({ description: "Whose workbook the script says it stands in." }),
  is_register: z.boolean(),
  spreadsheet: z.string(),
  email: z.string().meta({ description: "Who used it last." }),
});

export const CLIENTS = z.object({
  pending: z
    .array(
      CLIENT.extend({
        expected: z.boolean().meta({
          description:
            "Whether where it says it stands may be believed: one of the city's, and who used it works there.",
        }),
        first_at: time("First used."),
        last_at: time("Last noted."),
      }),
    )
    .readonly(),
  admitted: z.array(CLIENT.extend({ admitted_at: time("Since when."), admitted_by: z.string().nullable() })).readonly(),
});

export const ADMITTED = z.object({
  admitted: z.array(z.string()).optional().meta({ description: "Those that waited and wait no longer." }),
  removed: z.array(z.string()).optional(),
});

export const REPLAYED = z.object({
  replayed: z.int().min(0),
  more: z.boolean().meta({ description: "Whether more of them may wait." }),
});
