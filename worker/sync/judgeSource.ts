// Judges one answered reading of an agency's workbook: everything that is to be stored of it, or why it is held.

import { type Acceptance, acceptRow, missRow, type StoredCapability } from "../../shared/accept/acceptRow.ts";
import { type Comparison, compareRows } from "../../shared/accept/compareRows.ts";
import { type Hold, holdOf, suspect } from "../../shared/accept/suspect.ts";
import { type Problem, problem, sameProblem } from "../../shared/messages/problem.ts";
import type { Grid } from "../../shared/parse/cell.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { hasErrors, rowReader } from "../../shared/parse/readRow.ts";
import { readSheet, type SheetReading } from "../../shared/parse/readSheet.ts";
import type { Agency } from "../../shared/register/agency.ts";
import {
  type KnownCapability,
  knownCapabilities,
  logsOf,
  ownersOf,
  storedCapabilities,
  versionsOf,
} from "../store/capabilities.ts";
import { agenciesOf } from "../store/registerLists.ts";
import type { SourceRow } from "../store/sources.ts";

/** What the judging rests on besides the grid. */
export interface JudgeInput {
  readonly db: D1Database;
  readonly source: SourceRow;
  readonly agency: Agency;
  readonly lists: Lists;
  readonly unit: string;
  readonly graceEnd: string;
  readonly now: string;
}

/** A believed reading: rows to write, problems of the sheet as a whole, and what is counted. */
export interface Judgement {
  readonly reading: SheetReading;
  readonly accepted: readonly Acceptance[];
  readonly missed: readonly StoredCapability[];
  readonly moved: readonly { readonly id: string; readonly problems: readonly Problem[] }[];
  readonly problems: readonly Problem[];
  readonly newIds: readonly string[];
  readonly acceptedCount: number;
  readonly problemCount: number;
  readonly missingCount: number;
}

/** Judges a grid against all that is known; a hold is a value. */
export async function judgeSource(grid: Grid, input: JudgeInput): Promise<Judgement | { readonly hold: Hold }> {
  const reading = readSheet(grid);
  if ("problem" in reading) return { hold: unreadableHold(reading.problem, grid, input.unit) };
  const known = await knownCapabilities(input.db, input.agency.code);
  const comparison = compareRows(reading, known);
  const foreign = await foreignIds(comparison, known, input);
  const mine = comparison.changed.filter((row) => !foreign.has(row.id));
  const gone = comparison.absent;
  const ids = [...mine.map((row) => row.id), ...gone];
  const before = await storedCapabilities(input.db, ids);
  const readRow = rowReader(reading.positions, input.lists);
  const readings = new Map(mine.map((row) => [row.id, readRow(row.cells)]));
  const hold = suspect(
    {
      before: { dataRows: input.source.data_rows, bound: JSON.parse(input.source.bound) as string[] },
      now: { dataRows: reading.rows.length, bound: reading.bound, fingerprints: fingerprintsOf(reading) },
      heldBefore: contentsOf(before),
      holdsNow: new Map([...readings].map(([id, one]) => [id, one.content])),
      standing: () => comparison.same.map((row) => readRow(row.cells).content),
      ids: new Set(reading.rows.map((row) => row.id).filter((id) => id !== "")).size,
      foreignIds: foreign.size,
      owner: [...foreign.values()][0] ?? "",
      unit: input.unit,
    },
    input.agency.release,
  );
  if (hold !== undefined) return { hold };
  const [logs, versions] = [await logsOf(input.db, ids), await versionsOf(input.db, ids)];
  const historyOf = (id: string) => ({ log: logs.get(id) ?? [], order: [...(versions.get(id)?.keys() ?? [])] });
  const accepted = mine.flatMap((row) => {
    const one = readings.get(row.id);
    return one === undefined
      ? []
      : [acceptRow(row, one, { before: before.get(row.id), ...historyOf(row.id) }, input.now)];
  });
  const missed = gone.flatMap((id) => {
    const stored = before.get(id);
    return stored === undefined ? [] : [missRow(stored, historyOf(id), input.now, input.graceEnd)];
  });
  return summarise({ reading, comparison, foreign, known, before, accepted, missed, input });
}

/** A sheet whose headings cannot be found, or that has a column twice: mended, never released. */
function unreadableHold(found: Problem, grid: Grid, unit: string): Hold {
  const code = holdOf(found, [JSON.stringify(grid.slice(0, 5))]);
  return { problem: { ...found, values: { ...found.values, hold: code, unit } }, code };
}

/** The ids among the changed rows that belong to another agency, with the name of that agency. */
async function foreignIds(
  comparison: Comparison,
  known: ReadonlyMap<string, KnownCapability>,
  input: JudgeInput,
): Promise<Map<string, string>> {
  const unseen = [...comparison.changed.map((row) => row.id), ...comparison.contested].filter((id) => !known.has(id));
  const owners = await ownersOf(input.db, unseen);
  if (owners.size === 0) return new Map();
  const agencies = await agenciesOf(input.db, input.now);
  return new Map([...owners].map(([id, code]) => [id, agencies.get(code)?.name_id ?? code]));
}

interface Parts {
  readonly reading: SheetReading;
  readonly comparison: Comparison;
  readonly foreign: ReadonlyMap<string, string>;
  readonly known: ReadonlyMap<string, KnownCapability>;
  readonly before: ReadonlyMap<string, StoredCapability>;
  readonly accepted: readonly Acceptance[];
  readonly missed: readonly StoredCapability[];
  readonly input: JudgeInput;
}

function summarise({ reading, comparison, foreign, known, before, accepted, missed, input }: Parts): Judgement {
  const strangers = comparison.changed.flatMap((row) => {
    const owner = foreign.get(row.id);
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
  const earlier = JSON.parse(input.source.problems) as Problem[];
  const problems = [...comparison.problems, ...strangers].map((one) => withSince(one, earlier, input.now));
  const rowProblems = [...accepted.map((one) => one.stored.problems), ...standing.map((one) => one.problems)];
  return {
    reading,
    accepted,
    missed: missed.filter((one) => changedByMissing(one, before.get(one.id))),
    moved,
    problems,
    newIds: accepted.map((one) => one.stored.id).filter((id) => !known.has(id)),
    acceptedCount: rowsWithoutErrors(comparison, known) + accepted.filter((one) => one.stored.version !== null).length,
    problemCount: rowProblems.reduce((sum, one) => sum + one.length, problems.length),
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

function contentsOf(stored: ReadonlyMap<string, StoredCapability>): Map<string, StoredCapability["content"]> {
  return new Map([...stored].map(([id, one]) => [id, one.content]));
}
