// Loads what D1 knows of the rows of Tinjauan that are to be judged: five statements, whatever the number of rows.

import type { RowFacts } from "../../shared/decisions/judgeReview.ts";
import type { ReviewMemory } from "../../shared/decisions/memory.ts";
import { logsOf, storedCapabilities, versionsOf } from "../store/capabilities.ts";
import { stagesOf } from "../store/reviews.ts";
import { stampsOf } from "../store/stamps.ts";

/** The facts of some ids; those that D1 does not know are left out. */
export async function rowFacts(
  db: D1Database,
  ids: readonly string[],
  memories: ReadonlyMap<string, ReviewMemory>,
): Promise<Map<string, RowFacts>> {
  const [capabilities, logs, versions, stages, stamps] = await Promise.all([
    storedCapabilities(db, ids),
    logsOf(db, ids),
    versionsOf(db, ids),
    stagesOf(db, ids),
    stampsOf(db, ids),
  ]);
  return new Map(
    [...capabilities].map(([id, capability]) => [
      id,
      {
        capability,
        memory: memories.get(id),
        log: logs.get(id) ?? [],
        contents: versions.get(id) ?? new Map(),
        stages: stages.get(id) ?? [],
        stamp: stamps.get(id),
      },
    ]),
  );
}
