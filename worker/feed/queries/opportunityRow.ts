// One opportunity by its id, as the feed holds it now.

import * as z from "zod";
import { rowsOf } from "../../store/fields.ts";
import { type Question, rowsIn } from "../model/question.ts";

/** What the feed holds of an id; `payload` null: it is no longer public. */
const CURRENT = z.object({ payload: z.string().nullable(), at: z.string() });
const currentRows = rowsOf(CURRENT);

/** The current row of an id in the feed; undefined for an id that never was in it. */
export function rowQuestion(db: D1Database, id: string): Question<z.output<typeof CURRENT> | undefined> {
  const sql = "SELECT payload, at FROM published WHERE id = ? AND until IS NULL";
  return { statements: [db.prepare(sql).bind(id)], answer: ([found]) => rowsIn(found, currentRows)[0] };
}
