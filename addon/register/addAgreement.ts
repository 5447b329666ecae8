// Called by the review sidebar: adds the row of a signed cooperation to Kerja Sama, where nothing in it is wrong.

import { isWarning } from "../../shared/messages/catalogue.ts";
import { problem } from "../../shared/messages/problem.ts";
import { sentenceOf } from "../../shared/messages/sentenceOf.ts";
import { listProblems } from "../../shared/register/listProblems.ts";
import type { ListRecord } from "../../shared/register/record.ts";
import { AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import { listPlan } from "../../shared/template/registerWorkbook.ts";
import { underLock } from "../sheet/underLock.ts";
import { appendRecord } from "./appendRecord.ts";
import { recordsIn, registerLists } from "./records.ts";
import { openWholeTab } from "./wholeTab.ts";

/** `told`: why nothing was added, or what is still missing for coverage. */
interface AgreementAdded {
  readonly done: boolean;
  readonly told: readonly string[];
}

/** Judges the cells as the Worker judges the tab, then adds them. From signing on the partner has a name. */
export function addAgreement(cells: ListRecord): AgreementAdded {
  const record = Object.fromEntries(Object.entries(cells).filter(([, text]) => text.trim() !== ""));
  return underLock(() => add(record)) ?? { done: false, told: ["Rekan Anda sedang menulis. Mohon coba lagi."] };
}

function add(record: ListRecord): AgreementAdded {
  const tab = openWholeTab(AGREEMENT_TAB, listPlan);
  if (typeof tab === "string") return { done: false, told: [tab] };
  const row = Math.max(0, ...tab.rows.map((one) => one.row)) + 1;
  const rows = [...recordsIn(AGREEMENT_TAB, tab), { row, record }];
  const named = record.partner === undefined ? [problem("list_needed", {}, "partner")] : [];
  const found = [...named, ...listProblems(AGREEMENT_TAB, rows, registerLists()).filter((one) => one.row === row)];
  const told = found.map((one) => sentenceOf(one, "id"));
  if (found.some((one) => !isWarning(one.code))) return { done: false, told };
  appendRecord(tab, record);
  return { done: true, told };
}
