// Compares a reading of Tinjauan with what is remembered: which rows are to be judged, and what holds all of them.

import { type Problem, problem } from "../messages/problem.ts";
import type { TabReading } from "../parse/readTab.ts";
import type { ReviewMemory, Seen } from "./memory.ts";
import { idIn, namelessDecisions, type ReviewRow, readReview } from "./readReview.ts";
import { suspectReview } from "./suspectReview.ts";

/** `problems` and `hold` are the tab's own. `rows`: those of ids that are known and say something new; none while held. */
export interface ReviewComparison {
  readonly rows: readonly ReviewRow[];
  readonly problems: readonly Problem[];
  readonly hold: string | null;
  /** Whether everything that was decided in the tab was looked at. */
  readonly isWhole: boolean;
}

/** What a reading is compared with. `known`: the ids that D1 knows. `versions`: what Data Gabungan shows now. */
export interface ReviewBefore {
  readonly memories: ReadonlyMap<string, ReviewMemory>;
  readonly known: ReadonlySet<string>;
  readonly versions: ReadonlyMap<string, string>;
  readonly release: string;
}

/** Compares a reading; rows of ids that are not known yet are left for a later reading and named. */
export function compareReview(reading: TabReading, before: ReviewBefore): ReviewComparison {
  const { memories, known } = before;
  const seen = seenIn(memories);
  const rows = readReview(reading, seen);
  const held = suspectReview(rows, seen, before.release);
  if (held !== undefined) return { rows: [], problems: [held.problem], hold: held.code, isWhole: false };
  const strangers = rows.filter((row) => !known.has(row.id));
  const nameless = namelessDecisions(reading);
  const told = [...nameless, ...strangers.map(unknownRow)];
  return {
    rows: rows.filter((row) => known.has(row.id) && hasNews(row, memories.get(row.id), before.versions)),
    problems: memories.size === 0 ? [] : told,
    hold: null,
    isWhole: told.length === 0 && !rows.some((row) => row.conflict),
  };
}

/** The rows among some that say something new, where the decision cells stand as they were last evaluated. */
export function newsAmong(
  reading: TabReading,
  { memories, known, versions }: Omit<ReviewBefore, "release">,
): readonly ReviewRow[] {
  const rows = reading.rows.filter((row) => memories.has(idIn(row)));
  return readReview({ ...reading, rows }, seenIn(memories)).filter(
    (row) => known.has(row.id) && hasNews(row, memories.get(row.id), versions),
  );
}

function seenIn(memories: ReadonlyMap<string, ReviewMemory>): Map<string, Seen> {
  return new Map(
    [...memories].flatMap(([id, one]): [string, Seen][] => (one.seen === undefined ? [] : [[id, one.seen]])),
  );
}

function unknownRow({ id, row }: ReviewRow): Problem {
  return { ...problem("unknown_row", { value: id }, "id"), row };
}

/** Whether there is anything to store: other cells than seen, or another list of versions shown. */
function hasNews(row: ReviewRow, memory: ReviewMemory | undefined, versions: ReadonlyMap<string, string>): boolean {
  const version = versions.get(row.id);
  const shown = version === undefined ? [] : [version];
  return (
    JSON.stringify(row.seen) !== JSON.stringify(memory?.seen) || JSON.stringify(shown) !== JSON.stringify(memory?.shown)
  );
}
