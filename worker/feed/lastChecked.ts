// When it was last looked whether anything has changed in any workbook.

import { wholeSeconds } from "../../shared/text/wholeSeconds.ts";
import { type Question, rowsOf } from "./question.ts";

/** The time of the last sync, in whole seconds; null before the first. One that found nothing changed counts too. */
export function lastCheckedQuestion(db: D1Database): Question<string | null> {
  return {
    statements: [db.prepare("SELECT at FROM heartbeat WHERE one = 1")],
    answer: ([found]) => {
      const at = rowsOf<{ readonly at: string | null }>(found)[0]?.at ?? null;
      return at === null ? null : wholeSeconds(at);
    },
  };
}
