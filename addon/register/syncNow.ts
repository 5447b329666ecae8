// Menu "Sinkronkan sekarang": asks Kembar to read the register and everything that is due, and tells what became of the decisions.

import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { newsLines } from "../../shared/review/decisionNews.ts";
import { type Ping, pingWorker } from "../sheet/pingWorker.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { lastEntry, newsSince } from "./reviewNews.ts";

/** Menu item: what the sync found, in one message. */
export function syncNow(): void {
  const since = lastEntry();
  const { answer, told } = pingAll();
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

/** The register by its name, for Drive tells of what was just typed only minutes later; then whatever Drive tells of. */
function pingAll(): Ping {
  const register = pingWorker(SpreadsheetApp.getActiveSpreadsheet().getId());
  const all = register.answer === undefined ? register : pingWorker();
  if (register.answer === undefined || all.answer === undefined) return all;
  const both = [register.answer, all.answer] as const;
  const held = both.flatMap((one) => one.held);
  return {
    ...all,
    answer: {
      ...all.answer,
      changed: both[0].changed + both[1].changed,
      problems: both[0].problems + both[1].problems,
      held: held.filter((one, at) => held.findIndex((other) => other.hold === one.hold) === at),
    },
  };
}

/** The titles of the rows of Tinjauan, read once; an id stands for itself where it has none. */
function titles(): (id: string) => string {
  const tab = openRegisterTab(REVIEW_TAB);
  const known = typeof tab === "string" ? [] : tab.rows.map((row) => [row.id, textAt(tab, row, "title")] as const);
  const byId = new Map(known);
  return (id) => byId.get(id) || id;
}
