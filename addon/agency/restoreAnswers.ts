// The columns in which Kembar answers: each row shows its answer by a formula. Where that is lost or written over it is put
// back, and what a person typed there is handed back to them in words.

import { ownHeading, ownSentence } from "../../shared/messages/ownSentence.ts";
import { problem } from "../../shared/messages/problem.ts";
import { isBlank, isErrorText, textOf } from "../../shared/parse/cell.ts";
import type { SheetRow } from "../../shared/parse/readSheet.ts";
import { FEEDBACK_TAB } from "../../shared/systemTabs.ts";
import { lettersOf } from "../../shared/tab.ts";
import { feedbackFormulas } from "../../shared/template/feedbackLookups.ts";
import { excerpt } from "../../shared/text/excerpt.ts";
import { handBack } from "../sheet/handBack.ts";
import { runsOf } from "../sheet/runs.ts";
import { shownIn } from "./answerColumns.ts";
import type { Strengths } from "./strengths.ts";

/** So much of a text is repeated. */
const SHOWN = 200;

interface Answer {
  readonly key: string;
  readonly at: number;
  readonly formula: string;
}

/** A row that lacks some of its formulas, and where they are to stand. */
interface Lacking {
  readonly row: SheetRow;
  readonly answers: readonly Answer[];
}

/** What people are told; `isShifted`: the formulas stand under other headings, so nothing was written. */
export interface Restored {
  readonly told: readonly string[];
  readonly isShifted: boolean;
}

/**
 * Restores the rows with one read, and one write where rows and columns are neighbours; answers what people are told of
 * it. Call it under the document's lock.
 */
export function restoreAnswers({ sheet, grid, reading }: Strengths, rows: readonly SheetRow[]): Restored {
  const answers = answersOf(reading.positions);
  if (rows.length === 0 || answers.length === 0) return { told: [], isShifted: false };
  const first = Math.min(...rows.map((one) => one.row));
  const last = Math.max(...rows.map((one) => one.row));
  const width = Math.max(...grid.map((one) => one.length));
  const formulas = sheet.getRange(first, 1, last - first + 1, width).getFormulas();
  const shown = shownIn(formulas);
  const astray = answers.find(({ key, at }) => shown.has(key) && shown.get(key) !== at);
  if (astray !== undefined) {
    return { told: [ownSentence(problem("columns_shifted", {}, astray.key), "id")], isShifted: true };
  }
  const standing = (row: number, at: number) => formulas[row - first]?.[at] ?? "";
  const lacking = rows.flatMap((row): Lacking[] => {
    const some = answers.filter((one) => !isSame(standing(row.row, one.at), one.formula));
    return some.length === 0 ? [] : [{ row, answers: some }];
  });
  write(sheet, answers, lacking);
  const told = lacking.flatMap(({ row, answers: some }) =>
    some.flatMap(({ key, at }) => {
      const typed = typedIn(standing(row.row, at), textOf(grid[row.row - 1]?.[at]));
      if (typed === "") return [];
      handBack(sheet.getRange(row.row, at + 1), typed, "Kolom ini diisi Kembar, jadi jawaban Setda dikembalikan.");
      const title = excerpt(row.title, SHOWN);
      return [`${ownHeading(key, "id")} pada baris "${title}" dikembalikan; tadinya tertulis "${typed}".`];
    }),
  );
  return { told, isShifted: false };
}

function answersOf(positions: ReadonlyMap<string, number>): Answer[] {
  const letter = (key: string) => lettersOf(positions.get(key) ?? 0);
  if (!positions.has("id") || !positions.has("title_id")) return [];
  return [...feedbackFormulas(letter("id"), letter("title_id"))].flatMap(([key, formula]) => {
    const at = positions.get(key);
    return at === undefined ? [] : [{ key, at, formula }];
  });
}

/** Google shows a formula with the separators of the workbook's locale. */
function isSame(standing: string, wanted: string): boolean {
  const plain = (text: string) => text.replace(/,/g, ";").replace(/\s/g, "");
  return plain(standing) === plain(wanted);
}

/** What a person typed: neither a formula of ours, as it was or broken, nor what one of them shows. */
function typedIn(formula: string, shown: string): string {
  if (formula.includes(FEEDBACK_TAB.title) || formula.includes("#REF!")) return "";
  if (formula !== "") return excerpt(formula, SHOWN);
  return isErrorText(shown) ? "" : excerpt(shown, SHOWN);
}

function write(sheet: Strengths["sheet"], answers: readonly Answer[], lacking: readonly Lacking[]): void {
  const rows = runsOf(lacking.map((one) => one.row.row));
  const columns = runsOf(answers.map((one) => one.at));
  const [run, ...otherRuns] = rows;
  const [block, ...otherColumns] = columns;
  if (run === undefined || block === undefined) return;
  const isWhole = lacking.every((one) => one.answers.length === answers.length);
  if (isWhole && otherRuns.length === 0 && otherColumns.length === 0) {
    const line = [...answers].sort((a, b) => a.at - b.at).map((one) => one.formula);
    const lines = Array.from({ length: run.count }, () => line);
    sheet.getRange(run.first, block.first + 1, run.count, block.count).setFormulas(lines);
    return;
  }
  for (const { at, formula } of answers) {
    const own = lacking.filter((one) => one.answers.some((it) => it.at === at)).map((one) => one.row.row);
    const letters = lettersOf(at);
    const ranges = runsOf(own).map(({ first, count }) => `${letters}${first}:${letters}${first + count - 1}`);
    if (ranges.length > 0) sheet.getRangeList(ranges).setFormula(formula);
  }
}

/** Whether a row shows no answer at all, as a new one does: the status always shows something. */
export function lacksAnswers(row: SheetRow, { reading }: Strengths): boolean {
  const status = reading.positions.get("review_status");
  return status !== undefined && isBlank(row.cells[status]);
}
