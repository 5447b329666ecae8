// Commits a judgement of Tinjauan: a few statements for one batch, whatever the number of rows.

import type { ReviewJudgement } from "../../shared/decisions/judgeReview.ts";
import { writeStates } from "../store/capabilities.ts";
import { takeEvents } from "../store/journal.ts";
import { addEntries, addStages, writeMemories } from "../store/reviews.ts";
import { useStamps } from "../store/stamps.ts";

/** The statements that store a judgement and the events that it took; none for one that says nothing new. */
export function commitReview(
  db: D1Database,
  judgement: ReviewJudgement,
  taken: readonly string[],
  now: string,
): D1PreparedStatement[] {
  return [
    ...takeEvents(db, taken, now),
    ...writeMemories(db, judgement.memories),
    ...addEntries(db, judgement.entries),
    ...addStages(db, judgement.stages, now),
    ...useStamps(db, judgement.usedStamps),
    ...writeStates(db, judgement.states),
  ];
}
