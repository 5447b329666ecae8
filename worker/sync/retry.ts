// When to try again: soon and with jitter what passes by itself, hourly what a person has to mend.

import type { Problem } from "../../shared/messages/problem.ts";
import { problem } from "../../shared/messages/problem.ts";
import { type GoogleFailure, isPassing } from "../google/failure.ts";
import { later } from "./context.ts";

const HOUR_MS = 3_600_000;
const FIRST_MS = 2_000;
const LONGEST_MS = 64_000;

/** Milliseconds until the next try after so many failed ones; `random` in [0, 1) spreads the herd. */
export function backoff(attempts: number, random: number): number {
  return Math.min(FIRST_MS * 2 ** attempts, LONGEST_MS) + Math.floor(random * 1000);
}

/** What a failed call means for a source: its state, the sentence for people, the time of the next try. */
export function afterFailure(
  failure: GoogleFailure,
  source: { readonly attempts: number; readonly state: string; readonly last_read_at: string | null },
  address: string,
  now: string,
): { readonly state: string; readonly reason: Problem; readonly retryAt: string; readonly passing: boolean } {
  const date = source.last_read_at?.slice(0, 10) ?? "-";
  if (isPassing(failure)) {
    const state = source.state === "never_read" ? "never_read" : source.state;
    const reason = problem("google_away", { cause: failure.kind, date });
    return { state, reason, retryAt: later(now, backoff(source.attempts, Math.random())), passing: true };
  }
  return {
    state: "unreachable",
    reason: problem("unreachable", { address, date }),
    retryAt: later(now, HOUR_MS),
    passing: false,
  };
}
