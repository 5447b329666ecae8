// Riwayat Keputusan as the register shows it: each entry with its number, and with its stage where it tells of one.

import type { StageRecord } from "../../shared/stages/readStage.ts";
import { stageInEntry } from "../../shared/stages/stageEntry.ts";
import { HISTORY_TAB } from "../../shared/systemTabs.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";

/** One entry. `entry` counts up; 0 where its number cannot be read. `stage`: undefined where it is a decision. */
export interface HistoryEntry {
  readonly entry: number;
  readonly id: string;
  readonly stage: StageRecord | undefined;
}

/** The entries in the order of their rows; none where the tab cannot be read. */
export function historyEntries(): HistoryEntry[] {
  const tab = openRegisterTab(HISTORY_TAB);
  if (typeof tab === "string") return [];
  return tab.rows.map((row) => ({
    entry: Number(textAt(tab, row, "row_key").split(".")[1]) || 0,
    id: row.id,
    stage: stageInEntry({ decision: textAt(tab, row, "decision"), note: textAt(tab, row, "note") }),
  }));
}
