// How the Worker itself stands.

import * as z from "zod";
import { time } from "./frame.ts";

/** How the Worker itself stands. */
export const HEALTH_ANSWER = z.strictObject({
  status: z.enum(["ok", "warning", "broken"]),
  checked_at: time("When this was asked."),
  broken: z
    .array(z.enum(["database_away", "migration_missing", "clock_stopped", "publication_late", "register_unreachable"]))
    .readonly(),
  warnings: z.array(z.enum(["sources_failing", "dead_letters", "register_refused"])).readonly(),
  facts: z
    .strictObject({
      migration: z.string().nullable().meta({ description: "The last change of the database's tables." }),
      last_sync_at: time("When the last sync began.").nullable(),
      last_published_at: time("When what is public last changed.").nullable(),
      unpublished_since: time("Since when something waits to be published.").nullable(),
      register_state: z.string().nullable(),
      register_refused_since: time("Since when Google takes no write of the register.").nullable(),
      pending: z.int().min(0).meta({ description: "Workbooks that wait to be read." }),
      active: z.int().min(0),
      failing: z.int().min(0).meta({ description: "Workbooks that could not be read when last tried." }),
      oldest_read_at: time("The workbook that was read longest ago.").nullable(),
      dead_letters: z.int().min(0).meta({ description: "Messages that the queue gave up." }),
      last_error: z.strictObject({ what: z.string(), at: time("When it failed.") }).nullable(),
    })
    .nullable()
    .meta({ description: "Null where the database is away." }),
});
