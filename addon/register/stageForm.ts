// The part of the review sidebar about stages: where an approved row abroad stands, and what may follow by law.

import { lawfulNext, type StageFacts } from "../../shared/stages/judgeStage.ts";
import type { StageRecord } from "../../shared/stages/readStage.ts";
import { stageEntry } from "../../shared/stages/stageEntry.ts";
import { STAGE } from "../../shared/vocabularies/stage.ts";
import { entryOf, labelOf } from "../../shared/vocabularies/vocabulary.ts";
import type { OpenTab } from "../sheet/writeById.ts";
import { type AgreementForm, agreementFormOf } from "./agreementForm.ts";
import { contentOf } from "./contentOf.ts";
import { stageFactsOf } from "./stageFacts.ts";

/** A stage that may be chosen; `asks` tells who acts and what has to be there. */
interface StageChoice {
  readonly label: string;
  readonly name: string;
  readonly asks: string;
  readonly date: string;
  readonly doc: string;
}

/** `current`: the last recorded stage in words. `closed`: why no stage can follow. */
export interface StageForm {
  readonly current: string;
  readonly closed: string;
  readonly choices: readonly StageChoice[];
  readonly agreement: AgreementForm | undefined;
}

/** The form of a row; undefined where it is not approved and never had a stage, or looks for no partner abroad. */
export function stageFormOf(tab: OpenTab, data: OpenTab, row: OpenTab["rows"][number]): StageForm | undefined {
  if (contentOf(data, row.id).scope !== "LUAR_NEGERI") return undefined;
  const facts = stageFactsOf(tab, data, row);
  const last = facts.before.at(-1);
  if (!facts.isPublic && last === undefined) return undefined;
  const closed = closedWords(facts, last);
  return {
    current: last === undefined ? "Belum ada tahap yang tercatat." : currentWords(last),
    closed,
    choices: facts.isPublic ? choicesOf(facts.before, last) : [],
    agreement: agreementFormOf(tab, data, row, last),
  };
}

function currentWords(last: StageRecord): string {
  const { decision, note } = stageEntry(last);
  return note === "" ? `${decision}.` : `${decision} (${note}).`;
}

function closedWords({ isPublic, before }: StageFacts, last: StageRecord | undefined): string {
  if (!isPublic) return "Tahap ditutup: persetujuan baris ini tidak berlaku lagi. Setujui lagi untuk melanjutkan.";
  return last !== undefined && lawfulNext(before).length === 0 ? "Semua tahap sudah tercatat." : "";
}

/** The next stages, and the recorded one, whose day or document may be completed. */
function choicesOf(before: readonly StageRecord[], last: StageRecord | undefined): StageChoice[] {
  const next = lawfulNext(before).map((stage) => choiceOf({ stage }, ""));
  return last === undefined ? next : [...next, choiceOf(last, " (lengkapi)")];
}

function choiceOf({ stage, date = "", doc = "" }: StageRecord, more: string): StageChoice {
  const entry = entryOf(STAGE, String(stage));
  const name = labelOf(STAGE, String(stage), "id");
  const asks = entry === undefined ? "" : `Oleh: ${entry.who.id}. Perlu: ${entry.needs.id} (${entry.article}).`;
  return { label: `${stage} ${name}${more}`, name, asks, date, doc };
}
