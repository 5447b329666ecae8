// The switch of a complete partnership: a word that is neither yes nor no closes nothing, and says so.

import { notInList, type Problem } from "../messages/problem.ts";
import { findCode } from "../vocabularies/vocabulary.ts";
import { YES_NO } from "../vocabularies/yesNo.ts";
import type { DecisionCells } from "./cells.ts";

/** The problem of the cell; none where it is blank or one of its words. */
export function switchProblems({ partnership_complete: typed }: DecisionCells): readonly Problem[] {
  if (typed === undefined) return [];
  const match = findCode(YES_NO, typed);
  return match.kind === "one" ? [] : [notInList(typed, match, "partnership_complete")];
}
