// Google's translation, one text after the other: it waits where Google asks for patience, and stops where the day is used up.

/** Why the rest is not translated: the day's quota is used up, or Google refuses for another reason. */
export type Stop = "day" | "refused";

/** So long it waits before each further try, in milliseconds. */
const PAUSES_MS = [1000, 2000, 4000, 8000];
/** "Service invoked too many times in a short time: … Try Utilities.sleep(1000) between calls." */
const TOO_FAST = /short time|rate ?max|rate limit/i;
const DAY = /for one day|daily/i;

/** The translations of the first texts, as many as came before `until` and before what stopped it. */
export function translate(
  sources: readonly string[],
  until: number,
): { readonly texts: readonly string[]; readonly stop?: Stop } {
  const texts: string[] = [];
  for (const source of sources) {
    if (Date.now() > until) return { texts };
    const made = patiently(source);
    if (typeof made !== "string") return { texts, stop: made.stop };
    texts.push(made);
  }
  return { texts };
}

function patiently(source: string): string | { readonly stop: Stop } {
  for (let tries = 0; ; tries++) {
    try {
      return LanguageApp.translate(source, "id", "en");
    } catch (thrown) {
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      const pause = PAUSES_MS[tries];
      if (!TOO_FAST.test(message) || pause === undefined) return { stop: DAY.test(message) ? "day" : "refused" };
      Utilities.sleep(pause);
    }
  }
}
