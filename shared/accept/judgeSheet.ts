// Judges one answered reading of an agency's workbook: what is to be stored of it, or why it is held. Two pure stages:
// the first names the ids of which more has to be known, the second judges with it.

import type { Content } from "../columns.ts";
import type { LogEntry } from "../decisions/log.ts";
import { isWarning } from "../messages/catalogue.ts";
import { type Problem, problem, sameProblem } from "../messages/problem.ts";
import { type Grid, isEmpty } from "../parse/cell.ts";
import type { Lists } from "../parse/lists.ts";
import { hasErrors, rowReader } from "../parse/readRow.ts";
import { readSheet, type SheetReading } from "../parse/readSheet.ts";
import type { Digest } from "../version/digest.ts";
import { type Acceptance, acceptRow, missRow, type StoredCapability } from "./acceptRow.ts";
import { type Comparison, compareRows, type KnownRow } from "./compareRows.ts";
import { type Hold, holdOf, suspect } from "./suspect.ts";

/** What a reading is compared with; `problems` are those that stand on the row. */
export interface KnownCapability extends KnownRow {
  readonly problems: readonly Problem[];
}

/** A reading compared with what was known: `ids` changed or went, `unseen` ids are new to this agency. */
export interface Compared {
  readonly reading: SheetReading;
  readonly comparison: Comparison;
  readonly known: ReadonlyMap<string, KnownCapability>;
  readonly ids: readonly string[];
  readonly unseen: readonly string[];
}

/** What the judgement rests on besides the grid and the ids known before. */
export interface SheetFacts {
  /** How the last good reading stood. */
  readonly before: {
    readonly dataRows: number;
    readonly bound: readonly string[];
    readonly problems: readonly Problem[];
  };
  /** Of the ids that changed or went. */
  readonly stored: ReadonlyMap<string, StoredCapability>;
  readonly logs: ReadonlyMap<string, readonly LogEntry[]>;
  /** The names of their versions, first accepted first. */
  readonly versions: ReadonlyMap<string, readonly string[]>;
  /** The unseen ids that belong to another agency, with its name. */
  readonly owners: ReadonlyMap<string, string>;
  readonly lists: Lists;
  /** The unit that agencies are told to turn to. */
  readonly unit: string;
  /** The code that the register accepts one change by; "" for none. */
  readonly release: string;
  /** Who is missing since this time or longer is gone. */
  readonly graceEnd: string;
  readonly now: string;
  /** The platform's own digest, where it is faster than that of the core. */
  readonly digestOf?: Digest;
}

/** A believed reading: rows to write, problems of the sheet as a whole, and what is counted. */
export interface Judgement {
  readonly dataRows: number;
  readonly bound: readonly string[];
  readonly accepted: readonly Acceptance[];
  readonly missed: readonly StoredCapability[];
  readonly moved: readonly { readonly id: string; readonly problems: readonly Problem[] }[];
  readonly problems: readonly Problem[];
  readonly newIds: readonly string[];
  readonly acceptedCount: number;
  readonly problemCount: number;
  readonly missingCount: number;
}

/** Compares a grid with the known ids of its agency; a grid that cannot be read is held. `unit`: whom to turn to. */
export function compareSheet(
  grid: Grid,
  known: ReadonlyMap<string, KnownCapability>,
  unit: string,
): Compared | { readonly hold: Hold } {
  const reading = readSheet(grid);
  if ("problem" in reading) return { hold: unreadableHold(reading.problem, grid, unit) };
  const comparison = compareRows(reading, known);
  const changed = comparison.changed.map((row) => row.id);
  const unseen = [...changed, ...comparison.contested].filter((id) => !known.has(id));
  return { reading, comparison, known, ids: [...changed, ...comparison.absent], unseen };
}

/** Judges a compared reading against all that is known; a hold is a value. */
export function judgeSheet(compared: Compared, facts: SheetFacts): Judgement | { readonly hold: Hold } {
  const { reading, comparison } = compared;
  const { stored, now } = facts;
  const mine = comparison.changed.filter((row) => !facts.owners.has(row.id));
  const readRow = rowReader(reading.positions, facts.lists);
  const readings = mine.map((row) => [row, readRow(row.cells, row.isPlain)] as const);
  const cellsOf = new Map(mine.map((row) => [row.id, row.cells]));
  const hold = suspect(
    {
      before: facts.before,
      now: { dataRows: reading.rows.length, bound: reading.bound, fingerprints: fingerprintsOf(reading) },
      heldBefore: new Map(heldBefore(compared, facts)),
      holdsNow: new Map(readings.map(([row, one]) => [row.id, one.content])),
      isBlank: (id, key) => isEmpty(cellsOf.get(id)?.[reading.positions.get(key) ?? -1]),
      standing: () => comparison.same.map((row) => readRow(row.cells).content),
      ids: new Set(reading.rows.map((row) => row.id).filter((id) => id !== "")).size,
      foreignIds: facts.owners.size,
      owner: [...facts.owners.values()][0] ?? "",
      unit: facts.unit,
    },
    facts.release,
  );
  if (hold !== undefined) return { hold };
  const historyOf = (id: string) => ({ log: facts.logs.get(id) ?? [], order: facts.versions.get(id) ?? [] });
  const accepted = readings.map(([row, one]) =>
    acceptRow(row, one, { before: stored.get(row.id), ...historyOf(row.id) }, now, facts.digestOf),
  );
  const missed = comparison.absent.flatMap((id) => {
    const before = stored.get(id);
    return before === undefined ? [] : [missRow(before, historyOf(id), now, facts.graceEnd)];
  });
  return summarise(compared, facts, accepted, missed);
}

/** A sheet whose headings cannot be found, or that has a column twice: mended, never released. */
function unreadableHold(found: Problem, grid: Grid, unit: string): Hold {
  const code = holdOf(found, [JSON.stringify(grid.slice(0, 5))]);
  return { problem: { ...found, values: { ...found.values, hold: code, unit } }, code };
}

/** What the ids of this agency held that changed or went. */
function heldBefore({ ids }: Compared, { stored, owners }: SheetFacts): [string, Content][] {
  return ids.flatMap((id) => {
    const before = owners.has(id) ? undefined : stored.get(id);
    return before === undefined ? [] : [[id, before.content]];
  });
}

function summarise(
  { reading, comparison, known }: Compared,
  { before, stored, owners, now }: SheetFacts,
  accepted: readonly Acceptance[],
  missed: readonly StoredCapability[],
): Judgement {
  const strangers = comparison.changed.flatMap((row) => {
    const owner = owners.get(row.id);
    return owner === undefined
      ? []
      : [{ ...problem("foreign_id", { value: row.id, owner }, "id"), id: row.id, row: row.row }];
  });
  const standing = comparison.same.flatMap((row) => {
    const problems = known.get(row.id)?.problems ?? [];
    return problems.length === 0 ? [] : [{ id: row.id, row: row.row, problems }];
  });
  const moved = standing
    .filter((one) => one.problems.some((it) => it.row !== one.row))
    .map((one) => ({ id: one.id, problems: one.problems.map((it) => ({ ...it, row: one.row })) }));
  const problems = [...comparison.problems, ...strangers].map((one) => withSince(one, before.problems, now));
  const rowProblems = [...accepted.map((one) => one.stored.problems), ...standing.map((one) => one.problems)];
  return {
    dataRows: reading.rows.length,
    bound: reading.bound,
    accepted,
    missed: missed.filter((one) => changedByMissing(one, stored.get(one.id))),
    moved,
    problems,
    newIds: accepted.map((one) => one.stored.id).filter((id) => !known.has(id)),
    acceptedCount: rowsWithoutErrors(comparison, known) + accepted.filter((one) => one.stored.version !== null).length,
    problemCount: [...rowProblems.flat(), ...problems].filter((one) => !isWarning(one.code)).length,
    missingCount: missed.filter((one) => one.gone === null).length,
  };
}

function rowsWithoutErrors(comparison: Comparison, known: ReadonlyMap<string, KnownCapability>): number {
  return comparison.same.filter((row) => !hasErrors(known.get(row.id)?.problems ?? [])).length;
}

function withSince(one: Problem, earlier: readonly Problem[], now: string): Problem {
  const before = earlier.find((other) => other.id === one.id && sameProblem(other, one));
  return { ...one, since: before?.since ?? now };
}

function changedByMissing(now: StoredCapability, before: StoredCapability | undefined): boolean {
  return before?.missing_since !== now.missing_since || before?.gone !== now.gone;
}

function fingerprintsOf(reading: SheetReading): string[] {
  return reading.rows.map((row) => `${row.id}${row.fingerprint}`);
}
