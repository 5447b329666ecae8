// What an agency and the secretariat are told of a public row that nobody has confirmed for a long time.

import { type Problem, problem } from "../messages/problem.ts";
import { ASKED_AT_MOST, lapsesOn } from "./renewal.ts";

/** A row as it is stored: whether it is public, and the ISO days on which its agency was asked. */
interface AskedRow {
  readonly public_version: string | null;
  readonly asked_on: readonly string[];
}

/** The question on an ISO day, or that the row has left the list; nothing of a row that is not public or not asked for. */
export function renewalProblems({ public_version, asked_on }: AskedRow, day: string): readonly Problem[] {
  const date = lapsesOn(asked_on);
  const [since] = asked_on;
  if (public_version === null || date === undefined || since === undefined) return [];
  const isGone = asked_on.length === ASKED_AT_MOST && date <= day;
  return [{ ...problem(isGone ? "renewal_lapsed" : "renewal_asked", { date }), since: `${since}T00:00:00Z` }];
}
