// Coverage: programmes, agencies and themes by scope, with agreements in force and published candidates.

import type * as z from "zod";
import { isValidOn } from "../../../shared/parse/lists.ts";
import { AGREEMENT_TAB } from "../../../shared/registerTabs.ts";
import { coverageOf } from "../../../shared/review/coverage.ts";
import { SCOPE } from "../../../shared/vocabularies/scope.ts";
import { THEME } from "../../../shared/vocabularies/theme.ts";
import { codeIn } from "../../../shared/vocabularies/vocabulary.ts";
import { YES_NO } from "../../../shared/vocabularies/yesNo.ts";
import {
  type CandidateCount,
  type CoverageSources,
  candidateRows,
  candidatesOf,
  candidatesStatement,
  countsOf,
} from "../../store/coverage.ts";
import { listRows } from "../../store/registerLists.ts";
import { type FeedState, publicDay } from "../model/feedState.ts";
import type { Named, PublicRegister } from "../model/publicRegister.ts";
import type { Question } from "../model/question.ts";
import type { COVERAGE_ANSWER } from "../shapes/lists.ts";

/** The parts of the answer: every programme valid on the day, every agency, every theme. */
export type Coverage = Pick<z.infer<typeof COVERAGE_ANSWER>, "items" | "agencies" | "themes">;
export type CoverageRow = Coverage["items"][number];

/** The coverage on the day that it is in the city. */
export function coverageQuestion(db: D1Database): Question<Coverage> {
  const agreements = db.prepare("SELECT tab, key, content FROM register_row WHERE tab = ?").bind(AGREEMENT_TAB.title);
  return {
    statements: [candidatesStatement(db), agreements],
    answer: ([counted, agreed], state) => {
      const shown = listRows(agreed?.results ?? [])
        .map((row) => row.content)
        .filter((record) => codeIn(YES_NO, record.public) === "yes");
      const candidates = candidateRows(counted?.results ?? []);
      return coverageOn(state.register, { agreements: shown, candidates, proposals: [], day: publicDay(state) });
    },
  };
}

function coverageOn(register: PublicRegister, sources: CoverageSources): Coverage {
  const programmes = register.programmes.filter((programme) => isValidOn(programme, sources.day));
  const themes = THEME.entries.map(({ code, id, en }) => ({ code, name: { id, en } }));
  return {
    items: programmes.map((one) => programmeRow(one, sources)),
    agencies: register.agencies.map((one) => countRow("agency", one, sources.candidates)),
    themes: themes.map((one) => countRow("theme", one, sources.candidates)),
  };
}

function programmeRow({ code, name }: Named, sources: CoverageSources): CoverageRow {
  const cells = countsOf(code, sources).map(({ scope, ...count }) => {
    const { agreements, candidates } = count;
    return { scope, state: coverageOf(count), agreements, candidates };
  });
  return { programme: code, name, cells };
}

function countRow(by: CandidateCount["name"], { code, name }: Named, counts: readonly CandidateCount[]) {
  const cells = SCOPE.entries.map(({ code: scope }) => ({ scope, candidates: candidatesOf(counts, by, code, scope) }));
  return { code, name, cells };
}

/** Whether the city shows its coverage. */
export function showsCoverage({ register }: FeedState): boolean {
  return /^(ya|yes|true|1)$/i.test(register.profile.get("public_coverage")?.id.trim() ?? "");
}
