// What Masalah, Status Sinkron and Cakupan Program are to show.

import { isValidOn } from "../../shared/parse/lists.ts";
import { AGREEMENT_TAB } from "../../shared/registerTabs.ts";
import type { TabValues } from "../../shared/system/tabRow.ts";
import { COVERAGE_TAB, INTEREST_ROWS_TAB, PROBLEM_TAB, SYNC_STATUS_TAB } from "../../shared/systemTabs.ts";
import type { CandidateCount, ProposalCount } from "../store/coverage.ts";
import type { ConfirmedInterest } from "../store/interests.ts";
import {
  type PlacedProblem,
  problemsOfLetters,
  problemsOfReleases,
  problemsOfSharing,
  problemsOfSources,
} from "../store/problems.ts";
import {
  agenciesAmong,
  knownPeople,
  parserLists,
  profileIn,
  type RegisterLists,
  recordsOf,
} from "../store/registerLists.ts";
import type { Source } from "../store/sources.ts";
import { coverageRows, problemRows, statusRows } from "./answerRows.ts";
import { interestRows } from "./interestRows.ts";

/** What the answers are made from. */
export interface AnswerFacts {
  readonly sources: readonly Source[];
  readonly problems: readonly PlacedProblem[];
  readonly candidates: readonly CandidateCount[];
  readonly proposals: readonly ProposalCount[];
  readonly lists: RegisterLists;
  readonly interests: readonly ConfirmedInterest[];
  readonly failedLetters: number;
  /** The service account's address. */
  readonly service: string;
  readonly root: string;
}

/** The rows of the four tabs by title, each by its key. */
export function answersOf(facts: AnswerFacts, now: string): Map<string, Map<string, TabValues>> {
  const { sources, problems, candidates, proposals, lists, interests, failedLetters, service, root } = facts;
  const { programmes, today } = parserLists(lists, now);
  const current = programmes.filter((one) => isValidOn(one, today));
  const agencies = agenciesAmong(lists, now);
  const ofAgencies = [
    ...problemsOfReleases(sources, agencies),
    ...problemsOfSharing(sources, agencies, knownPeople(lists, service)),
  ];
  const agreements = [...recordsOf(lists, AGREEMENT_TAB).values()];
  return new Map([
    [
      PROBLEM_TAB.title,
      problemRows([...problems, ...problemsOfSources(sources), ...ofAgencies, ...problemsOfLetters(failedLetters)]),
    ],
    [SYNC_STATUS_TAB.title, statusRows(sources)],
    [INTEREST_ROWS_TAB.title, interestRows(interests, profileIn(lists), root)],
    [COVERAGE_TAB.title, coverageRows(current, { agreements, candidates, proposals, day: today })],
  ]);
}
