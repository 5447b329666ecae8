// Holds a reading of Tinjauan in which decisions moved or vanished together.

import { type Problem, problem } from "../messages/problem.ts";
import { digest } from "../version/digest.ts";
import { holdCode } from "../version/ids.ts";
import { asWhole, type DecisionCells } from "./cells.ts";
import type { Seen } from "./memory.ts";
import type { ReviewRow } from "./readReview.ts";

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
