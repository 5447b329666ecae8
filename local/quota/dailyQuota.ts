// What Google counts by the day for each person: sharings, new spreadsheets, recipients of mail, translations.

const DAY = 86_400_000;

/** A kind of thing that is counted. */
export type Daily = "sharings" | "spreadsheets" | "recipients" | "translations";

/** How many of each a person may in a day. */
export type DailyLimits = Readonly<Record<Daily, number>>;

/**
 * A consumer account's (developers.google.com/apps-script/guides/services/quotas). Of sharings Google says no number:
 * about 60 are reported (a-marenkov/gsheets#78); whoever wants to meet that limit sets it.
 */
const DAILY_LIMITS: DailyLimits = {
  sharings: Number.POSITIVE_INFINITY,
  spreadsheets: 250,
  recipients: 100,
  translations: 5000,
};

interface Window {
  readonly since: number;
  used: number;
}

/** Counts from the first of a person's things on, for 24 hours ("refreshed at the end of a 24-hour window"). */
export class DailyQuota {
  readonly #limits: DailyLimits;
  readonly #now: () => number;
  readonly #windows = new Map<string, Window>();

  constructor(now: () => number, limits: Partial<DailyLimits> = {}) {
    this.#now = now;
    this.#limits = { ...DAILY_LIMITS, ...limits };
  }

  /** Counts so many things; false, and nothing is counted, where the day's are used up. */
  take(kind: Daily, user: string, count = 1): boolean {
    const now = this.#now();
    const known = this.#windows.get(`${kind}:${user}`);
    const window = known === undefined || known.since + DAY <= now ? { since: now, used: 0 } : known;
    if (window.used + count > this.#limits[kind]) return false;
    window.used += count;
    this.#windows.set(`${kind}:${user}`, window);
    return true;
  }
}
