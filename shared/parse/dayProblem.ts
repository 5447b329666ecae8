// What is wrong with a day that somebody typed, in words.

import { type Problem, problem } from "../messages/problem.ts";
import type { Reading } from "./numbers.ts";

/** The problem of a cell that is no day, or that may be two. */
export function dayProblem(
  day: Exclude<Reading<string>, { readonly kind: "value" }>,
  text: string,
  key: string,
): Problem {
  if (day.kind === "unreadable") return problem("date_unreadable", { value: text }, key);
  return problem("date_ambiguous", { value: text, a: day.a, b: day.b }, key);
}
