// How a stage stands in Riwayat Keputusan, written and read back.

import { longDay } from "../days/longDay.ts";
import { readDay } from "../parse/numbers.ts";
import { STAGE } from "../vocabularies/stage.ts";
import { labelOf } from "../vocabularies/vocabulary.ts";
import type { StageRecord } from "./readStage.ts";

/** The cells of an entry. */
export interface StageEntry {
  readonly decision: string;
  readonly note: string;
}

/** In words, or as earlier releases wrote it. */
const DAY = /^(\d{4}-\d{2}-\d{2}|\d{1,2} \p{L}{3,9} \d{4})(?:; |$)/u;

/** The words of a stage: "Tahap 4 Pernyataan kehendak", and its day and document where it has them. */
export function stageEntry({ stage, date, doc }: StageRecord): StageEntry {
  const note = [date && longDay(date, "id"), doc].flatMap((one) => (one === undefined ? [] : [one])).join("; ");
  return { decision: `Tahap ${stage} ${labelOf(STAGE, String(stage), "id")}`, note };
}

/** The stage of an entry; undefined where the entry is a decision. */
export function stageInEntry({ decision, note }: StageEntry): StageRecord | undefined {
  const stage = /^Tahap (\d{1,2}) /.exec(decision)?.[1];
  if (stage === undefined) return undefined;
  const day = readDay(DAY.exec(note)?.[1] ?? "");
  const doc = note.replace(DAY, "");
  return { stage: Number(stage), ...(day.kind === "value" ? { date: day.value } : {}), ...(doc === "" ? {} : { doc }) };
}
