// What there is to do next, from what the report to the Mayor shows: who, and what.

import { laterDays } from "../days/laterDays.ts";
import { longDay } from "../days/longDay.ts";
import { stageAdvice } from "../stages/stageAdvice.ts";
import type { CoverageDetails, CoverageFacts } from "./facts.ts";

const MOST_CANDIDATES = 3;
const SOON_DAYS = 183;

/** The steps in the order of their urgency, on an ISO day; none where there is nothing to do. */
export function nextSteps(
  { waiting }: CoverageFacts,
  details: CoverageDetails,
  foreignGaps: number,
  day: string,
): string[] {
  const soon = laterDays(day, SOON_DAYS);
  const ending = details.agreements.filter(({ ends }) => ends !== undefined && ends <= soon);
  const staged = details.candidates.filter(({ stage }) => stage > 0);
  const unstaged = details.candidates.length - staged.length;
  return [
    ...ending.map(({ title, ends }) => `Putuskan perpanjangan ${title}, yang berakhir ${longDay(ends ?? "", "id")}.`),
    ...[...staged]
      .sort((a, b) => b.stage - a.stage)
      .slice(0, MOST_CANDIDATES)
      .flatMap(({ title, stage }) => stepOf(title, stage)),
    ...counted(unstaged, "calon belum memulai tahap 1: catat prakarsanya."),
    ...counted(waiting, "usulan menunggu tinjauan Setda."),
    ...counted(details.silent.length, "perangkat daerah belum mengisi atau diam: hubungi petugasnya."),
    ...counted(foreignGaps, "program belum punya usulan luar negeri: minta usulan kepada perangkat daerahnya."),
  ];
}

function stepOf(title: string, stage: number): string[] {
  const { next } = stageAdvice({ stage }, []);
  return next === undefined ? [] : [`${title}: tahap ${next.code} ${next.id}, oleh ${next.who.id}.`];
}

function counted(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}
