// Where a cooperation stands among the thirteen stages, what the next one needs and by whom, and the Council's term.

import { longDay } from "../days/longDay.ts";
import { STAGE } from "../vocabularies/stage.ts";
import { entryOf } from "../vocabularies/vocabulary.ts";
import type { StageRecord } from "./readStage.ts";
import { workingDaysAfter } from "./workingDays.ts";

type StageEntry = (typeof STAGE)["entries"][number];

/** The Council answers within this many working days of receipt (PP 28/2018 Ps 30). */
const COUNCIL = { stage: 6, workingDays: 45 } as const;

/** `deadline`: the ISO day by which the Council is to answer; passing it never means that it approved. */
export interface StageAdvice {
  readonly current: StageEntry | undefined;
  readonly next: StageEntry | undefined;
  readonly deadline: string | undefined;
}

/** Advises on a recorded stage; without one the next is the first. `holidays` are ISO days. */
export function stageAdvice(record: StageRecord | undefined, holidays: readonly string[]): StageAdvice {
  const stage = record?.stage ?? 0;
  const received = stage === COUNCIL.stage ? record?.date : undefined;
  return {
    current: entryOf(STAGE, String(stage)),
    next: entryOf(STAGE, String(stage + 1)),
    deadline: received === undefined ? undefined : workingDaysAfter(received, COUNCIL.workingDays, holidays),
  };
}

/**
 * What the words are made with: the city's holidays, and the day it is there; ISO days. `agreement`: what is missing before the
 * row's agreement counts, "" where it does; undefined where Kerja Sama has none of this row.
 */
export interface StageCalendar {
  readonly holidays: readonly string[];
  readonly today: string;
  readonly agreement?: string | undefined;
}

/** From this stage on there is an agreement. */
export const SIGNED = 11;

/** The advice in Indonesian, as Tinjauan shows it. */
export function stageWords(record: StageRecord | undefined, { holidays, today, agreement }: StageCalendar): string {
  const { current, next, deadline } = stageAdvice(record, holidays);
  const since = record?.date === undefined ? "" : ` sejak ${longDay(record.date, "id")}`;
  const doc = record?.doc === undefined ? "" : ` (${record.doc})`;
  const now = current === undefined ? "" : `Tahap ${current.code} ${current.id}${since}${doc}. `;
  const term = deadline === undefined ? "" : termWords(deadline, today);
  const agreed = (record?.stage ?? 0) < SIGNED ? "" : `${agreementWords(agreement)} `;
  if (next === undefined) return (now + term + agreed).trim();
  return `${now}${term}${agreed}Berikutnya tahap ${next.code} ${next.id}, oleh ${next.who.id}; perlu ${next.needs.id} (${next.article}).`;
}

function agreementWords(missing: string | undefined): string {
  if (missing === "") return "Naskahnya tercatat di tab Kerja Sama.";
  return (
    missing ??
    "Catat naskahnya di tab Kerja Sama (program, lingkup, tanggal ditandatangani) agar Cakupan Program ikut berubah."
  );
}

function termWords(deadline: string, today: string): string {
  const last = longDay(deadline, "id");
  const days = `${COUNCIL.workingDays} hari kerja sejak diterima`;
  return deadline < today
    ? `Batas jawaban DPRD ${last} (${days}) sudah lewat; itu tidak berarti disetujui. `
    : `DPRD menjawab paling lambat ${last} (${days}); lewat batas tidak berarti disetujui. `;
}
