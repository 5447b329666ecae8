// Notes on cells with problems. They begin with a mark, so that a note of a person is never changed.

import { isWarning } from "../../shared/messages/catalogue.ts";
import type { Problem } from "../../shared/messages/problem.ts";
import { gravestFirst } from "../../shared/messages/severities.ts";

const MARK = "Mohon diperiksa:";
/** Stands above what hinders nothing. */
const LIGHT_MARK = "Tidak menghalangi:";

/** The note that a cell should carry, given the one it has, the problems of the cell, and what puts one into words. */
export function noteFor(
  existing: string,
  problems: readonly Problem[],
  sentenceOf: (one: Problem, language: "id") => string,
): string {
  const own = existing === "" || existing.startsWith(MARK) || existing.startsWith(LIGHT_MARK);
  if (!own) return existing;
  if (problems.length === 0) return "";
  const mark = problems.every((one) => isWarning(one.code)) ? LIGHT_MARK : MARK;
  return [mark, ...gravestFirst(problems).map((one) => sentenceOf(one, "id"))].join("\n");
}
