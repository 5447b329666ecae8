// What becomes of an agency's staff when some come and some go.

import type { Problem } from "../messages/problem.ts";
import { asciiLower } from "../text/asciiLower.ts";
import { staffProblems } from "./emailProblems.ts";
import { emailsIn } from "./emailsIn.ts";

/** `text`: the cell as it is to be; `come` and `go`: whose access changes. */
export interface ChangedStaff {
  readonly text: string;
  readonly come: readonly string[];
  readonly go: readonly string[];
}

/**
 * Puts who comes behind who stays. `coming`: as somebody typed it; `leaving`: addresses. Nothing changes where an address
 * cannot be read, where nobody would be left, or where nobody comes or goes.
 */
export function changedStaff(
  cell: string,
  coming: string,
  leaving: readonly string[],
): ChangedStaff | readonly Problem[] | "nobody" | "same" {
  const problems = staffProblems({ staff_emails: coming });
  if (problems.length > 0) return problems;
  const before = emailsIn(cell);
  const out = leaving.map(asciiLower);
  const wanted = [...new Set([...before.filter((one) => !out.includes(one)), ...emailsIn(coming)])];
  const come = wanted.filter((one) => !before.includes(one));
  const go = before.filter((one) => !wanted.includes(one));
  if (come.length + go.length === 0) return "same";
  return wanted.length === 0 ? "nobody" : { text: wanted.join("; "), come, go };
}
