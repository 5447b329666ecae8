// A problem: a stable code, the place, and the values that make its sentence.

import type { Match } from "../vocabularies/vocabulary.ts";
import type { ProblemCode } from "./catalogue.ts";

/** `id`: the capability; `column`: a tag without #; `row` counts from 1 as the sheet does; `since`: ISO time, set when stored. */
export interface Problem {
  readonly code: ProblemCode;
  readonly id?: string;
  readonly column?: string;
  readonly row?: number;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly since?: string;
}

/** Makes a problem; `values` fill the placeholders of its sentence. */
export function problem(code: ProblemCode, values: Record<string, string | number> = {}, column?: string): Problem {
  return { code, ...(column === undefined ? {} : { column }), values };
}

/** So much of a text that is in no list is repeated. */
const SHOWN = 80;

/** The problem of a text that is no one code of its list, with the label that is most like it, where one is. */
export function notInList(text: string, match: Match<string>, column: string): Problem {
  const hint = match.kind === "none" ? match.nearest : undefined;
  const value = text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  return hint === undefined
    ? problem("not_in_list_at_all", { value }, column)
    : problem("not_in_list", { value, hint }, column);
}

/** Two problems are the same when place, code and values agree, whatever row the sheet shows them in. */
export function sameProblem(a: Problem, b: Problem): boolean {
  return a.code === b.code && a.column === b.column && JSON.stringify(a.values) === JSON.stringify(b.values);
}
