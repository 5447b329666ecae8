// A release code that somebody wrote and that accepts nothing: the person is told which codes there are.

import { type Problem, problem } from "../messages/problem.ts";

/** The problem of a code while something is held that it does not name; undefined where it is blank or nothing is held. */
export function releaseProblem(release: string, holds: readonly string[], isAccepted: boolean): Problem | undefined {
  const value = release.trim();
  if (value === "" || holds.length === 0 || isAccepted || holds.includes(value.toUpperCase())) return undefined;
  return problem("release_unknown", { value, list: holds.join(", ") }, "value_id");
}
