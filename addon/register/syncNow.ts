// Menu "Sinkronkan sekarang": asks Kembar to read everything that is due, and tells what became of the decisions.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { newsLines } from "../../shared/review/decisionNews.ts";
import { pingWorker } from "../sheet/pingWorker.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { lastEntry, newsSince } from "./reviewNews.ts";

/** Menu item: what the sync found, in one message. */
export function syncNow(): void {
  const since = lastEntry();
  const { answer, told } = pingWorker();
  const lines =
    answer === undefined
      ? [told]
      : [
          "Sinkron selesai.",
          ...newsLines(newsSince(since), titles()),
          ...(answer.changed > 0 ? [`Isian baru atau berubah: ${answer.changed}.`] : []),
          `Tampil untuk umum: ${answer.published}. Catatan perbaikan: ${answer.problems}.`,
          ...answer.held.map((one) => `Lembar ${one.agency} ditahan, kode ${one.hold}. Lihat tab Status Sinkron.`),
        ];
  SpreadsheetApp.getUi().alert(lines.join("\n"));
}

/** The titles of the rows of Tinjauan, read once; an id stands for itself where it has none. */
function titles(): (id: string) => string {
  const tab = openRegisterTab(REVIEW_TAB);
  const known = typeof tab === "string" ? [] : tab.rows.map((row) => [row.id, textAt(tab, row, "title")] as const);
  const byId = new Map(known);
  return (id) => byId.get(id) || id;
}
