// What became of decisions, as the register tells it after a sync: how many are recorded, refused or held, and why.

import { CATALOGUE, isWarning, type ProblemCode } from "../messages/catalogue.ts";

/** One entry of Riwayat Keputusan. `entry` counts up. */
export interface HistoryLine {
  readonly entry: number;
  readonly id: string;
  readonly isStage: boolean;
}

/** One row of Masalah about Tinjauan; `id` is "" for what is said of the whole tab. `column`: the heading it is about, or "". */
export interface ReviewTrouble {
  readonly id: string;
  readonly code: string;
  readonly column?: string;
  readonly message: string;
}

/** `since`: the entry after which the history is news. `ids`: the rows that were decided; undefined for all. */
export interface AskedNews {
  readonly since: number;
  readonly ids?: readonly string[];
  readonly history: readonly HistoryLine[];
  readonly troubles: readonly ReviewTrouble[];
}

/** What is told. `unread`: decided rows of which the register says nothing yet. */
export interface DecisionNews {
  readonly recorded: number;
  readonly stages: number;
  readonly refused: readonly ReviewTrouble[];
  readonly held: readonly ReviewTrouble[];
  readonly noted: readonly ReviewTrouble[];
  readonly unread: readonly string[];
}

const HELD: readonly string[] = ["decision_held", "decision_conflict"] satisfies ProblemCode[];
/** What holds the whole tab, so that of no row a decision is taken. */
const HOLDS_ALL: readonly string[] = ["decisions_gone", "no_headings"] satisfies ProblemCode[];

/**
 * Sorts what the register tells. Of some rows each counts once, and what is told besides (warnings) is passed on; of all
 * rows every entry counts.
 */
export function decisionNews({ since, ids, history, troubles }: AskedNews): DecisionNews {
  const isAsked = (id: string) => ids === undefined || ids.includes(id);
  const fresh = history.filter((one) => one.entry > since && isAsked(one.id));
  const decided = fresh.filter((one) => !one.isStage).map((one) => one.id);
  const asked = troubles.filter((one) => isAsked(one.id) || HOLDS_ALL.includes(one.code));
  const about = asked.filter((one) => !isToldOnly(one.code));
  const held = about.filter((one) => HELD.includes(one.code) || HOLDS_ALL.includes(one.code));
  const spoken = new Set([...fresh, ...about].map((one) => one.id));
  const isAllHeld = held.some((one) => HOLDS_ALL.includes(one.code));
  return {
    recorded: ids === undefined ? decided.length : new Set(decided).size,
    stages: fresh.length - decided.length,
    refused: about.filter((one) => !held.includes(one) && one.id !== ""),
    held,
    noted: ids === undefined ? [] : asked.filter((one) => isToldOnly(one.code)),
    unread: isAllHeld ? [] : (ids ?? []).filter((id) => !spoken.has(id)),
  };
}

/** A warning keeps nothing from being recorded. */
function isToldOnly(code: string): boolean {
  return code in CATALOGUE && isWarning(code as ProblemCode);
}

/** A row that is refused for several reasons counts once. */
function rowsIn(troubles: readonly ReviewTrouble[]): number {
  return new Set(troubles.map((one) => one.id)).size;
}

/** So many sentences are told one by one. */
const MOST_TOLD = 5;

/** What is told one by one, in the order of its lines. */
export function toldRows({ refused, held, noted }: DecisionNews): readonly ReviewTrouble[] {
  return [...refused, ...held, ...noted].slice(0, MOST_TOLD);
}

/** The news in Indonesian: one line that counts, then a line for each row with what is to be done. */
export function newsLines(news: DecisionNews, titleOf: (id: string) => string): string[] {
  const counts = [
    [news.recorded, "keputusan dicatat"],
    [news.stages, "tahap dicatat"],
    [rowsIn(news.refused), "ditolak"],
    [rowsIn(news.held), "ditahan"],
    [news.unread.length, "belum terbaca; sinkron berikutnya membacanya"],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, words]) => `${count} ${words}`);
  const rows = [...news.refused, ...news.held, ...news.noted];
  const lines = toldRows(news).map(({ id, message }) => (id === "" ? message : `${titleOf(id)}: ${message}`));
  const more = rows.length > MOST_TOLD ? [`${rows.length - MOST_TOLD} lainnya ada di tab Masalah.`] : [];
  const head = told.length === 0 ? "Tidak ada keputusan baru" : told.join(", ");
  const isAsking = news.refused.length + news.held.length > 0;
  return [`${head}${isAsking ? ":" : "."}`, ...lines, ...more];
}
