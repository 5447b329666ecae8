// What becomes of a list that the clerk pasted into a tab: the drafts, and every line that is left out.

import { MOST_CELLS, MOST_LINES, tooManyCells, tooManyLines } from "../../shared/import/bounds.ts";
import { type Draft, draftRows } from "../../shared/import/draftRows.ts";
import type { ListTab } from "../../shared/import/list.ts";
import { readList } from "../../shared/import/readList.ts";
import { draftReport, type ImportReport, importReport } from "../../shared/import/report.ts";
import type { Finding } from "../../shared/messages/finding.ts";
import { listTab } from "../sheet/listTab.ts";
import { currentLists } from "./lists.ts";
import type { Strengths } from "./strengths.ts";

/** What the clerk chose in the dialog. `columns`: headings and their columns, "" for the notes; `skip`, `keep`: lines. */
export interface OldListOrder {
  readonly tab: string;
  readonly columns: readonly (readonly [heading: string, column: string])[];
  readonly skip: readonly number[];
  readonly keep: readonly number[];
}

/** What is said where there is no tab to read. */
export const PASTE_FIRST =
  "Salin daftar lama ke tab baru di lembar ini (tanda + di kiri bawah), buka tab itu, lalu klik menu ini lagi.";

/** The plan, or a sentence why there is none. */
export function planOldList(
  strengths: Strengths,
  { tab, columns, skip, keep }: OldListOrder,
): { readonly report: ImportReport; readonly drafts: readonly Draft[] } | string {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName(tab);
  if (sheet === null) return PASTE_FIRST;
  const list = listTab(sheet);
  const tooMany = list === undefined ? tooManyCells() : tooLong(list);
  if (list === undefined || tooMany !== undefined) return sentence(tooMany ?? tooManyCells());
  const lines = (numbers: readonly number[]) => numbers.map((line) => ({ tab: undefined, line }));
  const reading = readList([list], { sheets: [tab], columns: new Map(columns), skip: lines(skip), keep: lines(keep) });
  if ("finding" in reading) return sentence(reading.finding);
  const drafts = draftRows(reading.rows, book.getId(), currentLists());
  const held = new Set(strengths.reading.rows.map((one) => one.id));
  return {
    report: importReport(
      reading,
      drafts.map((draft) => draftReport(draft, held)),
    ),
    drafts,
  };
}

function tooLong({ lines }: ListTab): Finding | undefined {
  if (lines.length > MOST_LINES) return tooManyLines(lines.length);
  return lines.reduce((sum, { cells }) => sum + cells.length, 0) > MOST_CELLS ? tooManyCells() : undefined;
}

function sentence({ told, mend }: Finding): string {
  return `${told.id} ${mend.id}`;
}
