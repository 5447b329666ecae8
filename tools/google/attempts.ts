// How often a call to Google is tried: never a second time where nobody knows whether the first was carried out.

import { explainRefusal } from "./explainRefusal.ts";

interface Answer<T> {
  readonly data: T;
}

/** Waits of 2, 4, 8, 16 and 32 seconds are longer than the minute after which a quota is full again. */
const ATTEMPTS_BUSY = 6;
const ATTEMPTS_AWAY = 4;

/** Tries once. Throws Refusal. */
async function once<T>(request: () => Promise<Answer<T>>): Promise<T> {
  try {
    return (await request()).data;
  } catch (thrown) {
    throw explainRefusal(thrown);
  }
}

/** A reading does no harm twice: it is tried again while Google is busy or away. Throws Refusal. */
export function again<T>(request: () => Promise<Answer<T>>): Promise<T> {
  return attempt(request, (code) => (code === "too_many_calls" ? ATTEMPTS_BUSY : ATTEMPTS_AWAY));
}

/** A change is tried again only where Google said that it was one call too many: that one was not carried out. */
export function whenAllowed<T>(request: () => Promise<Answer<T>>): Promise<T> {
  return attempt(request, (code) => (code === "too_many_calls" ? ATTEMPTS_BUSY : 1));
}

async function attempt<T>(request: () => Promise<Answer<T>>, attemptsFor: (code: string) => number): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return await once(request);
    } catch (thrown) {
      const { passing, finding } = explainRefusal(thrown);
      if (!passing || tried >= attemptsFor(finding.code)) throw thrown;
      const seconds = 2 ** tried + Math.random();
      await new Promise((wake) => setTimeout(wake, seconds * 1000));
    }
  }
}
