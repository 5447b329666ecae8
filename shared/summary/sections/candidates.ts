// The candidates for cooperation abroad and elsewhere, by the stage that they have reached.

import { REVIEW_TAB } from "../../registerTabs.ts";
import { STAGE } from "../../vocabularies/stage.ts";
import { labelOf } from "../../vocabularies/vocabulary.ts";
import type { SectionBuilder } from "../line.ts";
import { agencyName, shortLines, shortTitle } from "../shortLines.ts";

const MOST = 60;

/** The section of candidates with a stage, the furthest first. */
export const candidatesSection: SectionBuilder = ({ staged, foreignCandidates, agencies }) => {
  const byStage = [...staged].sort((a, b) => b.stage.stage - a.stage.stage || (a.title < b.title ? -1 : 1));
  return {
    key: "candidates",
    title: "Calon kerja sama menurut tahap, yang terjauh lebih dulu",
    labels: { subject: "Calon", number: "Tahap", date: "Sejak", note: "Tahap dan perangkat daerah" },
    headlines: [
      { subject: "Calon prakarsa luar negeri", number: foreignCandidates },
      { subject: "Calon yang tahapnya tercatat", number: staged.length },
    ],
    lines: shortLines(
      byStage.map(({ id, title, agency, stage }) => ({
        subject: shortTitle(title),
        place: { tab: REVIEW_TAB, key: id },
        number: stage.stage,
        ...(stage.date === undefined ? {} : { date: stage.date }),
        note: `${labelOf(STAGE, String(stage.stage), "id")}. ${agencyName(agencies, agency)}.`,
      })),
      MOST,
      { tab: REVIEW_TAB },
    ),
  };
};
