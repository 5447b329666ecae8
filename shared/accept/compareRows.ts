// Compares what a sheet holds now with what was known of it: which ids stay, change, come, go, or stand twice.

import { type Problem, problem } from "../messages/problem.ts";
import type { SheetReading, SheetRow } from "../parse/readSheet.ts";
import { isId } from "../version/ids.ts";

/** What is remembered of an id at the last good reading. */
export interface KnownRow {
  readonly id: string;
  readonly fingerprint: string;
  readonly missing: boolean;
  readonly gone: boolean;
}

/**
 * `changed`: rows to judge again (new ids among them); `same`: rows that hold what they held; `absent`: known ids that
 * the sheet holds no more; `contested`: ids whose rows differ and none is the known one: their last good version stays.
 */
export interface Comparison {
  readonly changed: readonly SheetRow[];
  readonly same: readonly SheetRow[];
  readonly absent: readonly string[];
  readonly contested: readonly string[];
  readonly problems: readonly Problem[];
}

/** Compares a reading with the known rows of the same agency; never by order, only by id and content. */
export function compareRows(reading: SheetReading, known: ReadonlyMap<string, KnownRow>): Comparison {
  const problems: Problem[] = [];
  const changed: SheetRow[] = [];
  const same: SheetRow[] = [];
  const contested: string[] = [];
  const byId = groupById(reading.rows, problems);
  for (const [id, rows] of byId) {
    const row = keeperOf(id, rows, known.get(id), problems);
    if (row === undefined) {
      contested.push(id);
      continue;
    }
    const before = known.get(id);
    const unchanged = before !== undefined && before.fingerprint === row.fingerprint && !before.missing;
    (unchanged ? same : changed).push(row);
  }
  const absent = [...known.values()].filter((one) => !byId.has(one.id) && !one.gone).map((one) => one.id);
  return { changed, same, absent, contested, problems };
}

function groupById(rows: readonly SheetRow[], problems: Problem[]): Map<string, SheetRow[]> {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    if (row.id === "") problems.push({ ...problem("no_id", { row: row.row, name: short(row.title) }), row: row.row });
    else if (!isId(row.id)) {
      problems.push({
        ...problem("malformed_id", { value: short(row.id), name: short(row.title) }, "id"),
        row: row.row,
      });
    } else {
      const group = groups.get(row.id);
      if (group === undefined) groups.set(row.id, [row]);
      else group.push(row);
    }
  }
  return groups;
}

function keeperOf(
  id: string,
  rows: readonly SheetRow[],
  known: KnownRow | undefined,
  problems: Problem[],
): SheetRow | undefined {
  const [first] = rows;
  if (first === undefined || rows.every((row) => row.fingerprint === first.fingerprint)) return first;
  const keeper = rows.find((row) => row.fingerprint === known?.fingerprint);
  for (const row of rows) {
    if (row.fingerprint === keeper?.fingerprint) continue;
    problems.push({ ...problem("duplicate_id", { name: short((keeper ?? first).title) }, "id"), id, row: row.row });
  }
  return keeper;
}

function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
