// What the law looks at before a row takes another stage, read from the register.

import { requirementAnswers } from "../../shared/decisions/law.ts";
import type { StageFacts } from "../../shared/stages/judgeStage.ts";
import type { StageRecord } from "../../shared/stages/readStage.ts";
import { stageInEntry } from "../../shared/stages/stageEntry.ts";
import { HISTORY_TAB } from "../../shared/systemTabs.ts";
import { today } from "../agency/lists.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { contentOf } from "./contentOf.ts";
import { openRegisterTab, textAt } from "./registerTab.ts";
import { cellsAt } from "./stampDecisions.ts";

/** The facts of a row of Tinjauan. */
export function stageFactsOf(tab: OpenTab, data: OpenTab, row: OpenTab["rows"][number]): StageFacts {
  const stored = data.rows.find((one) => one.id === row.id);
  const open = requirementAnswers(cellsAt(tab, row), contentOf(data, row.id)).filter(({ answer }) => answer !== "yes");
  return {
    before: recordedStages(row.id),
    isPublic: stored !== undefined && textAt(data, stored, "public_version") !== "",
    open: open.map(({ requirement }) => requirement.code),
    today: today(),
  };
}

/** The stages that Riwayat Keputusan tells of an id, oldest first. */
function recordedStages(id: string): StageRecord[] {
  const tab = openRegisterTab(HISTORY_TAB);
  if (typeof tab === "string") return [];
  const entryOf = (row: OpenTab["rows"][number]) => Number(textAt(tab, row, "row_key").split(".")[1]) || 0;
  return tab.rows
    .filter((row) => row.id === id)
    .sort((a, b) => entryOf(a) - entryOf(b))
    .flatMap((row) => stageInEntry({ decision: textAt(tab, row, "decision"), note: textAt(tab, row, "note") }) ?? []);
}
