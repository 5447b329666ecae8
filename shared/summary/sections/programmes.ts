// Programme by scope: what there is, and where nothing leads abroad.

import { programmeLabel } from "../../parse/lists.ts";
import { type CoverageCount, coverageOf, NO_COVERAGE } from "../../review/coverage.ts";
import { COVERAGE_TAB } from "../../systemTabs.ts";
import { COVERAGE, type Coverage } from "../../vocabularies/coverage.ts";
import { labelOf } from "../../vocabularies/vocabulary.ts";
import type { ProgrammeFact } from "../facts.ts";
import type { SectionBuilder } from "../line.ts";
import { shortTitle } from "../shortLines.ts";

const MOST = 60;
const IN_CHART = 20;
const MET: readonly Coverage[] = ["fulfilled", "candidate"];

/** The section of the programmes that are valid today. */
export const programmesSection: SectionBuilder = ({ programmes }) => {
  const gaps = programmes.filter((one) => !MET.includes(abroad(one)));
  return {
    key: "programmes",
    title: "Program menurut lingkup: naskah berlaku, calon, dan usulan",
    labels: {
      subject: "Program",
      number: "Semua",
      date: "",
      note: "Kerja sama luar negeri",
      more: ["Dalam daerah", "Antardaerah", "Luar negeri", "Naskah berlaku"],
    },
    headlines: [{ subject: "Program tanpa jalan ke luar negeri", number: gaps.length }],
    lines: programmes.slice(0, MOST).map((one) => {
      const at = (scope: string) => sizeOf(one.scopes.find((other) => other.scope === scope) ?? NO_COVERAGE);
      const inScopes = [at("DALAM_DAERAH"), at("ANTAR_DAERAH"), at("LUAR_NEGERI")] as const;
      const agreements = one.scopes.reduce((sum, other) => sum + other.agreements, 0);
      return {
        subject: shortTitle(programmeLabel(one.programme)),
        place: { tab: COVERAGE_TAB, key: one.programme.code },
        number: inScopes[0] + inScopes[1] + inScopes[2],
        note: noteOf(abroad(one)),
        more: [...inScopes, agreements] as const,
      };
    }),
    chart: {
      id: 2102,
      title: "Program menurut lingkup",
      series: ["waiting", "returned", "approved"],
      most: IN_CHART,
    },
  };
};

function sizeOf({ agreements, candidates, proposals }: CoverageCount): number {
  return agreements + candidates + proposals;
}

function abroad({ scopes }: ProgrammeFact): Coverage {
  return coverageOf(scopes.find((one) => one.scope === "LUAR_NEGERI") ?? NO_COVERAGE);
}

function noteOf(coverage: Coverage): string {
  if (MET.includes(coverage)) return `${labelOf(COVERAGE, coverage, "id")}.`;
  return coverage === "proposed" ? "Celah: ada usulan, belum ada calon." : "Celah: belum ada usulan.";
}
