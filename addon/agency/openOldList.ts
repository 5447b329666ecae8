// Menu "Ambil dari daftar lama": a list that the clerk pasted into a tab, and what it becomes, before anything is written.

import { CONTENT_COLUMNS } from "../../shared/columns.ts";
import type { ImportReport } from "../../shared/import/report.ts";
import { FLAW_WORDS, REASON_WORDS } from "../../shared/import/words.ts";
import { CHOICES_TAB, FEEDBACK_TAB, GUIDE_TAB, STRENGTH_TAB } from "../../shared/systemTabs.ts";
import { showDialog } from "../sheet/showPage.ts";
import { type OldListOrder, PASTE_FIRST, planOldList } from "./planOldList.ts";
import { openStrengths } from "./strengths.ts";

/** The plan, or a sentence why there is none. */
type OldListPlan = { readonly report: ImportReport } | { readonly told: string };

const OWN_TABS: ReadonlySet<string> = new Set(
  [GUIDE_TAB, STRENGTH_TAB, FEEDBACK_TAB, CHOICES_TAB].map((one) => one.title),
);

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
  const plan = typeof strengths === "string" ? strengths : planOldList(strengths, order);
  return typeof plan === "string" ? { told: plan } : { report: plan.report };
}
