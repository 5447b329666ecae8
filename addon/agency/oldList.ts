// Menu "Ambil dari daftar lama": a list that the clerk pasted into a tab becomes drafts, after a look at what it becomes.

import { CONTENT_COLUMNS } from "../../shared/columns.ts";
import { MOST_CELLS, MOST_LINES, tooManyCells, tooManyLines } from "../../shared/import/bounds.ts";
import { type Draft, draftRows } from "../../shared/import/draftRows.ts";
import type { ListTab } from "../../shared/import/list.ts";
import { readList } from "../../shared/import/readList.ts";
import { draftReport, type ImportReport, importReport } from "../../shared/import/report.ts";
import { FLAW_WORDS, REASON_WORDS } from "../../shared/import/words.ts";
import type { Finding } from "../../shared/messages/finding.ts";
import { CHOICES_TAB, FEEDBACK_TAB, GUIDE_TAB, STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { listTab } from "../sheet/listTab.ts";
import { showDialog } from "../sheet/showPage.ts";
import { underLock } from "../sheet/underLock.ts";
import { appendRows } from "./appendRows.ts";
import { currentLists } from "./lists.ts";
import { openStrengths, type Strengths } from "./strengths.ts";

/** What the clerk chose in the dialog. `columns`: headings and their columns, "" for the notes; `skip`, `keep`: lines. */
interface OldListOrder {
  readonly tab: string;
  readonly columns: readonly (readonly [heading: string, column: string])[];
  readonly skip: readonly number[];
  readonly keep: readonly number[];
}

/** The plan, or a sentence why there is none. */
type OldListPlan = { readonly report: ImportReport } | { readonly told: string };

const OWN_TABS: ReadonlySet<string> = new Set(
  [GUIDE_TAB, STRENGTH_TAB, FEEDBACK_TAB, CHOICES_TAB].map((one) => one.title),
);
const BUSY = "Rekan Anda sedang menulis di lembar ini. Mohon coba lagi sebentar lagi.";
const PASTE_FIRST =
  "Salin daftar lama ke tab baru di lembar ini (tanda + di kiri bawah), buka tab itu, lalu klik menu ini lagi.";

/** Menu item: the dialog for the open tab, or for the first that may be a list. */
export function openOldList(): void {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const tabs = book
    .getSheets()
    .map((one) => one.getName())
    .filter((name) => !OWN_TABS.has(name));
  const open = book.getActiveSheet().getName();
  const tab = tabs.includes(open) ? open : tabs[0];
  if (tab === undefined) {
    SpreadsheetApp.getUi().alert(PASTE_FIRST);
    return;
  }
  showDialog("oldList", "Ambil dari daftar lama", {
    tabs,
    tab,
    plan: previewOldList({ tab, columns: [], skip: [], keep: [] }),
    choices: CONTENT_COLUMNS.map((one) => ({ key: one.key, label: one.heading.id })),
    words: { reasons: REASON_WORDS, flaws: FLAW_WORDS },
  });
}

/** Called by the dialog: what the list becomes, with every line that is left out. */
export function previewOldList(order: OldListOrder): OldListPlan {
  const strengths = openStrengths();
  const plan = typeof strengths === "string" ? strengths : planOf(strengths, order);
  return typeof plan === "string" ? { told: plan } : { report: plan.report };
}

/** Called by the dialog after a yes: writes the drafts that the sheet has not; says what was done. */
export function takeOldList(order: OldListOrder): { readonly written: number; readonly told: string } {
  return underLock(() => takeUnderLock(order)) ?? { written: 0, told: BUSY };
}

function takeUnderLock(order: OldListOrder): { readonly written: number; readonly told: string } {
  const strengths = openStrengths();
  const plan = typeof strengths === "string" ? strengths : planOf(strengths, order);
  if (typeof strengths === "string" || typeof plan === "string") return { written: 0, told: String(plan) };
  const fresh = plan.drafts.filter((_, at) => plan.report.drafts[at]?.known === false);
  const rows = fresh.map(({ id, cells }) => ({ ...Object.fromEntries(cells), id }));
  if (!appendRows(strengths, rows)) return { written: 0, told: BUSY };
  SpreadsheetApp.flush();
  const now = openStrengths();
  const held = new Set(typeof now === "string" ? [] : now.reading.rows.map((one) => one.id));
  const written = fresh.filter(({ id }) => held.has(id)).length;
  const again = written < fresh.length ? " Sebagian belum tertulis; klik Tulis sekali lagi." : "";
  return {
    written,
    told: `${written} baris ditulis sebagai Draf di tab ${STRENGTH_TAB.title}, ${plan.report.known} sudah ada.${again}`,
  };
}

function planOf(
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
