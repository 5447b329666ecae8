// Judges a reading of Minat: what became of each interest, by its id; nothing that an order of rows could decide.

import { notInList, type Problem, problem } from "../messages/problem.ts";
import { textOf } from "../parse/cell.ts";
import { cellText, type TabReading, type TabRow } from "../parse/readTab.ts";
import { INTEREST_DECISIONS, INTEREST_TAB } from "../registerTabs.ts";
import { DECLINE_REASON, type DeclineReason } from "../vocabularies/declineReason.ts";
import { INTEREST_STATE, type InterestState } from "../vocabularies/interestState.ts";
import { entryOf, findCode } from "../vocabularies/vocabulary.ts";
import type { InterestCells } from "./interestCells.ts";
import { movedInterests } from "./movedInterests.ts";

/** What was last believed of an interest. */
export interface KnownInterest {
  readonly id: string;
  readonly cells: InterestCells;
  readonly state: InterestState;
  readonly reason: DeclineReason | null;
  readonly acknowledged_at: string | null;
  readonly ended_at: string | null;
  /** Its personal data are gone: what people noted beside it should go too. */
  readonly isErased: boolean;
}

export interface InterestsJudgement {
  /** Those that changed. */
  readonly changes: readonly KnownInterest[];
  readonly problems: readonly Problem[];
}

/** `now`: ISO time of the reading; a reply is no older than that. */
export function judgeInterests(
  reading: TabReading,
  known: ReadonlyMap<string, KnownInterest>,
  now: string,
): InterestsJudgement {
  const problems: Problem[] = [];
  const read = new Map<string, { readonly row: TabRow; readonly cells: InterestCells }>();
  for (const row of reading.rows) {
    const id = cellText(row, INTEREST_TAB.keyTag).toUpperCase();
    const cells = cellsOf(row);
    const before = read.get(id);
    if (known.get(id)?.isErased === true) problems.push({ ...problem("interest_erased", { value: id }), row: row.row });
    else if (!known.has(id))
      problems.push({ ...problem("interest_unknown", { value: id, row: row.row }), row: row.row });
    else if (before !== undefined && !isSame(before.cells, cells)) {
      problems.push({ ...problem("interest_twice", { value: id, row: row.row }), row: row.row });
      read.set(id, { row, cells: known.get(id)?.cells ?? {} });
    } else read.set(id, { row, cells });
  }
  const changed = [...read].flatMap(([id, { row, cells }]) => {
    const before = known.get(id);
    return before === undefined || isSame(before.cells, cells) ? [] : [{ before, row, cells }];
  });
  if (movedInterests(changed.map(({ before, cells }) => [before.cells, cells]))) {
    return { changes: [], problems: [...problems, problem("interests_moved", { n: changed.length })] };
  }
  const judged = changed.map(({ before, row, cells }) => judgeOne(before, row, cells, now));
  // What was refused before and stands unchanged is still told.
  const standing = [...read].flatMap(([id, { row, cells }]) => {
    const before = known.get(id);
    return before !== undefined && isSame(before.cells, cells) ? refusalsOf(before, row, cells) : [];
  });
  return {
    changes: judged.map(({ change }) => change),
    problems: [...problems, ...standing, ...judged.flatMap((one) => one.refused)],
  };
}

interface JudgedOne {
  readonly change: KnownInterest;
  readonly refused: readonly Problem[];
}

/** What people noted is kept whatever it says; a state that cannot be taken leaves the one before. */
function judgeOne(before: KnownInterest, row: TabRow, cells: InterestCells, now: string): JudgedOne {
  const refused = refusalsOf(before, row, cells);
  const state = stateIn(cells);
  if (refused.length > 0 || state === undefined) return { change: { ...before, cells }, refused };
  const isEnd = entryOf(INTEREST_STATE, state)?.isEnd === true;
  const change: KnownInterest = {
    ...before,
    cells,
    state,
    reason: state === "declined" ? (reasonIn(cells) ?? null) : null,
    acknowledged_at: before.acknowledged_at ?? (state === "new" ? null : now),
    ended_at: isEnd ? (before.ended_at ?? now) : null,
  };
  return { change, refused };
}

function refusalsOf({ id }: KnownInterest, row: TabRow, cells: InterestCells): Problem[] {
  const place = { row: row.row };
  const { interest_state: state = "", decline_reason: reason = "" } = cells;
  const unread = [...unknownWord(state, "interest_state"), ...unknownWord(reason, "decline_reason")];
  if (unread.length > 0) return unread.map((one) => ({ ...one, ...place }));
  if (stateIn(cells) !== "declined" || reasonIn(cells) !== undefined) return [];
  return [{ ...problem("interest_reason_needed", { value: id }, "decline_reason"), ...place }];
}

function unknownWord(text: string, key: "interest_state" | "decline_reason"): Problem[] {
  if (text === "") return [];
  const match = findCode<string>(key === "interest_state" ? INTEREST_STATE : DECLINE_REASON, text);
  return match.kind === "one" ? [] : [notInList(text, match, key)];
}

/** An emptied cell takes nothing back. */
function stateIn({ interest_state: text = "" }: InterestCells): InterestState | undefined {
  const match = text === "" ? undefined : findCode(INTEREST_STATE, text);
  return match?.kind === "one" ? match.code : undefined;
}

function reasonIn({ decline_reason: text = "" }: InterestCells): DeclineReason | undefined {
  const match = text === "" ? undefined : findCode(DECLINE_REASON, text);
  return match?.kind === "one" ? match.code : undefined;
}

function cellsOf(row: TabRow): InterestCells {
  const filled = INTEREST_DECISIONS.map(({ key }) => [key, textOf(row.cells[key])] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ""));
}

function isSame(a: InterestCells, b: InterestCells): boolean {
  return INTEREST_DECISIONS.every(({ key }) => (a[key] ?? "") === (b[key] ?? ""));
}
