// When it was last looked whether anything has changed in any workbook.

import * as z from "zod";
import { wholeSeconds } from "../../../shared/text/wholeSeconds.ts";
import { rowsOf } from "../../store/fields.ts";
import { type Question, rowsIn } from "../model/question.ts";

const times = rowsOf(z.object({ at: z.string().nullable() }));

/** The time of the last sync, in whole seconds; null before the first. One that found nothing changed counts too. */
export function lastCheckedQuestion(db: D1Database): Question<string | null> {
  return {
    statements: [db.prepare("SELECT at FROM heartbeat WHERE one = 1")],
    answer: ([found]) => {
      const at = rowsIn(found, times)[0]?.at ?? null;
      return at === null ? null : wholeSeconds(at);
    },
  };
}
