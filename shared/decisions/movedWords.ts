// Tells words that people decided from words that only changed rows: a sort of some columns, or a column that was pasted.

import type { DecisionKey } from "../registerTabs.ts";
import { changedKeys, DECISION_KEYS, type DecisionCells, isSameCells } from "./cells.ts";

/**
 * The lines of one id. `before`: all that the row is known to have held, the cells that count first. `copies`: what further
 * lines of the same id held. `now`: what the lines hold, the one that counts first; none where the row is gone. `isHeld`:
 * whether an earlier reading held the row. `isRecorded`: whether the add-on recorded a decision of it since.
 */
export interface RowChange {
  readonly id: string;
  readonly before: readonly DecisionCells[];
  readonly copies: readonly DecisionCells[];
  readonly now: readonly DecisionCells[];
  readonly isHeld: boolean;
  readonly isRecorded: boolean;
}

/**
 * The ids whose cells changed without a new stamp of their own, and whose change may be a move: two or more rows that say what
 * other rows said, or a decided row that says what another row says no more. A row that is held stays so until it holds again
 * what it held, or somebody decides it anew.
 */
export function movedRows(rows: readonly RowChange[]): ReadonlySet<string> {
  const changed = rows.flatMap(changeOf);
  if (changed.length === 0) return new Set();
  const keys = DECISION_KEYS.filter((key) => isStamp(key) || changed.some((one) => one.keys.includes(key)));
  const held = heldWords(rows, keys);
  const unsigned = changed.filter((one) => !isSigned(one, held));
  const words = { held, ...wordsBetween(rows, keys, new Set(unsigned.map((one) => one.id))) };
  const moved = movedAmong(unsigned, words);
  const beside = moved.length === 0 ? [] : unsigned.filter((one) => isOfTheMove(one, held));
  return new Set([...unsigned.filter((one) => one.isHeld), ...moved, ...beside].map((one) => one.id));
}

/**
 * Whether a row beside others that moved is of the same move: it lost its stamp, which nobody empties by hand, or a setting is
 * a word of others, and what stood where that came from may have been typed there again since. A decision is believed: it is
 * typed beside a sort, too.
 */
function isOfTheMove({ id, now, keys }: Change, held: Words["held"]): boolean {
  if (keys.includes("decision")) return false;
  if (keys.includes("reviewed_version") && now.reviewed_version === undefined) return true;
  return keys.some((key) => now[key] !== undefined && isOthers(held, key, now[key], id));
}

/** Of a single row only a stamp that its own row holds no more says so: a decision that was copied stands in both. */
function movedAmong(unsigned: readonly Change[], words: Words): readonly Change[] {
  if (unsigned.some((one) => hasOthersStamp(one, unsigned.length > 1 ? words.held : words.lost))) return unsigned;
  const keys = new Set(unsigned.flatMap((one) => one.keys));
  return [...keys].flatMap((key) => movedAt(key, unsigned, words));
}

/** The rows whose word at a column may have been moved there. */
function movedAt(key: DecisionKey, unsigned: readonly Change[], words: Words): readonly Change[] {
  const changed = unsigned.filter((one) => one.keys.includes(key));
  const takers = changed.filter((one) => isTaken(key, one, words));
  const moved = changed.filter((one) => hasMoved(key, one, words));
  const isEmptied = unsigned.some(({ keys, now }) => keys.every((one) => now[one] === undefined));
  if (takers.length < 2) return moved.filter((one) => isEmptied || !isTypedWhole(one));
  if (moved.length > 0) return changed;
  const isPasted = takers.some((one) => !isTypedWhole(one)) && takers.some((one) => isTelling(key, one));
  return isPasted ? takers : [];
}

/** A row that holds something that it never held: `keys` are the cells that differ from those that count. */
interface Change extends Omit<RowChange, "now"> {
  readonly base: DecisionCells;
  readonly now: DecisionCells;
  readonly lines: readonly DecisionCells[];
  readonly keys: readonly DecisionKey[];
}

function changeOf({ now: lines, ...row }: RowChange): Change[] {
  const [base = {}] = row.before;
  const [now] = lines;
  if (now === undefined || isSameCells(base, now)) return [];
  if (!row.isHeld && [...row.before, ...row.copies].some((one) => isSameCells(one, now))) return [];
  return [{ ...row, base, now, lines, keys: changedKeys(base, now) }];
}

/** For each column and word: who held it, who holds it no more, who holds it newly. */
interface Words {
  readonly held: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lost: ReadonlyMap<string, ReadonlySet<string>>;
  readonly gained: ReadonlyMap<string, ReadonlySet<string>>;
}

function heldWords(rows: readonly RowChange[], keys: readonly DecisionKey[]): Words["held"] {
  const held = new Map<string, Set<string>>();
  for (const { id, before, copies } of rows) {
    for (const cells of [...before, ...copies]) for (const key of keys) note(held, key, cells[key], id);
  }
  return held;
}

/** What left rows and what came to them. A row that was decided since may have lost its words before that. */
function wordsBetween(
  rows: readonly RowChange[],
  keys: readonly DecisionKey[],
  unsigned: ReadonlySet<string>,
): Omit<Words, "held"> {
  const lost = new Map<string, Set<string>>();
  const gained = new Map<string, Set<string>>();
  for (const { id, before, copies, now, isRecorded } of rows) {
    const [main] = now;
    if (main === undefined) continue;
    const isDecided = isRecorded || (!unsigned.has(id) && before.every((one) => !isSameCells(one, main)));
    for (const key of keys) {
      for (const cells of [...before, ...copies]) {
        const word = cells[key];
        if (isDecided || !now.some((line) => line[key] === word)) note(lost, key, word, id);
      }
      if ([...before, ...copies].some((one) => one[key] !== main[key])) note(gained, key, main[key], id);
    }
  }
  return { lost, gained };
}

function note(words: Map<string, Set<string>>, key: DecisionKey, word: string | undefined, id: string): void {
  if (word === undefined) return;
  const ids = words.get(wordAt(key, word));
  if (ids === undefined) words.set(wordAt(key, word), new Set([id]));
  else ids.add(id);
}

function wordAt(key: DecisionKey, word: string): string {
  return `${key}=${word}`;
}

function isOthers(
  words: ReadonlyMap<string, ReadonlySet<string>>,
  key: DecisionKey,
  word: string,
  id: string,
): boolean {
  const ids = words.get(wordAt(key, word));
  return ids !== undefined && (ids.size > 1 || !ids.has(id));
}

function isStamp(key: DecisionKey): boolean {
  return key === "reviewed_version" || key === "reviewed_at" || key === "reviewer";
}

/**
 * Whether somebody decided this row anew: its version or time of review is one that no row held. A version is of one id
 * alone; a time may be that of another row, so it counts only beside a version that is not another row's.
 */
function isSigned(one: Change, held: Words["held"]): boolean {
  const { id, before, now } = one;
  const isNew = (key: DecisionKey): boolean => {
    const word = now[key];
    return word !== undefined && !before.some((one) => one[key] === word) && !isOthers(held, key, word, id);
  };
  return isNew("reviewed_version") || (isNew("reviewed_at") && !hasOthersStamp(one, held));
}

/** Whether the row came to hold the version of another row, among words of others: whole decisions moved, not words of one column. */
function hasOthersStamp({ id, now, keys }: Change, others: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const { reviewed_version: version } = now;
  return (
    version !== undefined && keys.includes("reviewed_version") && isOthers(others, "reviewed_version", version, id)
  );
}

/** Whether at a column the row holds what another holds no more, or holds no more what another came to hold. */
function hasMoved(
  key: DecisionKey,
  { id, before, copies, now, lines }: Change,
  { held, lost, gained }: Words,
): boolean {
  const word = now[key];
  // A word that no row held was typed here, whatever became of the one before it.
  if (word !== undefined && !held.has(wordAt(key, word))) return false;
  if (word !== undefined && (isOthers(lost, key, word, id) || copies.some((one) => one[key] === word))) return true;
  return [...before, ...copies].some((one) => {
    const was = one[key];
    return was !== undefined && !lines.some((line) => line[key] === was) && isOthers(gained, key, was, id);
  });
}

/** Whether a changed cell says something: an emptied decision, stage or name takes nothing back. */
function isTelling(key: DecisionKey, { now }: Change): boolean {
  return now[key] !== undefined || !SILENT_IF_BLANK.includes(key);
}

const SILENT_IF_BLANK: readonly DecisionKey[] = ["decision", "stage", "reviewer", "reviewed_at"];

/** Whether the word at a column is one that another row held before; blank cells are everywhere. */
function isTaken(key: DecisionKey, { id, now }: Change, { held }: Words): boolean {
  const word = now[key];
  return word === undefined || isOthers(held, key, word, id);
}

/** A decision with what belongs to it, in a row that nobody decided before, is typed as often as pasted: it is believed. */
function isTypedWhole({ base, keys }: Change): boolean {
  return base.decision === undefined && keys.includes("decision") && keys.length > 1;
}
