// Called by the review sidebar: records a stage with its day and document, where the law allows it.

import { isWarning } from "../../shared/messages/catalogue.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { REVIEW_TAB } from "../../shared/registerTabs.ts";
import { judgeStage } from "../../shared/stages/judgeStage.ts";
import { readStage } from "../../shared/stages/readStage.ts";
import { REGISTER_ROWS_TAB } from "../../shared/systemTabs.ts";
import { type AgreementForm, agreementFormOf } from "./agreementForm.ts";
import type { ShownRow } from "./overtaken.ts";
import { openRegisterTab } from "./registerTab.ts";
import { stageFactsOf } from "./stageFacts.ts";
import { type Landed, NOTHING, writeDecided } from "./writeDecided.ts";

/** The row as it was shown, and what is chosen. */
interface StageOrder {
  readonly row: ShownRow;
  readonly cells: Readonly<Record<"stage" | "stage_date" | "stage_doc", string>>;
  readonly isSure?: boolean;
}

/** `agreement`: the row of Kerja Sama that a signed cooperation needs. */
interface StageRecorded extends Landed {
  readonly agreement?: AgreementForm;
}

/** Writes nothing where the stage cannot be recorded, and says why. */
export function recordStage({ row, cells, isSure }: StageOrder): StageRecorded {
  const tab = openRegisterTab(REVIEW_TAB);
  const data = openRegisterTab(REGISTER_ROWS_TAB);
  if (typeof tab === "string") return { ...NOTHING, told: [tab] };
  if (typeof data === "string") return { ...NOTHING, told: [data] };
  const standing = tab.rows.find((one) => one.id === row.id);
  if (standing === undefined) return { ...NOTHING, told: [`${row.title}: barisnya tidak ditemukan di tab Tinjauan.`] };
  const filled = Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ""));
  const { record, problems } = readStage(filled);
  if (record === undefined) return { ...NOTHING, told: ["Pilih dahulu tahapnya."] };
  const found = [...problems, ...judgeStage(record, stageFactsOf(tab, data, standing))];
  const told = found.map((one) => sentenceOf(one, "id"));
  if (found.some((one) => !isWarning(one.code))) return { ...NOTHING, told };
  const landed = writeDecided({ changes: [{ row, cells }], source: "sidebar", isSure: isSure === true });
  const agreement = landed.done.length === 0 ? undefined : agreementFormOf(tab, data, standing, record);
  return { ...landed, told: [...told, ...landed.told], ...(agreement === undefined ? {} : { agreement }) };
}
