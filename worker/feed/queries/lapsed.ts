// How many opportunities have left the list because nobody confirms them: the list says so.

import * as z from "zod";
import { rowsOf } from "../../store/fields.ts";
import { STAMP } from "../model/feedState.ts";
import { type Question, rowsIn } from "../model/question.ts";
import type { Asking } from "../model/serve.ts";

const counts = rowsOf(z.object({ n: z.number() }));

/** Counts them in the current snapshot, whatever is asked of the list. */
export function lapsedQuestion({ db, kept }: Asking): Question<number> {
  const sql = `
    SELECT COUNT(*) AS n FROM listed INDEXED BY listed_lapsed WHERE until IS NULL AND lapsed = 1 AND ${STAMP} <> ?`;
  return {
    statements: [db.prepare(sql).bind(kept)],
    answer: ([found]) => rowsIn(found, counts)[0]?.n ?? 0,
  };
}
