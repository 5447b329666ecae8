// How a stage stands in Riwayat Keputusan, written and read back.

import { STAGE } from "../vocabularies/stage.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";
import type { StageRecord } from "./readStage.ts";

/** The cells of an entry. */
export interface StageEntry {
  readonly decision: string;
  readonly note: string;
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:; |$)/;

/** The words of a stage: "Tahap 4 Pernyataan kehendak", and its day and document where it has them. */
export function stageEntry({ stage, date, doc }: StageRecord): StageEntry {
  const note = [date, doc].flatMap((one) => (one === undefined ? [] : [one])).join("; ");
  return { decision: `Tahap ${stage} ${labelOf(STAGE, String(stage), "id")}`, note };
}

/** The stage of an entry; undefined where the entry is a decision. */
export function stageInEntry({ decision, note }: StageEntry): StageRecord | undefined {
  const stage = /^Tahap (\d{1,2}) /.exec(decision)?.[1];
  if (stage === undefined) return undefined;
  const date = DAY.exec(note)?.[1];
  const doc = note.replace(DAY, "");
  return { stage: Number(stage), ...(date === undefined ? {} : { date }), ...(doc === "" ? {} : { doc }) };
}
