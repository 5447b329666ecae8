// When to try again: soon and with jitter what passes by itself, hourly what a person has to mend.

import { dayIn, type Zone } from "../../shared/city/zones.ts";
import { problem } from "../../shared/messages/problem.ts";
import { later } from "../context.ts";
import { type GoogleFailure, isPassing } from "../google/failure.ts";
import type { FailedReading } from "../store/readings.ts";
import type { Source } from "../store/sources.ts";

const HOUR_MS = 3_600_000;
const FIRST_MS = 2_000;
const LONGEST_MS = 64_000;

/** Milliseconds until the next try after so many failed ones; `random` in [0, 1) spreads the herd. */
export function backoff(attempts: number, random: number): number {
  return Math.min(FIRST_MS * 2 ** attempts, LONGEST_MS) + Math.floor(random * 1000);
}

/** When what Google refused for good is tried again all the same: a person may have mended it. */
export function inAnHour(now: string): string {
  return later(now, HOUR_MS);
}

/** What a failed call means for a source: its state, the sentence for people, the time of the next try. */
export function afterFailure(
  failure: GoogleFailure,
  source: Pick<Source, "attempts" | "state" | "last_read_at">,
  address: string,
  now: string,
  zone: Zone,
): FailedReading {
  const date = lastDay(source, zone);
  if (isPassing(failure)) {
    const reason = problem("google_away", { cause: failure.kind, date });
    return { state: source.state, reason, retryAt: later(now, backoff(source.attempts, Math.random())), passing: true };
  }
  return {
    state: "unreachable",
    reason: problem("unreachable", { address, date }),
    retryAt: inAnHour(now),
    passing: false,
  };
}

/** The day in a zone on which a source was read last; "-" where it never was. */
export function lastDay({ last_read_at }: Pick<Source, "last_read_at">, zone: Zone): string {
  return last_read_at === null ? "-" : dayIn(zone, last_read_at);
}
