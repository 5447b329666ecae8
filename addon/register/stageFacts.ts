// What the law looks at before a row takes another stage, read from the register.

import { requirementAnswers } from "../../shared/decisions/law.ts";
import type { StageFacts } from "../../shared/stages/judgeStage.ts";
import type { StageRecord } from "../../shared/stages/readStage.ts";
import { today } from "../sheet/today.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { contentOf } from "./contentOf.ts";
import { historyEntries } from "./historyEntries.ts";
import { textAt } from "./registerTab.ts";
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
  const own = historyEntries().filter((one) => one.id === id);
  return own.sort((a, b) => a.entry - b.entry).flatMap(({ stage }) => stage ?? []);
}
