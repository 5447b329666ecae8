// A tab that a clerk pasted, as a list of lines: what is shown, the numbers behind it, merged cells, links and notes.

import {
  besideText,
  type ListCell,
  type ListLine,
  type ListTab,
  type Remark,
  withRemarks,
} from "../../shared/import/list.ts";
import { spreadMerges } from "../../shared/import/spreadMerges.ts";
import { isErrorText, textOf } from "../../shared/parse/cell.ts";
import { toCells } from "./cells.ts";

/** So many cells, blank ones among them, are read of a tab. */
const MOST_READ = 1_000_000;

/** Reads a whole tab, hidden rows and columns like all others; undefined for one that reaches too far. */
export function listTab(sheet: GoogleAppsScript.Spreadsheet.Sheet): ListTab | undefined {
  const range = sheet.getDataRange();
  if (range.getLastRow() * range.getLastColumn() > MOST_READ) return undefined;
  const shown = range.getDisplayValues();
  const values = toCells(range.getValues());
  const rich = range.getRichTextValues();
  const notes = range.getNotes();
  const lines: ListLine[] = [];
  shown.forEach((row, at) => {
    const remarks: Remark[] = [];
    const cells = row.flatMap((text, column): ListCell[] => {
      const plain = textOf(text);
      const value = values[at]?.[column];
      const beside = besideText(column, plain !== "", linksOf(rich[at]?.[column]), textOf(notes[at]?.[column] ?? ""));
      remarks.push(...beside.remarks);
      if (plain === "") return [];
      return [
        {
          column,
          text: plain,
          ...(typeof value === "number" ? { value } : {}),
          ...beside.own,
          ...(isErrorText(plain) ? { flaw: "error" as const } : {}),
        },
      ];
    });
    if (cells.length > 0) lines.push(withRemarks({ line: at + 1, cells }, remarks));
  });
  const merges = range.getMergedRanges().map((one) => ({
    firstRow: one.getRow() - 1,
    lastRow: one.getLastRow() - 1,
    firstColumn: one.getColumn() - 1,
    lastColumn: one.getLastColumn() - 1,
  }));
  return { name: sheet.getName(), hidden: false, lines: spreadMerges(lines, merges), hiddenColumns: [] };
}

/** The links of a whole text and of its parts, each once. */
function linksOf(text: GoogleAppsScript.Spreadsheet.RichTextValue | null | undefined): string[] {
  if (!text) return [];
  const links = [text.getLinkUrl(), ...text.getRuns().map((run) => run.getLinkUrl())];
  return [...new Set(links.flatMap((link) => (link ? [link] : [])))];
}
