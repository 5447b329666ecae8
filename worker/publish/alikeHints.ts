// The hints that a row is very like another.

import { type Problem, problem } from "../../shared/messages/problem.ts";
import { excerpt } from "../../shared/text/excerpt.ts";
import type { AlikeRow } from "../store/likeness.ts";

const LONGEST = 80;

/** One hint for each row that it is like; `nameOf`: an agency by its code. */
export function alikeHints(alike: readonly AlikeRow[], nameOf: (code: string) => string): Problem[] {
  return alike.map(({ id, agency, title }) =>
    problem("row_alike", { code: id, name: excerpt(title ?? id, LONGEST), agency: nameOf(agency) }),
  );
}
