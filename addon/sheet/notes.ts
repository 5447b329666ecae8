// Notes on cells with problems. They begin with a mark, so that a note of a person is never changed.

import { type Problem, sentenceOf } from "../../shared/messages/problem.ts";

const MARK = "Mohon diperiksa:";

/** The note that a cell should carry, given the one it has and the problems of the cell. */
export function noteFor(existing: string, problems: readonly Problem[]): string {
  const own = existing === "" || existing.startsWith(MARK);
  if (!own) return existing;
  if (problems.length === 0) return "";
  return [MARK, ...problems.map((one) => sentenceOf(one, "id"))].join("\n");
}
