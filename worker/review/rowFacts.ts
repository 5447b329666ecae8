// Loads what D1 knows of the rows of Tinjauan that are to be judged: one trip, whatever the number of rows.

import type { RowFacts } from "../../shared/decisions/judgeReview.ts";
import type { ReviewMemory } from "../../shared/decisions/memory.ts";
import { askAll } from "../store/ask.ts";
import { askLogs, askStored, askVersions } from "../store/capabilities.ts";
import { askStages } from "../store/reviews.ts";
import { askStamps } from "../store/stamps.ts";

/** The facts of some ids; those that D1 does not know are left out. */
export async function rowFacts(
  db: D1Database,
  ids: readonly string[],
  memories: ReadonlyMap<string, ReviewMemory>,
): Promise<Map<string, RowFacts>> {
  const [capabilities, logs, versions, stages, stamps] = await askAll(
    db,
    askStored(db, ids),
    askLogs(db, ids),
    askVersions(db, ids),
    askStages(db, ids),
    askStamps(db, ids),
  );
  return new Map(
    [...capabilities].map(([id, capability]) => [
      id,
      {
        capability,
        memory: memories.get(id),
        log: logs.get(id) ?? [],
        contents: versions.get(id) ?? new Map(),
        stages: stages.get(id) ?? [],
        stamps: stamps.get(id) ?? [],
      },
    ]),
  );
}
