// Holds a reading of Tinjauan in which most decisions vanished at once.

import { type Problem, problem } from "../messages/problem.ts";
import { digest } from "../version/digest.ts";
import { holdCode } from "../version/ids.ts";
import { asWhole } from "./cells.ts";
import type { ReviewMemory } from "./memory.ts";
import type { ReviewRow } from "./readReview.ts";

const GONE_AT_LEAST = 5;

/**
 * The hold of a reading in which more than half, and at least five, decisions are gone; `code` accepts exactly this reading.
 * Decisions that only stand in other rows are not gone.
 */
export function goneDecisions(
  rows: readonly ReviewRow[],
  memories: ReadonlyMap<string, ReviewMemory>,
): { readonly problem: Problem; readonly code: string } | undefined {
  const now = new Map(rows.map((one) => [one.id, one.seen[0] ?? {}]));
  const wasDecided = (id: string): boolean => memories.get(id)?.seen?.[0]?.decision !== undefined;
  const decided = [...memories.keys()].filter(wasDecided);
  const gone = decided.filter((id) => now.get(id)?.decision === undefined).length;
  const newly = [...now].filter(([id, cells]) => cells.decision !== undefined && !wasDecided(id)).length;
  const lost = gone - newly;
  if (lost < GONE_AT_LEAST || lost * 2 <= decided.length) return undefined;
  const wholes = [...now].map(([id, cells]) => `${id}=${asWhole(cells)}`).sort();
  const code = holdCode(digest(["decisions_gone", ...wholes].join("|"), 4));
  return { problem: problem("decisions_gone", { n: lost, hold: code }), code };
}
