// All rows through the shared core: ids, lookups and notes, before anything is told of them or sent.

import { COLUMNS } from "../../shared/columns.ts";
import { ownSentence } from "../../shared/messages/ownSentence.ts";
import { problem } from "../../shared/messages/problem.ts";
import type { Lists } from "../../shared/parse/lists.ts";
import { type RowReading, readRow } from "../../shared/parse/readRow.ts";
import { type SheetRow, STRENGTHS } from "../../shared/parse/readSheet.ts";
import { headOf } from "../../shared/repair/planRepair.ts";
import { FEEDBACK_TAB } from "../../shared/systemTabs.ts";
import { isId } from "../../shared/version/ids.ts";
import { STATE } from "../../shared/vocabularies/state.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { noteFor } from "../sheet/notes.ts";
import { rememberHead } from "../sheet/rememberedHead.ts";
import { underLock } from "../sheet/underLock.ts";
import { copiedTabs } from "./copiedTabs.ts";
import { type Answer, readFeedback } from "./feedback.ts";
import { giveIds, rowsInNeed } from "./giveIds.ts";
import { currentLists } from "./lists.ts";
import { handBackCode, isCodeColumnKnown, originalOf, provenIds } from "./ownIds.ts";
import { restoreAnswers } from "./restoreAnswers.ts";
import { openStrengths, type Strengths } from "./strengths.ts";
import { tidyCountries } from "./tidyCountries.ts";

/** One row with what was read of it. */
export interface CheckedRow {
  readonly row: SheetRow;
  readonly reading: RowReading;
}

/** The outcome of a check: the sheet as it stands after it, and every row. */
export interface Check {
  readonly strengths: Strengths;
  readonly rows: readonly CheckedRow[];
  readonly told: string;
}

/** Checks every row, gives ids, completes lookups and sets the notes; a sentence when it cannot. */
export function checkAll(): Check | string {
  const lists = currentLists();
  const done = underLock(() => checkUnderLock(lists));
  return done ?? "Rekan Anda sedang memeriksa lembar ini. Mohon coba lagi sebentar lagi.";
}

function checkUnderLock(lists: Lists): Check | string {
  const before = openStrengths();
  if (typeof before === "string") return before;
  const lost = lostColumn(before);
  if (lost !== undefined) return lost;
  const feedback = readFeedback();
  const { moved, standing, told: ids } = giveAllIds(before, feedback, lists);
  const answers = restoreAnswers(standing, standing.reading.rows);
  if (answers.isShifted) return answers.told.join(" ");
  const strengths = tidyCountries(standing);
  if (typeof strengths === "string") return strengths;
  const rows = strengths.reading.rows.map((row) => ({
    row,
    reading: readRow(row.cells, strengths.reading.positions, lists),
  }));
  writeNotes(strengths, rows);
  rememberStanding(strengths);
  const astray = moved === 0 ? [] : ["Baris berpindah saat diperiksa. Klik Periksa lagi."];
  return {
    strengths,
    rows,
    told: [...astray, ...ids, ...answers.told, ...lostRows(strengths, feedback), ...copiedTabs()].join(" "),
  };
}

const MOST_LOST = 5;

/** Rows that Kembar misses: they have no cell any more in which it could say so. */
function lostRows({ reading }: Strengths, feedback: ReadonlyMap<string, Answer>): string[] {
  const present = new Set(reading.rows.map((one) => one.id));
  const lost = [...feedback.values()].filter(({ id, status, problems }) => {
    return status.startsWith(MISSING) && problems !== "" && !present.has(id);
  });
  const more = lost.length - MOST_LOST;
  return [
    ...lost.slice(0, MOST_LOST).map(({ status, problems }) => `${problems} (${status})`),
    ...(more > 0 ? [`${more} baris lain juga tidak ditemukan; lihat tab ${FEEDBACK_TAB.title}.`] : []),
  ];
}

const [MISSING = ""] = labelOf(STATE, "missing", "id").split("{");

/** A needed column that has no tag: its rows would be called empty although they are filled. */
function lostColumn({ reading }: Strengths): string | undefined {
  const lost = COLUMNS.find((one) => one.needed !== undefined && !reading.positions.has(one.key));
  return lost === undefined ? undefined : ownSentence(problem("column_lost", {}, lost.key), "id");
}

/** Rows get back the id that they are proven to have had, others a new one. */
function giveAllIds(before: Strengths, feedback: ReadonlyMap<string, Answer>, lists: Lists) {
  const isKnown = isCodeColumnKnown(before);
  const needy = rowsInNeed(before.reading.rows, (same) => originalOf(same, before, feedback, lists)).filter(
    (one) => one.id === "" || isId(one.id) || isKnown,
  );
  const proven = provenIds(
    needy.filter((one) => !isId(one.id)),
    before,
    feedback,
    lists,
  );
  const given = giveIds(before, needy, proven);
  return { ...given, told: given.moved === 0 ? needy.flatMap((one) => handBackCode(before, one)) : [] };
}

/** How the head stands while it is in order, for the day on which somebody damages it. */
function rememberStanding({ grid, reading }: Strengths): void {
  const idAt = reading.positions.get("id") ?? -1;
  const tagRow = grid.findIndex((row) => row[idAt] === "#id");
  const isWhole = COLUMNS.every((one) => reading.positions.has(one.key));
  if (tagRow >= 0 && isWhole) rememberHead(headOf(grid[tagRow] ?? [], grid[tagRow + 1] ?? [], STRENGTHS));
}

/** Reads all notes, and writes them back only where one of ours differs; rows that moved meanwhile are left alone. */
function writeNotes({ sheet, grid, reading }: Strengths, rows: readonly CheckedRow[]): void {
  if (rows.length === 0) return;
  const first = Math.min(...rows.map((one) => one.row.row));
  const last = Math.max(...rows.map((one) => one.row.row));
  const range = sheet.getRange(first, 1, last - first + 1, grid[0]?.length ?? 1);
  const notes = range.getNotes();
  let changed = false;
  for (const one of rows) {
    const line = notes[one.row.row - first];
    if (line === undefined) continue;
    for (const { key } of COLUMNS) {
      const at = reading.positions.get(key);
      if (at === undefined) continue;
      const before = line[at] ?? "";
      const after = noteFor(
        before,
        one.reading.problems.filter((it) => it.column === key),
        ownSentence,
      );
      if (before === after) continue;
      line[at] = after;
      changed = true;
    }
  }
  if (changed) range.setNotes(notes);
}
