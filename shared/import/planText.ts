// The preview of an import as text, line by line: what a person says yes to.

import { columnOf } from "../columns.ts";
import type { DraftReport, ImportReport } from "./report.ts";
import { FATE_WORDS, FLAW_WORDS, REASON_WORDS } from "./words.ts";

/** So many drafts are shown whole; of the others the title is. */
const SHOWN_WHOLE = 3;

/** The lines of the preview in Indonesian; the first `whole` drafts with all of their cells. */
export function planText(report: ImportReport, whole = SHOWN_WHOLE): string[] {
  const several = report.tabs.length > 1;
  const where = (tab: string, line: number | string) => (several ? `${tab}!${line}` : `${line}`);
  return [
    ...section("Tab:", report.tabs.filter(() => several || report.tabs[0]?.tab !== "").map(tabLine)),
    ...section("Kolom:", report.columns.map(columnLine)),
    ...section(
      `${report.rows} baris menjadi Draf${report.known > 0 ? `, ${report.known} di antaranya sudah ada` : ""}:`,
      report.drafts.flatMap((draft, at) => draftLines(draft, where(draft.tab, draft.lines.join("+")), at < whole)),
    ),
    ...section(
      `${leftLines(report)} baris tidak diambil:`,
      report.left_out.map(
        ({ tab, line, through, reason, text }) =>
          `  baris ${where(tab, through === undefined ? line : `${line}-${through}`)}: ${REASON_WORDS[reason]}${text === "" ? "" : `: ${text}`}`,
      ),
    ),
    ...section(
      "Sel yang perlu diperiksa:",
      report.flaws.map(({ tab, cell, flaw, text }) => `  ${where(tab, cell)}: ${FLAW_WORDS[flaw]} (${text})`),
    ),
  ];
}

/** How many lines are left out; a run of blank ones counts as often as it has lines. */
function leftLines({ left_out }: ImportReport): number {
  return left_out.reduce((sum, { line, through = line }) => sum + through - line + 1, 0);
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function tabLine({ tab, fate, rows, hidden_lines, hidden_columns }: ImportReport["tabs"][number]): string {
  const hidden = [
    ...(hidden_lines.length > 0 ? [`baris tersembunyi ikut dibaca: ${hidden_lines.join(", ")}`] : []),
    ...(hidden_columns.length > 0 ? [`kolom tersembunyi ikut dibaca: ${hidden_columns.join(", ")}`] : []),
  ];
  const asked = fate === "other" || fate === "hidden" || fate === "people" ? [`ambil dengan --sheet "${tab}"`] : [];
  const more = [...(fate === "read" ? [`${rows} baris`] : []), ...asked, ...hidden];
  return `  ${tab}: ${FATE_WORDS[fate]}${more.length > 0 ? ` (${more.join("; ")})` : ""}`;
}

function columnLine({ heading, column }: ImportReport["columns"][number]): string {
  const into = column === undefined ? "Catatan internal" : `${columnOf(column).heading.id} (${column})`;
  return `  ${heading || "(tanpa judul)"} → ${into}`;
}

function draftLines({ title, id, known, agency, cells }: DraftReport, where: string, whole: boolean): string[] {
  const first = `  baris ${where} → ${id}: ${title || "(tanpa nama)"}${agency === undefined ? "" : ` [${agency}]`}${known ? " (sudah ada)" : ""}`;
  if (!whole) return [first];
  return [first, ...Object.entries(cells).map(([key, text]) => `      ${key}: ${text.replace(/\n/g, "\n        ")}`)];
}
