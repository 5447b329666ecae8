// Menu "Antrean": what waits for a decision, grouped by where the law puts it; alike rows are forwarded at once.

import { asWhole } from "../../shared/decisions/cells.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { queueGroups } from "../../shared/review/queueGroups.ts";
import { REASON } from "../../shared/vocabularies/reason.ts";
import { SCHEME } from "../../shared/vocabularies/scheme.ts";
import { STATE } from "../../shared/vocabularies/state.ts";
import { labelOf } from "../../shared/vocabularies/vocabulary.ts";
import { showSidebar } from "../sheet/showPage.ts";
import { contentOf } from "./contentOf.ts";
import { openReview } from "./openReview.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { cellsAt } from "./stampDecisions.ts";

const WAITING = ["submitted", "approved_changed"].map((state) => labelOf(STATE, state, "id"));

/** Menu item. */
export function showQueue(): void {
  const opened = openReview();
  if (opened === undefined) return;
  const { tab, data } = opened;
  const waiting = tab.rows
    .filter((one) => WAITING.includes(textAt(tab, one, "state")))
    .map((one) => ({
      id: one.id,
      version: textAt(tab, one, "version"),
      seen: asWhole(cellsAt(tab, one)),
      title: textAt(tab, one, "title"),
      agency: textAt(tab, one, "agency"),
      state: textAt(tab, one, "state"),
      days: Number(textAt(tab, one, "waiting_days")) || 0,
      content: contentOf(data, one.id),
    }))
    .sort((a, b) => b.days - a.days);
  const groups = queueGroups(waiting).map(({ label, isOpen, schemes, rows }) => ({
    label,
    isOpen,
    schemes: schemes.map(({ scheme, reason }) => ({
      label: labelOf(SCHEME, scheme, "id"),
      reason: labelOf(REASON, reason, "id"),
    })),
    rows: rows.map(({ content: _content, ...shown }) => shown),
  }));
  showSidebar("queue", "Antrean", { groups, reasons: REASON.entries.map((one) => one.id) });
}

/** Called by the sidebar: selects the row of an id. */
export function selectReview(id: string): void {
  const tab = openRegisterTab(REVIEW_TAB);
  if (typeof tab === "string") return;
  const row = tab.rows.find((one) => one.id === id);
  if (row !== undefined) tab.sheet.getRange(row.row, (tab.positions.get("title") ?? 0) + 1).activate();
}
