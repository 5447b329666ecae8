// Google's clocks in the hands of a test: Drive tells of a change when the test says so, and a minute of quota is over when it says so.
//
// Stepped cities (steppedCity.ts) have their own clock, with Drive's three minutes and Google's quotas in it. Where Google counts no calls:
// kinderGoogle.ts. start.test.ts runs npm start as a person does: Drive tells at once, and minutes of quota are real ones.

import type { GoogleOptions } from "local-google";

/** The clocks, as local Google takes them, and what moves them on. */
export interface LateClock {
  readonly clocks: Required<Pick<GoogleOptions, "now" | "toldUntil" | "quotaNow">>;
  /** Some minutes later: Drive tells of everything until now, and nothing of a minute's quota is used. */
  readonly catchUp: () => void;
}

const MINUTE = 60_000;

/** Starts with nothing told; each look at the time is later than the one before, so that no two changes have one time. */
export function lateClock(): LateClock {
  let last = 0;
  let told = 0;
  let minutes = 0;
  const now = () => {
    last = Math.max(last + 1, Date.now());
    return last;
  };
  return {
    clocks: { now, toldUntil: () => told, quotaNow: () => now() + minutes * MINUTE },
    catchUp: () => {
      told = now();
      minutes += 1;
    },
  };
}
