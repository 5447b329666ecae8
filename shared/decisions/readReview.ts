// Reads the tab Tinjauan into decision cells by id, and holds a reading in which decisions moved or vanished together.

import { type Problem, problem } from "../messages/problem.ts";
import { isBlank, textOf } from "../parse/cell.ts";
import { cellText, type TabReading, type TabRow } from "../parse/readTab.ts";
import { DECISION_COLUMNS } from "../registerTabs.ts";
import { digest } from "../version/digest.ts";
import { holdCode } from "../version/ids.ts";
import { setDigest } from "../version/setDigest.ts";
import { asWhole, type DecisionCells } from "./cells.ts";

/** What was seen of an id: the cells that count first, then those of surplus rows with the same id. */
export type Seen = readonly DecisionCells[];

/** The cells of one id as read. `conflict`: several rows with this id changed differently, so none counts. */
export interface ReviewRow {
  readonly id: string;
  readonly row: number;
  readonly seen: Seen;
  readonly conflict: boolean;
}

/** A digest of all decision cells by id, whatever the order of the rows; rows that nobody decided count nothing. */
export function reviewDigest(reading: TabReading): string {
  const decided = reading.rows.flatMap((row): [string, string][] => {
    const own = decisionCells(row.cells);
    return Object.keys(own).length === 0 ? [] : [[idIn(row), JSON.stringify(own)]];
  });
  return setDigest(decided);
}

/** The id of a row of Tinjauan; "" for none. */
export function idIn(row: TabRow): string {
  return cellText(row, "id").toUpperCase();
}

/** The problems of rows that somebody decided and whose id is gone: nobody knows what their decisions are about. */
export function namelessDecisions(reading: TabReading): Problem[] {
  const nameless = reading.rows.filter((row) => idIn(row) === "" && Object.keys(decisionCells(row.cells)).length > 0);
  return nameless.map(({ row }) => ({ ...problem("decision_no_id", { row }, "id"), row }));
}

/** Groups the rows by id; of several rows with one id the changed one counts. */
export function readReview(reading: TabReading, before: ReadonlyMap<string, Seen>): ReviewRow[] {
  const groups = new Map<string, { row: number; cells: DecisionCells }[]>();
  for (const one of reading.rows) {
    const id = idIn(one);
    if (id === "") continue;
    groups.set(id, [...(groups.get(id) ?? []), { row: one.row, cells: decisionCells(one.cells) }]);
  }
  return [...groups].map(([id, rows]) => choose(id, rows, before.get(id) ?? []));
}

function choose(id: string, rows: readonly { row: number; cells: DecisionCells }[], before: Seen): ReviewRow {
  const known = new Set(before.map(asWhole));
  const changed = rows.filter(({ cells }) => asWhole(cells) !== "" && !known.has(asWhole(cells)));
  const distinct = new Set(changed.map(({ cells }) => asWhole(cells)));
  const main = asWhole(before[0] ?? {});
  const chosen = changed[0] ?? rows.find(({ cells }) => asWhole(cells) === main) ?? rows[0];
  const others = rows.filter((one) => one !== chosen).map((one) => one.cells);
  return {
    id,
    row: chosen?.row ?? 0,
    seen: chosen === undefined ? before : [chosen.cells, ...others],
    conflict: distinct.size > 1,
  };
}

function decisionCells(cells: Readonly<Record<string, unknown>>): DecisionCells {
  const filled = DECISION_COLUMNS.flatMap(({ key }) => {
    const cell = cells[key];
    const known = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean";
    return known && !isBlank(cell) ? [[key, textOf(cell)]] : [];
  });
  return Object.fromEntries(filled);
}

const GONE_AT_LEAST = 5;

/**
 * The hold that a reading of Tinjauan deserves: two or more rows hold, as a whole, what another row held and no longer
 * holds; the decision column alone was sorted; or more than half, and at least five, decisions are gone at once. `release` accepts exactly this reading.
 */
export function suspectReview(
  rows: readonly ReviewRow[],
  before: ReadonlyMap<string, Seen>,
  release: string,
): { readonly problem: Problem; readonly code: string } | undefined {
  const now = new Map(rows.map((one) => [one.id, one.seen[0] ?? {}]));
  const found =
    movedDecisions(now, before) ??
    rearrangedRows(rows, before) ??
    shuffledDecisions(rows, before) ??
    goneDecisions(now, before);
  if (found === undefined) return undefined;
  const wholes = [...now].map(([id, cells]) => `${id}=${asWhole(cells)}`).sort();
  const code = holdCode(digest([found.code, ...wholes].join("|"), 4));
  if (release.trim().toUpperCase() === code) return undefined;
  return { problem: { ...found, values: { ...found.values, hold: code } }, code };
}

function movedDecisions(
  now: ReadonlyMap<string, DecisionCells>,
  before: ReadonlyMap<string, Seen>,
): Problem | undefined {
  const holders = new Map<string, string[]>();
  for (const [id, seen] of before) {
    const whole = asWhole(seen[0] ?? {});
    if (whole !== "") holders.set(whole, [...(holders.get(whole) ?? []), id]);
  }
  const moved = [...now].filter(([id, cells]) => {
    const whole = asWhole(cells);
    if (whole === "" || asWhole(before.get(id)?.[0] ?? {}) === whole) return false;
    return (holders.get(whole) ?? []).some(
      (other) => other !== id && now.has(other) && asWhole(now.get(other) ?? {}) !== whole,
    );
  });
  return moved.length >= 2 ? problem("decisions_moved", { n: moved.length }) : undefined;
}

/**
 * The tab holds exactly the decision cells that it held, surplus rows included, but in other rows: nobody typed anything,
 * somebody moved them.
 */
function rearrangedRows(rows: readonly ReviewRow[], before: ReadonlyMap<string, Seen>): Problem | undefined {
  const changed = rearranged(rows, before, asWhole);
  return changed.length > 0 ? problem("decisions_moved", { n: changed.length }) : undefined;
}

/**
 * The decision column alone was sorted: two or more rows say something else, without a new stamp, although the column as
 * a whole holds exactly the words it held before.
 */
function shuffledDecisions(rows: readonly ReviewRow[], before: ReadonlyMap<string, Seen>): Problem | undefined {
  const changed = rearranged(rows, before, (cells) => cells.decision ?? "");
  const stamps = (seen: Seen): string =>
    JSON.stringify(seen.map((one) => `${one.reviewed_at ?? ""} ${one.reviewed_version ?? ""}`).sort());
  const stamped = changed.some(({ id, seen }) => stamps(seen) !== stamps(before.get(id) ?? []));
  return changed.length >= 2 && !stamped ? problem("decisions_moved", { n: changed.length }) : undefined;
}

/** The rows whose words are others than before, where all rows known together hold the same words; none otherwise. */
function rearranged(
  rows: readonly ReviewRow[],
  before: ReadonlyMap<string, Seen>,
  wordOf: (cells: DecisionCells) => string,
): readonly ReviewRow[] {
  const words = (seen: readonly Seen[]): string => JSON.stringify(filled(seen.flat().map(wordOf)).sort());
  const known = rows.filter(({ id }) => before.has(id));
  const earlier = known.map(({ id }) => before.get(id) ?? []);
  if (words(known.map(({ seen }) => seen)) !== words(earlier)) return [];
  return known.filter(({ id, seen }) => words([seen]) !== words([before.get(id) ?? []]));
}

function filled(words: readonly string[]): string[] {
  return words.filter((one) => one !== "");
}

function goneDecisions(
  now: ReadonlyMap<string, DecisionCells>,
  before: ReadonlyMap<string, Seen>,
): Problem | undefined {
  const decided = [...before].filter(([, seen]) => seen[0]?.decision !== undefined).map(([id]) => id);
  const gone = decided.filter((id) => now.get(id)?.decision === undefined);
  const many = gone.length >= GONE_AT_LEAST && gone.length * 2 > decided.length;
  return many ? problem("decisions_gone", { n: gone.length }) : undefined;
}
