// Problems by how grave they are: the gravest first, and what hinders nothing counted in words.

import { SEVERITY } from "../vocabularies/severity.ts";
import { severityOf } from "./catalogue.ts";
import type { Problem } from "./problem.ts";

/** The same problems, the gravest first; alike ones keep their order. */
export function gravestFirst<P extends Pick<Problem, "code">>(problems: readonly P[]): P[] {
  return gravestOf(problems, (one) => one);
}

/** The same of things that each hold a problem. */
export function gravestOf<T>(things: readonly T[], problemOf: (one: T) => Pick<Problem, "code">): T[] {
  return SEVERITY.entries.flatMap(({ code }) => things.filter((one) => severityOf(problemOf(one).code) === code));
}

/** "1 peringatan dan 2 saran (tidak menghalangi)"; "" where there is neither. */
export function besidesWords(problems: readonly Pick<Problem, "code">[]): string {
  const count = (wanted: string) => problems.filter((one) => severityOf(one.code) === wanted).length;
  const parts = [[count("warning"), "peringatan"] as const, [count("hint"), "saran"] as const].flatMap(([n, word]) =>
    n === 0 ? [] : [`${n} ${word}`],
  );
  return parts.length === 0 ? "" : `${parts.join(" dan ")} (tidak menghalangi)`;
}
