// Compares a reading of Tinjauan with what is remembered: which rows are to be judged, and which are held.

import { type Problem, problem } from "../messages/problem.ts";
import type { TabReading } from "../parse/readTab.ts";
import { digest } from "../version/digest.ts";
import { holdCode } from "../version/ids.ts";
import { afterEvent, asWhole, changedKeys, type DecisionCells, isSameCells } from "./cells.ts";
import { goneDecisions } from "./goneDecisions.ts";
import type { JournalEvent } from "./journal.ts";
import type { Held, ReviewMemory, Seen } from "./memory.ts";
import { movedRows } from "./movedWords.ts";
import { idIn, namelessDecisions, type ReviewRow, readReview } from "./readReview.ts";

/** A row to be judged: the decisions that the add-on recorded of it come first, then what its cells say besides. */
export interface ComparedRow extends ReviewRow {
  readonly events: readonly JournalEvent[];
  readonly held: Held | undefined;
}

/**
 * `rows`: those of ids that are known and say something new. `problems` are the tab's own, `holds` the codes that stand,
 * `isReleased` whether the release code accepted something. `isWhole`: whether all that was decided in the tab was looked
 * at and believed. `taken`: the events that are not to be read again.
 */
export interface ReviewComparison {
  readonly rows: readonly ComparedRow[];
  readonly problems: readonly Problem[];
  readonly holds: readonly string[];
  readonly isReleased: boolean;
  readonly isWhole: boolean;
  readonly taken: readonly string[];
}

/**
 * What a reading is compared with. `known`: the ids that D1 knows. `versions`: what Data Gabungan shows now. `events`: those
 * that were not taken yet.
 */
export interface ReviewBefore {
  readonly memories: ReadonlyMap<string, ReviewMemory>;
  readonly known: ReadonlySet<string>;
  readonly versions: ReadonlyMap<string, string>;
  readonly events: readonly JournalEvent[];
  readonly release: string;
}

/** Compares a reading; rows and events of ids that are not known yet are left for a later reading. */
export function compareReview(reading: TabReading, before: ReviewBefore): ReviewComparison {
  const { memories, known } = before;
  const release = before.release.trim().toUpperCase();
  const rows = readReview(reading, seenIn(memories));
  const gone = goneDecisions(rows, memories);
  if (gone !== undefined && gone.code !== release) {
    const standing = { rows: [], isReleased: false, isWhole: false, taken: [] };
    return { ...standing, problems: [gone.problem], holds: [gone.code] };
  }
  const events = before.events.filter((one) => known.has(one.id));
  const compared = withEvents(rows, events, memories);
  const { holds, released } = heldRows(
    compared.filter((row) => known.has(row.id)),
    memories,
    release,
  );
  const told = [...namelessDecisions(reading), ...rows.filter((row) => !known.has(row.id)).map(unknownRow)];
  const judged = compared.map((row) => ({
    ...row,
    held: row.conflict ? memories.get(row.id)?.held : holds.get(row.id),
  }));
  return {
    rows: judged.filter((row) => known.has(row.id) && hasNews(row, memories.get(row.id), before.versions)),
    problems: memories.size === 0 ? [] : [...holdProblems(holds), ...told],
    holds: [...new Set([...holds.values()].map((one) => one.code))],
    isReleased: released || gone !== undefined,
    isWhole: told.length + holds.size === 0 && !rows.some((row) => row.conflict),
    taken: events.map((one) => one.event),
  };
}

/** The rows among some that say something new, where the decision cells stand as they were last evaluated. */
export function newsAmong(
  reading: TabReading,
  { memories, known, versions }: Pick<ReviewBefore, "memories" | "known" | "versions">,
): readonly ComparedRow[] {
  const rows = reading.rows.filter((row) => memories.has(idIn(row)));
  return readReview({ ...reading, rows }, seenIn(memories))
    .map((row) => ({ ...row, events: [], held: undefined }))
    .filter((row) => known.has(row.id) && hasNews(row, memories.get(row.id), versions));
}

function seenIn(memories: ReadonlyMap<string, ReviewMemory>): Map<string, Seen> {
  return new Map(
    [...memories].flatMap(([id, one]): [string, Seen][] => (one.seen === undefined ? [] : [[id, one.seen]])),
  );
}

function unknownRow({ id, row = 0 }: ReviewRow): Problem {
  return { ...problem("unknown_row", { value: id }, "id"), row };
}

type EventRow = Omit<ComparedRow, "held">;

/**
 * The rows with their events, each with the cells that count once it is taken; an id that has events and no row is decided all
 * the same. Of an id that is not remembered the cells alone say what stands: the database was lost, and the events are older than it.
 */
function withEvents(
  rows: readonly ReviewRow[],
  events: readonly JournalEvent[],
  memories: ReadonlyMap<string, ReviewMemory>,
): EventRow[] {
  const byId = new Map<string, JournalEvent[]>();
  for (const one of events) {
    const memory = memories.get(one.id);
    if (memory === undefined) continue;
    const taken = byId.get(one.id) ?? [];
    const stands = taken.at(-1)?.cells ?? memory.seen?.[0] ?? {};
    byId.set(one.id, [...taken, { ...one, cells: afterEvent(one.cells, stands) }]);
  }
  const present = new Set(rows.map((row) => row.id));
  const absent = [...byId.keys()].filter((id) => !present.has(id));
  return [
    ...rows.map((row) => ({ ...row, events: byId.get(row.id) ?? [] })),
    ...absent.map((id) => ({ id, row: undefined, seen: [], conflict: false, events: byId.get(id) ?? [] })),
  ];
}

/** The rows whose words may have been moved, each with the code that releases it as it reads now. */
function heldRows(
  rows: readonly EventRow[],
  memories: ReadonlyMap<string, ReviewMemory>,
  release: string,
): { readonly holds: ReadonlyMap<string, Held>; readonly released: boolean } {
  const moved = movedRows(
    rows.map(({ id, seen: now, events, conflict }) => {
      const { seen = [], held } = memories.get(id) ?? {};
      // Rows that contradict each other say nothing yet, so they move nothing.
      if (conflict) return { id, before: now, copies: seen, now, isHeld: false, isRecorded: false };
      const [main, ...copies] = seen;
      const taken = events.map((one) => one.cells).reverse();
      const before = [...taken, ...(main === undefined ? [] : [main]), ...(held === undefined ? [] : [held.cells])];
      const isRecorded = events.length > 0;
      const isHeld = held !== undefined && (!isRecorded || isLeftOf(held, taken[0], now[0]));
      return { id, before, copies, now, isHeld, isRecorded };
    }),
  );
  const suspects = rows.filter((row) => moved.has(row.id));
  const fresh = suspects.filter((row) => !isHeldAsItIs(row, memories.get(row.id)?.held));
  const wholes = fresh.map(({ id, seen }) => `${id}=${asWhole(seen[0] ?? {})}`).sort();
  const code = holdCode(digest(["decisions_moved", ...wholes].join("|"), 4));
  const all = suspects.map(({ id, seen }): [string, Held] => {
    const known = memories.get(id)?.held;
    const stands = known !== undefined && !fresh.some((row) => row.id === id);
    return [id, stands ? known : { code, cells: seen[0] ?? {} }];
  });
  const holds = new Map(all.filter(([, one]) => one.code !== release));
  return { holds, released: holds.size < all.length };
}

/** Whether something that the hold is about still stands in a row that was decided meanwhile: the decision did not name it. */
function isLeftOf(held: Held, decided: DecisionCells = {}, now: DecisionCells = {}): boolean {
  return changedKeys(decided, now).some((key) => held.cells[key] === now[key]);
}

function isHeldAsItIs({ seen }: EventRow, held: Held | undefined): boolean {
  return held !== undefined && isSameCells(held.cells, seen[0] ?? {});
}

/** One sentence for each code that stands. */
function holdProblems(holds: ReadonlyMap<string, Held>): Problem[] {
  const counts = new Map<string, number>();
  for (const { code } of holds.values()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([hold, n]) => problem("decisions_moved", { n, hold }));
}

/** Whether there is anything to store: an event, another hold, other cells than seen, or other versions shown. */
function hasNews(row: ComparedRow, memory: ReviewMemory | undefined, versions: ReadonlyMap<string, string>): boolean {
  if (row.events.length > 0 || JSON.stringify(row.held) !== JSON.stringify(memory?.held)) return true;
  if (row.held !== undefined) return false;
  const version = versions.get(row.id);
  const shown = version === undefined ? [] : [version];
  return (
    JSON.stringify(row.seen) !== JSON.stringify(memory?.seen) || JSON.stringify(shown) !== JSON.stringify(memory?.shown)
  );
}
